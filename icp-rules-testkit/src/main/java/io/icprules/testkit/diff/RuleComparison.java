package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.pack.EffectiveRules;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Compares two rule bases: first the rules, then the verdicts on as many filings as one likes.
 *
 * <pre>{@code
 * RuleComparison comparison = new RuleComparison(RulePack.bundled().check().rules(), mine.check().rules());
 * try (ComparisonRun run = comparison.run(jobs, done -> {})) {
 *     run.add("filings.ndjson:1", filing);
 *     run.generate(10_000, 1);
 *     RuleDiff diff = run.finish(true);
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleComparison {

    private final EffectiveRules old;
    private final EffectiveRules now;
    private final Map<String, RuleChange> changes;
    private final List<Text> frame;
    private final RuleMix mix;
    private final Comparing comparing;

    /**
     * A comparison.
     *
     * @param old the old rules
     * @param now the new rules
     */
    public RuleComparison(EffectiveRules old, EffectiveRules now) {
        this.old = old;
        this.now = now;
        changes = RuleChanges.between(old, now);
        frame = Frames.differences(old, now);
        mix = new RuleMix(old, now, changes);
        RuleWorkbench one = RuleWorkbench.of(old);
        RuleWorkbench other = RuleWorkbench.of(now);
        Reach reach = new Reach(changes.values(), mix, one, other);
        comparing = new Comparing(
                one.filingRules(),
                other.filingRules(),
                mix,
                reach,
                new ProvinceChanges(old, now, changes.values()),
                frame.isEmpty() && Frames.samePlaces(old, now));
    }

    /** The rules that differ, by id. */
    public List<RuleChange> rules() {
        return List.copyOf(changes.values());
    }

    /**
     * Begins to compare verdicts; used once, and closed.
     *
     * @param jobs number of threads, at least 1; the result does not depend on it
     * @param progress told how many filings are done, by one thread at a time
     */
    public ComparisonRun run(int jobs, LongConsumer progress) {
        return new ComparisonRun(this, jobs, progress);
    }

    EffectiveRules old() {
        return old;
    }

    EffectiveRules now() {
        return now;
    }

    List<Text> frame() {
        return frame;
    }

    Comparing comparing() {
        return comparing;
    }

    RuleMix mix() {
        return mix;
    }
}
