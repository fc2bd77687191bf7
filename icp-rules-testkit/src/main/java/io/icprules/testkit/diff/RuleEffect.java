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
 */
public record RuleEffect(
        RuleChange change,
        List<ChangeGroup> groups,
        Shown shown,
        @Nullable Witness witness) {

    /** Copies the list. */
    public RuleEffect {
        groups = List.copyOf(groups);
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
