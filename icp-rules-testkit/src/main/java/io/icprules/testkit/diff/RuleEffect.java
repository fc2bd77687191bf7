package io.icprules.testkit.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A changed rule and what came of looking for filings it matters to.
 *
 * @param change the change
 * @param groups the kinds of change it causes, alone or with others, in the filings compared
 * @param shown where it shows
 * @param witness a filing that shows it; {@code null} if none was found
 * @param aspects if several sides of the rule changed, such as its tests and its texts: each of them
 */
public record RuleEffect(
        RuleChange change,
        List<ChangeGroup> groups,
        Shown shown,
        @Nullable Witness witness,
        List<AspectWitness> aspects) {

    /** Copies the lists. */
    public RuleEffect {
        groups = List.copyOf(groups);
        aspects = List.copyOf(aspects);
    }

    /** The same with each side of the change. */
    RuleEffect with(List<AspectWitness> sides) {
        return new RuleEffect(change, groups, shown, witness, sides);
    }

    /** Whether a witness stands in one of the kinds of change. */
    boolean isInGroups(Witness other) {
        return groups.stream().anyMatch(group -> group.witness().equals(other));
    }

    /** Where a changed rule shows. */
    public enum Shown {
        /** In filings that were compared. */
        COMPARED,
        /** In none of these, but in one that was made to show it. */
        MADE,
        /** Only where facts that are satisfied or do not apply are listed, too. */
        EVERY_FINDING,
        /** In no filing that was found. */
        NOWHERE,
        /** In none that was compared; none was looked for. */
        NOT_SEARCHED
    }
}
