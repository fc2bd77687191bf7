package io.icprules.testkit.cli;

import io.icprules.drools.pack.LayerChanges;
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

    String of(CheckedFolder checked) {
        Map<String, Integer> counts = new TreeMap<>();
        checked.problems().forEach(problem -> counts.merge(problem.file(), 1, Integer::sum));
        return problems.of(checked.files(), checked.problems()) + summary(checked, counts);
    }

    private String summary(CheckedFolder checked, Map<String, Integer> counts) {
        StringBuilder text = new StringBuilder();
        Table table = new Table();
        counts.forEach((file, count) -> table.row(List.of(file, String.valueOf(count))));
        table.lines().forEach(line -> text.append(line).append('\n'));
        for (Language language : problems.languages()) {
            String line = counts.isEmpty()
                    ? clean(checked, language)
                    : Labels.CHECK_FOUND.in(language, checked.problems().size(), counts.size());
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String clean(CheckedFolder checked, Language language) {
        String digest = checked.files().digest();
        LayerChanges changes = checked.changes();
        return changes == null
                ? Labels.CHECK_CLEAN.in(language, checked.rules(), checked.ruleFiles(), digest)
                : Labels.CHECK_CLEAN_OVER.in(
                        language, changes.replaced(), changes.added(), changes.withdrawn(), digest);
    }
}
