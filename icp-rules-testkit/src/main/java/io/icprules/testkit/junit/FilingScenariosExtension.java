package io.icprules.testkit.junit;

import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Hands test factories the folder that the nearest {@link FilingScenarios} names: on the method, or on its class. */
final class FilingScenariosExtension implements BeforeAllCallback, ParameterResolver {

    /** An annotation that nothing looks at would seem to test something. */
    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> tests = context.getRequiredTestClass();
        if (AnnotationSupport.isAnnotated(tests, FilingScenarios.class) && !runsScenarios(tests)) {
            throw new ExtensionConfigurationException(tests.getName() + " has @FilingScenarios but runs no scenarios."
                    + " Let it implement FilingScenarioTests.");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ScenarioFolder.class;
    }

    @Override
    public ScenarioFolder resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> tests = context.getRequiredTestClass();
        FilingScenarios annotation = nearest(context)
                .orElseThrow(() -> new ExtensionConfigurationException(
                        tests.getName() + " has no @FilingScenarios(\"folder\") that says where its scenarios are."));
        return ScenarioFolder.at(ScenarioPlace.of(annotation.value(), tests.getClassLoader()))
                .rules(ReflectionSupport.newInstance(annotation.rules()))
                .filter(annotation.filter())
                .fact(annotation.fact())
                .asOf(day(annotation.asOf()));
    }

    private static boolean runsScenarios(Class<?> tests) {
        boolean itself = !ReflectionSupport.findMethods(
                        tests, FilingScenariosExtension::takesFolder, HierarchyTraversalMode.TOP_DOWN)
                .isEmpty();
        return itself
                || ReflectionSupport.findNestedClasses(tests, type -> true).stream()
                        .anyMatch(FilingScenariosExtension::runsScenarios);
    }

    private static boolean takesFolder(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(ScenarioFolder.class);
    }

    private static Optional<FilingScenarios> nearest(ExtensionContext context) {
        Optional<FilingScenarios> here =
                context.getElement().flatMap(e -> AnnotationSupport.findAnnotation(e, FilingScenarios.class));
        return here.isPresent() ? here : context.getParent().flatMap(FilingScenariosExtension::nearest);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ExtensionConfigurationException(
                    "asOf of @FilingScenarios is \"" + text + "\"; expected a day such as 2019-09-20.", e);
        }
    }
}
