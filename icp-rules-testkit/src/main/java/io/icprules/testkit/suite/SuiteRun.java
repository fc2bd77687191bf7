package io.icprules.testkit.suite;

import io.icprules.api.EvaluationOptions;
import io.icprules.testkit.scenario.ScenarioRunner;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Runs scenario files. Thread-safe. */
public final class SuiteRun {

    private final ScenarioRunner runner;
    private final EvaluationOptions options;
    private final Selection selection;

    /**
     * A run.
     *
     * @param runner runs each scenario
     * @param options what to judge by
     * @param selection which scenarios
     */
    public SuiteRun(ScenarioRunner runner, EvaluationOptions options, Selection selection) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.options = Objects.requireNonNull(options, "options");
        this.selection = Objects.requireNonNull(selection, "selection");
    }

    /** Runs one file. */
    public FileResult run(SuiteFile file) {
        LoadedFile loaded = LoadedFile.read(file).only(selection);
        List<CaseResult> cases = loaded.scenarios().stream()
                .map(scenario -> CaseResult.of(runner.run(scenario, options), loaded.line(scenario)))
                .toList();
        return new FileResult(file, cases, loaded.problems());
    }

    /**
     * Runs files on several threads and hands over what came of them on this one, in the order of the files, whatever the
     * number of threads.
     *
     * @param files files to run
     * @param jobs number of threads, at least 1
     * @param more takes what came; {@code false} ends the run
     * @throws io.icprules.api.FilingRulesException if the rules fail
     */
    public void run(List<SuiteFile> files, int jobs, Predicate<FileResult> more) {
        InOrder.map(files, jobs, this::run, more);
    }
}
