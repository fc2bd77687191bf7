package io.icprules.testkit.scenario;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import java.util.List;

/** Why a verdict is as it is, in lines for people: ids of rules and places, never what the application holds. */
public final class Reasons {

    private Reasons() {}

    /** A finding in a line. */
    public static String finding(Finding finding) {
        return Because.finding(finding);
    }

    /** A fact that could not be decided, in a line. */
    public static String undetermined(UndeterminedFact fact) {
        return Because.undetermined(fact);
    }

    /** The rules that led to the admissibility. */
    public static List<String> admissibility(Verdict verdict) {
        return ValueAspect.ADMISSIBILITY.because(verdict);
    }

    /** The row and the rules that led to the filing type, or what keeps it from being known. */
    public static List<String> filingType(Verdict verdict) {
        return ValueAspect.FILING_TYPE.because(verdict);
    }
}
