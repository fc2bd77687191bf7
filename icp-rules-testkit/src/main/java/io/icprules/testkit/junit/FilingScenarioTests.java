package io.icprules.testkit.junit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a test class implements so that {@link FilingScenarios} on it takes effect. {@link #in(Path)} is for classes that
 * would rather write the test factory themselves.
 */
@ExtendWith(FilingScenariosExtension.class)
public interface FilingScenarioTests {

    /**
     * The scenarios of the folder that {@link FilingScenarios} names. May be overridden, with {@code @TestFactory}, to set
     * options in Java.
     *
     * @param folder the folder with the options of the annotation
     */
    @TestFactory
    default Stream<DynamicNode> scenarios(ScenarioFolder folder) {
        return folder.tests();
    }

    /**
     * The scenarios below a folder as tests, judged by the rules on the class path; {@link ScenarioFolder} has options.
     *
     * @param folder directory or file
     */
    static Stream<DynamicNode> in(Path folder) {
        return ScenarioFolder.at(folder).tests();
    }
}
