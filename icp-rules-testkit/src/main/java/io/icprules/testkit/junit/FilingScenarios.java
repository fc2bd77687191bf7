package io.icprules.testkit.junit;

import io.icprules.api.FilingRules;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every scenario below a folder as a test of its own. On a class that implements {@link FilingScenarioTests}:
 *
 * <pre>{@code
 * @FilingScenarios("src/test/scenarios")
 * class ScenariosTest implements FilingScenarioTests {}
 * }</pre>
 *
 * or on a method, which then is a test factory, to have several folders in a class or to set options in Java:
 *
 * <pre>{@code
 * @FilingScenarios("src/test/scenarios/beijing")
 * Stream<DynamicNode> beijing(ScenarioFolder folder) {
 *     return folder.rules(this::ourRules).tests();
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestFactory
@ExtendWith(FilingScenariosExtension.class)
public @interface FilingScenarios {

    /**
     * The folder, or a single file: a path, relative to the directory the tests run in (with Maven and Gradle that of the
     * module), or {@code classpath:} and a folder on the class path, such as {@code classpath:scenarios}.
     */
    String value();

    /**
     * Only scenarios whose id, or whose folder and file name, contains one of these; with {@code *} or {@code ?} a pattern
     * stands for the whole. None takes all.
     */
    String[] filter() default {};

    /** Only scenarios that expect something of one of these facts; {@code *} and {@code ?} allowed. None takes all. */
    String[] fact() default {};

    /** Day whose rules are applied instead of those of the day of submission, as {@code 2019-09-20}; empty for none. */
    String asOf() default "";

    /** Gives the rules to test, by a constructor without parameters; by default those on the class path. */
    Class<? extends Supplier<FilingRules>> rules() default RulesOnClassPath.class;
}
