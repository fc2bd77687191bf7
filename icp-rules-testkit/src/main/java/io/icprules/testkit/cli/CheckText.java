package io.icprules.testkit.cli;

import io.icprules.drools.source.CheckedRules;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import io.icprules.testkit.text.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a check, for people: each problem with its line and what to do, then how many each file has.
 *
 * @param problems shows the problems
 */
record CheckText(ProblemText problems) {

    String of(CheckedRules checked) {
        Map<String, Integer> counts = new TreeMap<>();
        checked.problems().forEach(problem -> counts.merge(problem.file(), 1, Integer::sum));
        return problems.of(checked.folder(), checked.problems()) + summary(checked, counts);
    }

    private String summary(CheckedRules checked, Map<String, Integer> counts) {
        StringBuilder text = new StringBuilder();
        Table table = new Table();
        counts.forEach((file, count) -> table.row(List.of(file, String.valueOf(count))));
        table.lines().forEach(line -> text.append(line).append('\n'));
        for (Language language : problems.languages()) {
            String line = counts.isEmpty()
                    ? Labels.CHECK_CLEAN.in(
                            language,
                            checked.rules().count(),
                            checked.files().size(),
                            checked.folder().digest())
                    : Labels.CHECK_FOUND.in(language, checked.problems().size(), counts.size());
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
