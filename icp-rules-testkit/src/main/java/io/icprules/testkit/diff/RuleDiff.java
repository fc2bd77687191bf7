package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.api.verdict.RuleBaseId;
import java.util.List;

/**
 * What differs between two rule bases. Immutable.
 *
 * @param old the old rule base
 * @param now the new rule base
 * @param frame what differs apart from the rules: verified days, readings, order
 * @param filings how many filings were compared
 * @param groups the kinds of change they show
 * @param rules the rules that differ, by id
 */
public record RuleDiff(
        RuleBaseId old,
        RuleBaseId now,
        List<Text> frame,
        ComparedFilings filings,
        List<ChangeGroup> groups,
        List<RuleEffect> rules) {

    /** Copies the lists. */
    public RuleDiff {
        frame = List.copyOf(frame);
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return frame.isEmpty() && groups.isEmpty() && rules.isEmpty();
    }
}
