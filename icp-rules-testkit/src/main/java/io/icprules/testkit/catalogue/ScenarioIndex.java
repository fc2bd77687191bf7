package io.icprules.testkit.catalogue;

import io.icprules.testkit.scenario.Expectation;
import io.icprules.testkit.scenario.ListExpectation;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import io.icprules.testkit.scenario.ValueAspect;
import io.icprules.testkit.scenario.ValueExpectation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which scenarios name a fact, or a row of the decision table, in what they expect. */
final class ScenarioIndex {

    /** What follows the fact in the id of a rule: its part and version. */
    private static final Pattern FACT_OF_RULE = Pattern.compile("[/@].*");

    private final Map<String, SortedSet<String>> facts = new HashMap<>();
    private final Map<String, SortedSet<String>> rows = new HashMap<>();

    private ScenarioIndex() {}

    static ScenarioIndex below(Path folder) throws IOException {
        ScenarioIndex index = new ScenarioIndex();
        for (Path file : ScenarioFiles.below(folder)) {
            String name = name(folder, file);
            for (Scenario scenario : ScenarioFile.readAll(file)) {
                scenario.expectations().forEach(expectation -> index.add(expectation, name));
            }
        }
        return index;
    }

    /** Names of the scenarios of a rule, in alphabetical order. */
    List<String> of(CatalogueRule rule) {
        SortedSet<String> names = new TreeSet<>();
        rule.facts().forEach(fact -> names.addAll(facts.getOrDefault(fact, new TreeSet<>())));
        rule.value("row").ifPresent(row -> names.addAll(rows.getOrDefault(row, new TreeSet<>())));
        return List.copyOf(names);
    }

    /** Facts are told from documents, channels and the like by their names. */
    private void add(Expectation expectation, String name) {
        if (expectation instanceof ListExpectation list) {
            list.items().forEach(item -> {
                put(facts, FACT_OF_RULE.matcher(item.name()).replaceFirst(""), name);
                item.details().getOrDefault("because", List.of()).forEach(fact -> put(facts, fact, name));
            });
        } else if (expectation instanceof ValueExpectation value && value.aspect() == ValueAspect.ROW) {
            put(rows, value.expected(), name);
        }
    }

    private static void put(Map<String, SortedSet<String>> map, String key, String name) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
    }

    /** Path below the folder without the ending, the same on every system. */
    private static String name(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(part -> names.add(part.toString()));
        return String.join("/", names).replaceFirst("\\.scenario\\.[a-z]+$", "");
    }
}
