package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every scenario below src/test/resources/scenarios holds; to add a test, add a file. So do the rows below
 * src/test/resources/edges, which notice when a rule changes (docs/mutation.md).
 */
class ScenariosTest {

    @TestFactory
    Stream<DynamicTest> scenarios_hold() throws Exception {
        return below("/scenarios");
    }

    @TestFactory
    Stream<DynamicTest> edges_hold() throws Exception {
        return below("/edges");
    }

    private static Stream<DynamicTest> below(String folder) throws Exception {
        Path directory = Path.of(ScenariosTest.class.getResource(folder).toURI());
        ScenarioRunner runner = new ScenarioRunner(FilingRules.load());
        List<Path> files = ScenarioFiles.below(directory);
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        directory.relativize(file).toString(),
                        file.toUri(),
                        () -> runner.runAll(file).forEach(ScenarioResult::assertPassed)));
    }
}
