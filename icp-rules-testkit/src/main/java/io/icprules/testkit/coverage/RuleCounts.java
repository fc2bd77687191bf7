package io.icprules.testkit.coverage;

import io.icprules.api.vocabulary.Province;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What filings of one source reached of one rule. A rule looks at every fact of its class, so one filing may be several
 * looks.
 *
 * @param offered filings the rule was offered: all for a national rule, those of its province for a provincial one
 * @param inForce of these, filings on whose day it is in force
 * @param firedIn of these, filings in which it fired for at least one fact
 * @param fired looks in which every test held
 * @param silent looks in which a test was known to fail
 * @param undetermined looks in which it hung on something unknown
 * @param provinces filings in which it fired, by their province; a filing without province counts nowhere
 * @param windows filings in which it fired, by the place of their day among the windows of the rule base
 * @param tests what each test decided, in the order of the tests
 * @param examples names of the first filings in which it fired
 */
public record RuleCounts(
        long offered,
        long inForce,
        long firedIn,
        long fired,
        long silent,
        long undetermined,
        Map<Province, Long> provinces,
        Map<Integer, Long> windows,
        List<TestCounts> tests,
        List<String> examples) {

    /** How many examples are kept. */
    static final int EXAMPLES = 5;

    /** Copies the collections. */
    public RuleCounts {
        Map<Province, Long> sorted = new EnumMap<>(Province.class);
        sorted.putAll(provinces);
        provinces = Collections.unmodifiableMap(sorted);
        windows = Collections.unmodifiableMap(new TreeMap<>(windows));
        tests = List.copyOf(tests);
        examples = List.copyOf(examples);
    }

    static RuleCounts nothing(int tests) {
        return new RuleCounts(
                0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Collections.nCopies(tests, TestCounts.NONE), List.of());
    }

    /** How often the rule looked at a fact. */
    public long evaluated() {
        return fired + silent + undetermined;
    }

    /** Whether it fired at all. */
    public boolean hasFired() {
        return fired > 0;
    }

    /** How many of its tests decided alone at least once. */
    public long decisiveTests() {
        return tests.stream().filter(test -> test.alone() > 0).count();
    }

    RuleCounts plus(RuleCounts other) {
        List<TestCounts> sums = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            sums.add(tests.get(i).plus(other.tests.get(i)));
        }
        List<String> names = new ArrayList<>(examples);
        names.addAll(other.examples);
        return new RuleCounts(
                offered + other.offered,
                inForce + other.inForce,
                firedIn + other.firedIn,
                fired + other.fired,
                silent + other.silent,
                undetermined + other.undetermined,
                sum(provinces, other.provinces),
                sum(windows, other.windows),
                sums,
                names.subList(0, Math.min(EXAMPLES, names.size())));
    }

    private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
