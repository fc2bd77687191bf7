package io.icprules.drools.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of rules, taken apart and checked.
 *
 * @param folder the files that were checked
 * @param files the same, taken apart
 * @param problems everything wrong with them, by file, line and column
 */
public record CheckedRules(RuleFolder folder, List<SourceFile> files, List<RuleProblem> problems) {

    /** Copies the lists. */
    public CheckedRules {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** All rules, by file. */
    public Stream<SourceRule> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }
}
