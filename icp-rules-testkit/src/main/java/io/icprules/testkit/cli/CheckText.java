package io.icprules.testkit.cli;

import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.RuleProblem;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import io.icprules.testkit.text.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a check, for people: each problem with its line and what to do, then how many each file has.
 *
 * @param folder folder that was checked, as it was named
 * @param languages languages of the hints
 */
record CheckText(Path folder, List<Language> languages) {

    private static final String INDENT = "    ";

    CheckText {
        languages = List.copyOf(languages);
    }

    String of(CheckedRules checked) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> counts = new TreeMap<>();
        ShownLine lines = new ShownLine(checked.folder());
        for (RuleProblem problem : checked.problems()) {
            counts.merge(problem.file(), 1, Integer::sum);
            // The path as it was named, so that terminals and editors can open the place.
            text.append(folder.resolve(problem.file()))
                    .append(problem.toString().substring(problem.file().length()))
                    .append('\n');
            lines.of(problem).forEach(line -> text.append(INDENT).append(line).append('\n'));
            for (Language language : languages) {
                text.append(INDENT).append(language.of(problem.hint())).append('\n');
            }
            text.append('\n');
        }
        return text.append(summary(checked, counts)).toString();
    }

    private String summary(CheckedRules checked, Map<String, Integer> counts) {
        StringBuilder text = new StringBuilder();
        Table table = new Table();
        counts.forEach((file, count) -> table.row(List.of(file, String.valueOf(count))));
        table.lines().forEach(line -> text.append(line).append('\n'));
        for (Language language : languages) {
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
