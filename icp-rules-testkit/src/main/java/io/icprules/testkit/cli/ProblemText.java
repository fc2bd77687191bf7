package io.icprules.testkit.cli;

import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.testkit.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problems of rule files, for people: each with its line, a caret under the place, and what to do.
 *
 * @param folder folder that was checked, as it was named
 * @param languages languages of the hints; what was found and expected is in the only one, or else in English
 */
record ProblemText(Path folder, List<Language> languages) {

    private static final String INDENT = "    ";

    ProblemText {
        languages = List.copyOf(languages);
    }

    /** In one language, or with hints in both. */
    static ProblemText in(Path folder, @Nullable Language language) {
        return new ProblemText(folder, language == null ? List.of(Language.ZH, Language.EN) : List.of(language));
    }

    String of(RuleFolder files, List<RuleProblem> problems) {
        StringBuilder text = new StringBuilder();
        ShownLine lines = new ShownLine(files);
        for (RuleProblem problem : problems) {
            // The path as it was named, so that terminals and editors can open the place.
            text.append(problem.file().equals(".") ? folder : folder.resolve(problem.file()))
                    .append(headline(problem).substring(problem.file().length()))
                    .append('\n');
            lines.of(problem).forEach(line -> text.append(INDENT).append(line).append('\n'));
            for (Language language : languages) {
                text.append(INDENT).append(language.of(problem.hint())).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String headline(RuleProblem problem) {
        Language language = languages.size() == 1 ? languages.get(0) : Language.EN;
        return language.of(problem.headline());
    }
}
