package io.icprules.testkit.junit;

import io.icprules.api.EvaluationOptions;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioResult;
import io.icprules.testkit.scenario.ScenarioRunner;
import io.icprules.testkit.suite.FileProblem;
import io.icprules.testkit.suite.LoadedFile;
import io.icprules.testkit.suite.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenario files as dynamic tests.
 *
 * @param runner runs the scenarios
 * @param options what to judge by
 */
record ScenarioTests(ScenarioRunner runner, EvaluationOptions options) {

    /** A folder at a time, in the order of the files. */
    Stream<DynamicNode> of(List<LoadedFile> files) {
        Map<String, List<LoadedFile>> folders = new LinkedHashMap<>();
        for (LoadedFile file : files) {
            folders.computeIfAbsent(file.file().folder(), folder -> new ArrayList<>())
                    .add(file);
        }
        return folders.entrySet().stream().map(folder -> folder(folder.getKey(), folder.getValue()));
    }

    /** A test that fails, for a folder without scenarios. */
    static DynamicNode nothing(Path place, Selection selection) {
        String why = selection.equals(Selection.ALL)
                ? place + ": there is no scenario in it\n  The files are called *.scenario.yaml, *.scenario.yml or"
                        + " *.scenario.json."
                : place + ": filter and fact leave none of its scenarios";
        return failing("no scenario", place, 0, 0, why);
    }

    private DynamicNode folder(String name, List<LoadedFile> files) {
        Path folder = files.get(0).file().path().resolveSibling("");
        return DynamicContainer.dynamicContainer(
                name, SourceUri.of(folder, 0, 0), files.stream().map(this::file));
    }

    private DynamicNode file(LoadedFile file) {
        Path path = file.file().path();
        if (!file.problems().isEmpty()) {
            FileProblem first = file.problems().get(0);
            String text = file.problems().stream().map(FileProblem::text).collect(Collectors.joining("\n"));
            return failing(String.valueOf(path.getFileName()), path, first.line(), first.column(), text);
        }
        List<Scenario> scenarios = file.scenarios();
        return scenarios.size() == 1
                ? test(file, scenarios.get(0))
                : DynamicContainer.dynamicContainer(
                        file.file().stem(),
                        SourceUri.of(path, 0, 0),
                        scenarios.stream().map(scenario -> test(file, scenario)));
    }

    private DynamicTest test(LoadedFile file, Scenario scenario) {
        return DynamicTest.dynamicTest(
                scenario.id(), SourceUri.of(file.file().path(), file.line(scenario), 0), () -> run(scenario));
    }

    private void run(Scenario scenario) {
        ScenarioResult result = runner.run(scenario, options);
        if (!result.passed()) {
            throw ScenarioFailure.of(result);
        }
    }

    private static DynamicTest failing(String name, Path place, int line, int column, String why) {
        return DynamicTest.dynamicTest(name, SourceUri.of(place, line, column), () -> {
            throw new ScenarioFailure(why);
        });
    }
}
