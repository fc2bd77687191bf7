package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario below src/test/resources/scenarios holds; to add a test, add a file. */
class ScenariosTest {

    @TestFactory
    Stream<DynamicTest> scenarios_hold() throws Exception {
        Path directory = Path.of(ScenariosTest.class.getResource("/scenarios").toURI());
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
