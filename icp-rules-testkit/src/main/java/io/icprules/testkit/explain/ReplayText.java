package io.icprules.testkit.explain;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.receipt.Replay;
import io.icprules.testkit.scenario.RecordedVerdict;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Tone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of a replay, as people like to read it.
 *
 * @param page where it is written
 */
public record ReplayText(Page page) {

    /** Writes what came of a replay. */
    public void write(Replay replay) {
        Tone tone = replay.same() ? Tone.GOOD : Tone.BAD;
        page.line(
                0,
                tone,
                say(
                        replay.same()
                                ? ExplainLabels.REPLAY_SAME
                                : replay.sameButForRuleBase()
                                        ? ExplainLabels.REPLAY_OTHER_RULES
                                        : ExplainLabels.REPLAY_DIFFERS));
        if (!replay.sameLibrary()) {
            page.line(2, say(ExplainLabels.REPLAY_LIBRARY, replay.receipt().library(), replay.library()));
        }
        if (!replay.sameRuleBase()) {
            rules(replay);
        }
        if (!replay.sameButForRuleBase()) {
            verdict(replay.receipt().verdict(), replay.now());
        }
    }

    private void rules(Replay replay) {
        page.line(
                2,
                say(
                        ExplainLabels.REPLAY_BASE,
                        replay.receipt().ruleBase().digest(),
                        replay.now().ruleBase().digest()));
        list(ExplainLabels.REPLAY_CHANGED, replay.changed());
        list(ExplainLabels.REPLAY_ADDED, replay.added());
        list(ExplainLabels.REPLAY_WITHDRAWN, replay.withdrawn());
        if (replay.changed().isEmpty()
                && replay.added().isEmpty()
                && replay.withdrawn().isEmpty()) {
            page.line(2, say(ExplainLabels.REPLAY_NO_RULE));
        }
    }

    private void list(ExplainLabels label, List<String> ids) {
        if (!ids.isEmpty()) {
            page.line(2, say(label, ids.size(), page.list(ids)));
        }
    }

    private void verdict(Verdict then, Verdict now) {
        if (then.admissibility() != now.admissibility()) {
            page.line(
                    2,
                    say(
                            ExplainLabels.REPLAY_ADMISSIBILITY,
                            page.say(then.admissibility().label()),
                            page.say(now.admissibility().label())));
        }
        only(then, now).forEach(one -> page.line(2, say(ExplainLabels.REPLAY_GONE, one.ruleId(), place(one))));
        only(now, then).forEach(one -> page.line(2, say(ExplainLabels.REPLAY_NEW, one.ruleId(), place(one))));
        RecordedVerdict.difference(then, now).ifPresent(shown -> page.line(2, say(ExplainLabels.REPLAY_EXPECT, shown)));
    }

    private static Set<Finding> only(Verdict these, Verdict those) {
        Set<Finding> only = new LinkedHashSet<>(these.findings());
        only.removeIf(one -> those.findings().stream()
                .anyMatch(other ->
                        other.ruleId().equals(one.ruleId()) && other.at().equals(one.at())));
        return only;
    }

    private String place(Finding finding) {
        return finding.at().isEmpty() ? say(ExplainLabels.WHOLE) : finding.at();
    }

    private String say(ExplainLabels label, Object... values) {
        return label.in(page.language(), values);
    }
}
