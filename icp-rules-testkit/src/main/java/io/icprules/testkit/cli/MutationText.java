package io.icprules.testkit.cli;

import io.icprules.testkit.mutation.Fate;
import io.icprules.testkit.mutation.Judgement;
import io.icprules.testkit.mutation.MutationScore;
import io.icprules.testkit.mutation.Operator;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import java.util.Locale;
import java.util.Map;

/** A mutation score for people: survivors first, the figures last, where eyes are. */
final class MutationText {

    private final Language language;

    MutationText(Language language) {
        this.language = language;
    }

    String of(MutationScore score, int scenarios) {
        StringBuilder text = new StringBuilder();
        score.survivors().forEach(survivor -> text.append(line(survivor, score)));
        if (!score.survivors().isEmpty()) {
            text.append('\n');
        }
        for (Operator operator : Operator.values()) {
            Map<Fate, Long> fates = score.of(operator);
            if (!fates.isEmpty()) {
                text.append(row(operator, fates));
            }
        }
        return text.append(Labels.MUTATION_SUMMARY.in(
                        language,
                        score.judgements().size(),
                        scenarios,
                        score.count(Fate.KILLED),
                        String.format(Locale.ROOT, "%.2f", score.percent()),
                        score.survivors().size(),
                        score.survivors().size() - score.unargued().size()))
                .append('\n')
                .toString();
    }

    private String line(Judgement survivor, MutationScore score) {
        StringBuilder line = new StringBuilder(survivor.mutant().place())
                .append(": ")
                .append(survivor.mutant().ruleId())
                .append(": ")
                .append(survivor.mutant().change())
                .append("\n    ")
                .append(language.of(survivor.fate().label()));
        if (!survivor.scenario().isEmpty()) {
            line.append(" (").append(survivor.scenario()).append(')');
        }
        score.argued()
                .reason(survivor.mutant())
                .ifPresent(why -> line.append("\n    = ").append(why));
        return line.append('\n').toString();
    }

    private String row(Operator operator, Map<Fate, Long> fates) {
        long killed = fates.getOrDefault(Fate.KILLED, 0L);
        long all = fates.values().stream().mapToLong(Long::longValue).sum();
        return String.format(
                        Locale.ROOT,
                        "%6.2f %%  %6d / %-6d %s%n",
                        100.0 * killed / all,
                        killed,
                        all,
                        language.of(operator.label()))
                .replace("\r", "");
    }
}
