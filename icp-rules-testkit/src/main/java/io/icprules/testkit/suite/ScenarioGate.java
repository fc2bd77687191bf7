package io.icprules.testkit.suite;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.drools.reload.Gate;
import io.icprules.testkit.scenario.Mismatch;
import io.icprules.testkit.scenario.ScenarioRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets new rules into service only if every scenario of a folder holds. The folder is read each time, so that scenarios may
 * come with the rules. Thread-safe.
 */
public final class ScenarioGate implements Gate {

    private final Path folder;

    /** A gate of the scenarios in a folder and below it. */
    public ScenarioGate(Path folder) {
        this.folder = folder;
    }

    /** Which scenarios fail, which files cannot be read, or that there is no scenario at all. */
    @Override
    public List<String> objections(FilingRules candidate) {
        List<String> objections = new ArrayList<>();
        SuiteRun suite = new SuiteRun(new ScenarioRunner(candidate), EvaluationOptions.DEFAULT, Selection.ALL);
        int cases = 0;
        for (SuiteFile file : files()) {
            FileResult result = suite.run(file);
            cases += result.cases().size();
            result.problems().forEach(problem -> objections.add(problem.text()));
            result.cases().stream().filter(one -> !one.passed()).forEach(one -> objections.add(objection(file, one)));
        }
        if (cases == 0) {
            objections.add("no scenario in " + folder);
        }
        return objections;
    }

    private List<SuiteFile> files() {
        try {
            return SuiteFiles.below(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the scenarios in " + folder + " cannot be read", e);
        }
    }

    /** Place and name; what a scenario expects of whom stays in its file. */
    private static String objection(SuiteFile file, CaseResult failed) {
        return file.path() + ":" + failed.place() + ": scenario " + failed.scenario() + " fails on "
                + failed.mismatches().stream().map(Mismatch::key).distinct().collect(Collectors.joining(", "));
    }
}
