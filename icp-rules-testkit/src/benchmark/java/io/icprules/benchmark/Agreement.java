package io.icprules.benchmark;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.engine.Contender;
import io.icprules.drools.engine.EngineRun;
import io.icprules.drools.engine.RuleScope;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.opinion.HandWritten;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sees to it that contenders which are compared give the same verdicts. Stateless. */
final class Agreement {

    private static final long SEED = 20;

    private Agreement() {}

    /** Filings of every kind, half of them with things left out, that name their day. */
    static List<FilingApplication> filings(int count) {
        RandomFilings any = RandomFilings.of(Filings.everywhere().any(), SEED);
        RandomFilings partial = RandomFilings.of(Filings.everywhere().partial(), SEED);
        return IntStream.range(0, 2 * count)
                .mapToObj(i -> i % 2 == 0 ? any.at(i) : partial.at(i))
                .filter(filing -> filing.submittedOn() != null)
                .limit(count)
                .toList();
    }

    /**
     * Compares whole verdicts, byte by byte.
     *
     * @throws IllegalStateException at the first contender that gives another one
     */
    static void verdicts(RuleScope scope, List<Contender> contenders, List<FilingApplication> filings) {
        List<byte[]> expected = new ArrayList<>();
        for (Contender contender : contenders) {
            long begin = System.nanoTime();
            FilingRules rules = new EngineRun(contender, scope, 1).filingRules();
            long ready = System.nanoTime();
            for (int i = 0; i < filings.size(); i++) {
                byte[] verdict = FilingDocuments.writeLine(rules.evaluate(filings.get(i)));
                if (expected.size() == i) {
                    expected.add(verdict);
                } else if (!Arrays.equals(expected.get(i), verdict)) {
                    throw new IllegalStateException(contender + " gives another verdict than " + contenders.get(0)
                            + " for filing " + i + " of the benchmark (" + scope + ").");
                }
            }
            System.out.printf(
                    "%s %s: ready after %d ms, %d verdicts the same, %d ms%n",
                    scope,
                    contender,
                    (ready - begin) / 1_000_000,
                    filings.size(),
                    (System.nanoTime() - ready) / 1_000_000);
        }
    }

    /**
     * Compares the hand-written answers with those of the rules.
     *
     * @throws IllegalStateException at the first difference
     */
    static void handWritten(List<FilingApplication> filings) {
        FilingRules rules = new EngineRun(Contender.GENERATED, RuleScope.CORE, 1).filingRules();
        for (int i = 0; i < filings.size(); i++) {
            List<String> differences = HandWritten.differences(filings.get(i), rules.evaluate(filings.get(i)));
            if (!differences.isEmpty()) {
                throw new IllegalStateException("Hand-written Java differs for filing " + i + ": " + differences);
            }
        }
        System.out.printf("hand-written: %d answers the same%n", filings.size());
    }
}
