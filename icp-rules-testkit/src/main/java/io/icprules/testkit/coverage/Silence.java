package io.icprules.testkit.coverage;

import io.icprules.api.RuleDescription;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import java.time.LocalDate;
import java.util.List;

/** Says in a few words what kept a rule from firing, so that one knows which filing is missing. */
final class Silence {

    private Silence() {}

    static String of(CoveredRule rule, RuleCounts counts, Language language) {
        if (counts.offered() == 0) {
            Province province = rule.province();
            return province == null
                    ? Labels.SILENT_NO_FILING.in(language)
                    : Labels.SILENT_NO_PROVINCE.in(language, language.of(province.label()));
        }
        if (counts.inForce() == 0) {
            return Labels.SILENT_NOT_IN_FORCE.in(language, counts.offered(), inForce(rule.description(), language));
        }
        if (counts.evaluated() == 0) {
            return Labels.SILENT_NO_FACT.in(
                    language,
                    counts.inForce(),
                    rule.rule().definition().factClass().getSimpleName());
        }
        String stopped = stopped(rule, counts, language);
        return counts.undetermined() == 0
                ? stopped
                : stopped
                        + Labels.LEDGER_AND.in(language)
                        + Labels.SILENT_UNDETERMINED.in(language, counts.undetermined());
    }

    private static String stopped(CoveredRule rule, RuleCounts counts, Language language) {
        List<TestCounts> tests = counts.tests();
        int most = 0;
        for (int i = 1; i < tests.size(); i++) {
            most = tests.get(i).stopped() > tests.get(most).stopped() ? i : most;
        }
        if (tests.isEmpty() || tests.get(most).stopped() == 0) {
            return Labels.SILENT_LOOKED.in(language, counts.evaluated());
        }
        return Labels.SILENT_STOPPED.in(
                language,
                counts.evaluated(),
                rule.shortTest(most),
                tests.get(most).stopped());
    }

    /** When a rule is in force; empty when always. */
    static String inForce(RuleDescription rule, Language language) {
        LocalDate from = rule.effectiveFrom();
        LocalDate until = rule.effectiveUntil();
        if (from != null && until != null) {
            return Labels.IN_FORCE.in(language, from, until);
        }
        if (from != null) {
            return Labels.IN_FORCE_FROM.in(language, from);
        }
        return until == null ? "" : Labels.IN_FORCE_UNTIL.in(language, until);
    }
}
