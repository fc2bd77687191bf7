package io.icprules.testkit.explain;

import io.icprules.api.verdict.Verdict;
import io.icprules.drools.receipt.Replay;
import io.icprules.drools.receipt.RuleWindow;
import io.icprules.drools.receipt.WindowChange;
import io.icprules.testkit.diff.VerdictChange;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Tone;
import java.util.List;

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
        windows(replay);
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
        new VerdictChangeText(page).write(VerdictChange.between(then, now));
    }

    private void windows(Replay replay) {
        for (WindowChange change : replay.windows()) {
            page.line(2, say(ExplainLabels.REPLAY_WINDOW, change.rule(), days(change.then()), days(change.now())));
        }
    }

    private String days(RuleWindow window) {
        return page.say(ExplainLabels.days(window.from(), window.until()));
    }

    private String say(ExplainLabels label, Object... values) {
        return label.in(page.language(), values);
    }
}
