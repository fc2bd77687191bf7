package io.icprules.testkit.junit;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.testkit.scenario.ScenarioRunner;
import io.icprules.testkit.suite.LoadedFile;
import io.icprules.testkit.suite.Selection;
import io.icprules.testkit.suite.SuiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;

/**
 * A folder of scenarios as JUnit tests. Immutable: each option gives a new one. In a test class:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return ScenarioFolder.at(Path.of("src/test/scenarios")).filter("beijing-*").tests();
 * }
 * }</pre>
 */
public final class ScenarioFolder {

    private final Path place;
    private final Supplier<FilingRules> rules;
    private final Selection selection;
    private final EvaluationOptions options;

    private ScenarioFolder(Path place, Supplier<FilingRules> rules, Selection selection, EvaluationOptions options) {
        this.place = place;
        this.rules = rules;
        this.selection = selection;
        this.options = options;
    }

    /**
     * The scenarios in a directory and below it, or in a file, judged by the rules on the class path.
     *
     * @param place directory or file
     */
    public static ScenarioFolder at(Path place) {
        Objects.requireNonNull(place, "place");
        return new ScenarioFolder(place, FilingRules::load, Selection.ALL, EvaluationOptions.DEFAULT);
    }

    /** Judged by other rules; they are asked for when the tests are made. */
    public ScenarioFolder rules(Supplier<FilingRules> supplier) {
        return new ScenarioFolder(place, Objects.requireNonNull(supplier, "supplier"), selection, options);
    }

    /** Only scenarios whose id, or whose folder and file name, matches, as {@link FilingScenarios#filter()} says. */
    public ScenarioFolder filter(String... patterns) {
        return new ScenarioFolder(place, rules, new Selection(List.of(patterns), selection.facts()), options);
    }

    /** Only scenarios that expect something of one of these facts, as {@link FilingScenarios#fact()} says. */
    public ScenarioFolder fact(String... facts) {
        return new ScenarioFolder(place, rules, new Selection(selection.patterns(), List.of(facts)), options);
    }

    /** Judged by the rules of a day instead of those of the day of submission, or {@code null} for the latter. */
    public ScenarioFolder asOf(@Nullable LocalDate day) {
        return new ScenarioFolder(place, rules, selection, options.withAsOf(day));
    }

    /**
     * The tests: a container for each folder, in it a test for each scenario, a container for a file that holds several.
     * The files are read now.
     *
     * @throws UncheckedIOException if the directory cannot be read
     * @throws io.icprules.api.FilingRulesException if there are no rules
     */
    public Stream<DynamicNode> tests() {
        List<LoadedFile> files = files();
        if (files.isEmpty()) {
            return Stream.of(ScenarioTests.nothing(place, selection));
        }
        return new ScenarioTests(new ScenarioRunner(rules.get()), options).of(files);
    }

    private List<LoadedFile> files() {
        try {
            return SuiteFiles.below(place).stream()
                    .map(file -> LoadedFile.read(file).only(selection))
                    .filter(file -> !file.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
