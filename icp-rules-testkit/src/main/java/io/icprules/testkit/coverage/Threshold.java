package io.icprules.testkit.coverage;

import io.icprules.api.Text;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What a coverage has to reach.
 *
 * @param measure what is counted
 * @param source source whose filings count
 * @param percent least share, from 0 to 100
 */
public record Threshold(Measure measure, String source, double percent) {

    /** Rules named at most; reports name all. */
    private static final int NAMED = 100;

    /** What can be counted. */
    public enum Measure {
        /** Rules that fired. */
        FIRED,
        /** Tests that alone kept their rule silent. */
        CONDITIONS
    }

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public Threshold {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percent is " + percent + "; expected a number from 0 to 100");
        }
    }

    /** Whether the coverage reaches it. */
    public boolean isMet(RuleCoverage coverage) {
        Share share = coverage.share(source);
        return (measure == Measure.FIRED ? share.firedPercent() : share.decisivePercent()) >= percent;
    }

    /** What is missing, a line for each rule with its place; ends with a line feed. */
    public String describe(RuleCoverage coverage, Language language) {
        Share share = coverage.share(source);
        List<String> missing = new ArrayList<>();
        for (CoveredRule rule : coverage.rules()) {
            RuleCounts counts = rule.of(source);
            if (measure == Measure.FIRED && !counts.hasFired()) {
                missing.add(
                        Labels.COVERAGE_RULE.in(language, rule.place(), rule.id(), Silence.of(rule, counts, language)));
            } else if (measure == Measure.CONDITIONS
                    && counts.decisiveTests() < rule.tests().size()) {
                missing.add(Labels.COVERAGE_RULE.in(language, rule.place(), rule.id(), indecisive(rule, counts)));
            }
        }
        Text name = new CoverageSource(source, 0, 0).label();
        StringBuilder text = new StringBuilder(
                measure == Measure.FIRED
                        ? Labels.COVERAGE_TOO_FEW_FIRED.in(
                                language,
                                language.of(name),
                                share.fired(),
                                share.rules(),
                                Share.text(share.firedPercent()),
                                number())
                        : Labels.COVERAGE_TOO_FEW_DECISIVE.in(
                                language,
                                language.of(name),
                                share.decisive(),
                                share.tests(),
                                Share.text(share.decisivePercent()),
                                number()));
        missing.stream().limit(NAMED).forEach(line -> text.append("\n  ").append(line));
        if (missing.size() > NAMED) {
            text.append("\n  ").append(Labels.COVERAGE_AND_MORE.in(language, missing.size() - NAMED));
        }
        return text.append('\n').toString();
    }

    void demand(RuleCoverage coverage) {
        if (!isMet(coverage)) {
            throw new AssertionError(describe(coverage, Language.EN).stripTrailing());
        }
    }

    /** The tests that never decided alone, as they are written. */
    static String indecisive(CoveredRule rule, RuleCounts counts) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < counts.tests().size(); i++) {
            if (counts.tests().get(i).alone() == 0) {
                texts.add(rule.shortTest(i));
            }
        }
        return String.join("; ", texts);
    }

    private String number() {
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }
}
