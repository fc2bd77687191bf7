package io.icprules.testkit.coverage;

/**
 * What one test of the condition of a rule decided.
 *
 * @param stopped how often it was the first test known to fail, so that the rule kept silent
 * @param alone how often it was the only one to fail while all others were known to hold: without it the rule would have
 *     fired
 * @param unknown how often the rule stayed undetermined while this test hung on something unknown
 */
public record TestCounts(long stopped, long alone, long unknown) {

    static final TestCounts NONE = new TestCounts(0, 0, 0);

    TestCounts plus(TestCounts other) {
        return new TestCounts(stopped + other.stopped, alone + other.alone, unknown + other.unknown);
    }
}
