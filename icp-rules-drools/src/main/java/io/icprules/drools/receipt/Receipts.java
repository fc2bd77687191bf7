package io.icprules.drools.receipt;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.ParsedDocument;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.source.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Issues, reads and replays receipts with one rule base. Immutable and thread-safe.
 *
 * <p>The digest of a receipt tells accidents and careless edits, not forgery: whoever changes a receipt can compute it anew.
 * Where that matters, sign the file.
 */
public final class Receipts {

    private static final String UNSIGNED = "";

    private final FilingRules rules;
    private final RuleWorkbench workbench;

    private Receipts(FilingRules rules, RuleWorkbench workbench) {
        this.rules = rules;
        this.workbench = workbench;
    }

    /**
     * Receipts of verdicts of these rules.
     *
     * @param rules what judges
     * @param workbench the same rules, read from their sources
     * @throws IllegalArgumentException if they are not the same rules
     */
    public static Receipts of(FilingRules rules, RuleWorkbench workbench) {
        if (!rules.describe().id().digest().equals(workbench.digest())) {
            throw new IllegalArgumentException("the rules and their sources have different digests");
        }
        return new Receipts(rules, workbench);
    }

    /**
     * Judges an application and issues the receipt.
     *
     * @param withApplication whether the receipt holds the application; without it, it holds its digest only
     */
    public Receipt issue(FilingApplication application, EvaluationOptions options, boolean withApplication) {
        Verdict verdict = rules.evaluate(application, options);
        Receipt receipt = new Receipt(
                Library.version(),
                verdict.ruleBase(),
                RuleDigests.of(workbench, application.province()),
                options.asOf(),
                options.everyFinding(),
                digest(application),
                withApplication ? application : null,
                verdict,
                UNSIGNED);
        return receipt.withDigest(digest(receipt));
    }

    /** Writes a receipt as JSON; the same receipt gives the same bytes. */
    public static byte[] write(Receipt receipt) {
        return FilingDocuments.write(receipt, DocumentFormat.JSON);
    }

    /**
     * Reads a receipt.
     *
     * @param bytes the JSON in UTF-8
     * @param name what messages call it, usually the name of its file
     * @throws io.icprules.document.DocumentException when the document has problems
     * @throws FilingRulesException {@link ErrorCode#RECEIPT_ALTERED} when a digest does not fit
     */
    public static Receipt read(byte[] bytes, String name) {
        ParsedDocument document = FilingDocuments.parse(bytes, DocumentFormat.JSON, name);
        Receipt receipt = FilingDocuments.bind(document, "", Receipt.class);
        FilingApplication application = receipt.application();
        if (application != null) {
            FilingDocuments.readApplication(document, "/application"); // checks what its fields say of each other
            requireDigest(name, "/applicationDigest", receipt.applicationDigest(), digest(application));
        }
        requireDigest(name, "/digest", receipt.digest(), digest(receipt.withDigest(UNSIGNED)));
        return receipt;
    }

    /** Whether a receipt was issued for an application. */
    public static boolean isOf(Receipt receipt, FilingApplication application) {
        return receipt.applicationDigest().equals(digest(application));
    }

    /**
     * Judges the application of a receipt again.
     *
     * @param receipt the receipt
     * @param application the application; {@code null} for the one the receipt holds
     * @throws IllegalArgumentException if there is no application, or it is not that of the receipt
     */
    public Replay replay(Receipt receipt, @Nullable FilingApplication application) {
        FilingApplication judged = application == null ? receipt.application() : application;
        if (judged == null || !isOf(receipt, judged)) {
            throw new IllegalArgumentException(
                    judged == null ? "the receipt holds no application" : "the application is not that of the receipt");
        }
        Verdict now = rules.evaluate(judged, receipt.options());
        Map<String, RuleState> then = RuleState.byRule(receipt.rules());
        Map<String, RuleState> here = RuleState.byRule(RuleDigests.of(workbench, judged.province()));
        List<String> changed = then.keySet().stream()
                .filter(rule -> here.containsKey(rule) && !digest(then, rule).equals(digest(here, rule)))
                .toList();
        return new Replay(
                Arrays.equals(json(receipt.verdict()), json(now)),
                receipt,
                now,
                Library.version(),
                changed,
                windows(changed, then, here),
                without(here, then),
                without(then, here));
    }

    private static String digest(Map<String, RuleState> states, String rule) {
        return Objects.requireNonNull(states.get(rule), rule).digest();
    }

    private static List<WindowChange> windows(
            List<String> rules, Map<String, RuleState> then, Map<String, RuleState> here) {
        List<WindowChange> windows = new ArrayList<>();
        for (String rule : rules) {
            RuleWindow one = Objects.requireNonNull(then.get(rule), rule).window();
            RuleWindow other = Objects.requireNonNull(here.get(rule), rule).window();
            if (one != null && other != null && !one.equals(other)) {
                windows.add(new WindowChange(rule, one, other));
            }
        }
        return windows;
    }

    private static List<String> without(Map<String, RuleState> these, Map<String, RuleState> those) {
        return these.keySet().stream().filter(rule -> !those.containsKey(rule)).toList();
    }

    private static void requireDigest(String name, String at, String written, String computed) {
        if (!written.equals(computed)) {
            throw new FilingRulesException(
                    ErrorCode.RECEIPT_ALTERED,
                    name + " was altered: " + at + " does not fit its content; expected " + computed + ".",
                    "Use the receipt as it was written; a receipt is never edited by hand.");
        }
    }

    private static byte[] json(Verdict verdict) {
        return FilingDocuments.write(verdict, DocumentFormat.JSON);
    }

    private static String digest(Record value) {
        return Sha256.of(FilingDocuments.writeLine(value));
    }
}
