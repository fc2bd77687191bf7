package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.pack.EffectiveRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is not the same in both rule bases. Immutable.
 *
 * @param before the rule in the old rule base, or {@code null} if it was added
 * @param after the rule in the new rule base, or {@code null} if it was withdrawn
 * @param parts what differs; empty unless the rule is in both
 */
public record RuleChange(
        @Nullable EffectiveRule before, @Nullable EffectiveRule after, List<PartChange> parts) {

    /** Copies the list. */
    public RuleChange {
        parts = List.copyOf(parts);
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of no rule");
        }
    }

    /** Kinds of changes. */
    public enum Kind {
        /** The rule is new (新增). */
        ADDED("新增", "added"),
        /** The rule is gone (撤销). */
        WITHDRAWN("撤销", "withdrawn"),
        /** The rule reads differently (修改). */
        CHANGED("修改", "changed");

        private final Text label;

        Kind(String zh, String en) {
            this.label = new Text(zh, en);
        }

        /** Name for people. */
        public Text label() {
            return label;
        }
    }

    /** What became of the rule. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.WITHDRAWN : Kind.CHANGED;
    }

    /** Id of the rule. */
    public String id() {
        return latest().id();
    }

    /** The rule as it is now; as it was if it is gone. */
    public EffectiveRule latest() {
        return after != null ? after : old();
    }

    /** Province whose filings alone meet the rule; {@code null} for a national rule, and for one that was moved. */
    public @Nullable Province province() {
        return isMoved() ? null : RuleAreas.province(latest().packageName());
    }

    /** Whether the rule is in another package now. */
    public boolean isMoved() {
        return differing().contains(RulePart.AREA);
    }

    /** Parts that differ. */
    public Set<RulePart> differing() {
        return parts.stream().map(PartChange::part).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether only texts and sources differ: the rule speaks of the same filings and says the same in other words. */
    public boolean isWordingOnly() {
        return kind() == Kind.CHANGED
                && differing().stream().allMatch(part -> part == RulePart.TEXTS || part == RulePart.SOURCE);
    }

    /** Whether only the tests differ: where both versions speak, they say the same. */
    boolean isTestsOnly() {
        return kind() == Kind.CHANGED && differing().equals(Set.of(RulePart.TESTS));
    }

    private EffectiveRule old() {
        if (before == null) {
            throw new IllegalStateException("checked when it was made");
        }
        return before;
    }
}
