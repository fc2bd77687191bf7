package io.icprules.drools.receipt;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with everything to repeat it. Holds personal data.
 *
 * @param library version of this library
 * @param ruleBase version and digest of the rules
 * @param rules digests of the rules that were asked: the national ones and those of the province
 * @param asOf day by whose rules it was judged instead of the day of submission; {@code null} for the day of submission
 * @param everyFinding whether satisfied and not applicable facts were asked for, too
 * @param applicationDigest SHA-256 of the application as JSON on one line, in hexadecimal
 * @param application the application; {@code null} in a receipt without it
 * @param verdict the verdict
 * @param digest SHA-256 of all of the above as JSON on one line, in hexadecimal
 */
public record Receipt(
        String library,
        RuleBaseId ruleBase,
        List<TopicDigests> rules,
        @Nullable LocalDate asOf,
        boolean everyFinding,
        String applicationDigest,
        @Nullable FilingApplication application,
        Verdict verdict,
        String digest) {

    /** Copies the list and checks what may not be null. */
    public Receipt {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(ruleBase, "ruleBase");
        rules = List.copyOf(rules);
        Objects.requireNonNull(applicationDigest, "applicationDigest");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(digest, "digest");
    }

    /** What it was judged by. */
    public EvaluationOptions options() {
        return new EvaluationOptions(asOf, everyFinding);
    }

    Receipt withDigest(String other) {
        return new Receipt(
                library, ruleBase, rules, asOf, everyFinding, applicationDigest, application, verdict, other);
    }

    /** Names the type only: the content holds personal data, which does not belong in logs. */
    @Override
    public String toString() {
        return "Receipt[redacted]";
    }
}
