package io.icprules.drools.ledger;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: every fact of the fact base, and what became of it. A text of tab-separated columns, one line a fact: id,
 * area, topic, kind, from, until, outcome, detail; lines that begin with {@code #} are comments. Immutable.
 *
 * @param entries the facts, in the order of the fact base
 */
public record Ledger(List<LedgerEntry> entries) {

    private static final String RESOURCE = "io/icprules/rules/ledger.tsv";
    private static final int COLUMNS = 8;

    /** Copies the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The ledger of the bundled rules. */
    public static Ledger bundled() {
        try (InputStream in = Ledger.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FilingRulesException(
                        ErrorCode.RULE_BASE_UNUSABLE,
                        "The ledger " + RESOURCE + " could not be found.",
                        "The jar of icp-rules-drools is damaged, or a shaded jar dropped io/icprules/rules.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FilingRulesException(
                    ErrorCode.RULE_BASE_UNUSABLE,
                    "The ledger " + RESOURCE + " could not be read.",
                    "Check the jar of icp-rules-drools.",
                    e);
        }
    }

    /**
     * Reads a ledger.
     *
     * @throws LedgerException at the first line that is not well formed
     */
    public static Ledger parse(String text) {
        List<LedgerEntry> entries = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                entries.add(entry(i + 1, lines[i]));
            }
        }
        return new Ledger(entries);
    }

    /** Facts whose rules a rule base does not have; empty for the rule base the ledger belongs to. */
    public List<LedgerEntry> unaccounted(RuleBaseDescription ruleBase) {
        Set<String> facts = ruleBase.rules().stream()
                .flatMap(rule -> Ledger.factIds(rule).stream())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.outcome().hasRules() && !facts.contains(entry.factId()))
                .toList();
    }

    private static List<String> factIds(RuleDescription rule) {
        return List.of(rule.factId(), rule.id().split("[/@]", 2)[0]);
    }

    private static LedgerEntry entry(int line, String text) {
        String[] columns = text.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new LedgerException(line, columns.length + " columns", COLUMNS + " columns, separated by tabs");
        }
        return new LedgerEntry(
                line,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                date(line, columns[4]),
                date(line, columns[5]),
                outcome(line, columns[6]),
                columns[7]);
    }

    private static @Nullable LocalDate date(int line, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new LedgerException(line, text, "a date such as 2019-07-29, or nothing");
        }
    }

    private static LedgerOutcome outcome(int line, String word) {
        for (LedgerOutcome outcome : LedgerOutcome.values()) {
            if (outcome.word().equals(word)) {
                return outcome;
            }
        }
        throw new LedgerException(line, word, "rule, information, reviewer, shared or not-decidable");
    }
}
