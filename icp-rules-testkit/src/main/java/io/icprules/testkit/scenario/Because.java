package io.icprules.testkit.scenario;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;

/** Parts of a verdict in one line, for the reasons of a mismatch. */
final class Because {

    private Because() {}

    static String finding(Finding finding) {
        return finding.ruleId() + " " + finding.outcome() + " (" + finding.severity() + ")" + place(finding.at());
    }

    static String undetermined(UndeterminedFact fact) {
        String why = fact.missing().isEmpty() ? fact.reason().name() : "needs " + String.join(", ", fact.missing());
        return fact.ruleId() + " UNDETERMINED" + place(fact.at()) + ": " + why;
    }

    private static String place(String at) {
        return at.isEmpty() ? "" : " at " + at;
    }
}
