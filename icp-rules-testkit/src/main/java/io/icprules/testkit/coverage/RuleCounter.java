package io.icprules.testkit.coverage;

import io.icprules.api.vocabulary.Province;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.Condition;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what filings reach of one rule. Thread-safe: sums do not depend on the order, examples are the first by number. */
final class RuleCounter {

    private final RuleDefinition rule;
    private final long[] stopped;
    private final long[] alone;
    private final long[] unknown;
    private final Map<Province, Long> provinces = new TreeMap<>();
    private final Map<Integer, Long> windows = new TreeMap<>();
    private final TreeMap<Long, String> examples = new TreeMap<>();
    private long offered;
    private long inForce;
    private long firedIn;
    private long fired;
    private long silent;
    private long undetermined;

    RuleCounter(RuleDefinition rule) {
        this.rule = rule;
        int tests = rule.conditions().size();
        stopped = new long[tests];
        alone = new long[tests];
        unknown = new long[tests];
    }

    /** The rule was offered a filing, but is not in force on its day. */
    synchronized void notInForce() {
        offered++;
    }

    /** The rule meets a filing on a day on which it is in force. */
    synchronized void meet(Filing filing, List<Fact> facts) {
        offered++;
        inForce++;
        boolean any = false;
        for (Fact fact : facts) {
            any |= look(fact);
        }
        if (any) {
            firedIn++;
            Province province = filing.province();
            if (province != null) {
                provinces.merge(province, 1L, Long::sum);
            }
            windows.merge(filing.window(), 1L, Long::sum);
            examples.put(filing.number(), filing.name());
            if (examples.size() > RuleCounts.EXAMPLES) {
                examples.pollLastEntry();
            }
        }
    }

    private boolean look(Fact fact) {
        int failed = rule.firstCertainFailure(fact);
        if (failed >= 0) {
            silent++;
            stopped[failed]++;
            if (isOnlyFailure(failed, fact)) {
                alone[failed]++;
            }
            return false;
        }
        if (rule.holds(fact)) {
            fired++;
            return true;
        }
        undetermined++;
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] += rule.conditions().get(i).decidable(fact) ? 0 : 1;
        }
        return false;
    }

    private boolean isOnlyFailure(int failed, Fact fact) {
        List<Condition> tests = rule.conditions();
        for (int i = 0; i < tests.size(); i++) {
            Condition test = tests.get(i);
            // tests before the failed one do not fail, but may be unknown
            if (i != failed
                    && !(test.decidable(fact) && (i < failed || test.test().test(fact)))) {
                return false;
            }
        }
        return true;
    }

    synchronized RuleCounts counts() {
        List<TestCounts> tests = new ArrayList<>();
        for (int i = 0; i < stopped.length; i++) {
            tests.add(new TestCounts(stopped[i], alone[i], unknown[i]));
        }
        return new RuleCounts(
                offered,
                inForce,
                firedIn,
                fired,
                silent,
                undetermined,
                provinces,
                windows,
                tests,
                List.copyOf(examples.values()));
    }

    /**
     * What a rule has to know of a filing.
     *
     * @param number place among the filings of its source
     * @param name what reports call it
     * @param province its province, or {@code null} if that is unknown
     * @param window place of the window of its day
     */
    record Filing(long number, String name, @Nullable Province province, int window) {}
}
