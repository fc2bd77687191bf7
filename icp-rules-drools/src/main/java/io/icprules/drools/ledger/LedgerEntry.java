package io.icprules.drools.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the fact base and what became of it.
 *
 * @param line line in the ledger file, from 1
 * @param factId id of the fact
 * @param area {@code national}, or the GB/T 2260 code of a province
 * @param topic topic within the area
 * @param kind kind of the fact: requirement, prohibition, document, permission, procedure, information, advice
 * @param from first day the fact is known to hold; {@code null} when open
 * @param until first day it no longer holds; {@code null} when it still did on the last day of the fact base
 * @param outcome what became of it
 * @param detail the fact that stands for it, the reason it has no rule, or why a rule's dates differ; may be empty
 */
public record LedgerEntry(
        int line,
        String factId,
        String area,
        String topic,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LedgerOutcome outcome,
        String detail) {

    /** Whether a rule with these dates stays within the dates of the fact. */
    public boolean covers(@Nullable LocalDate ruleFrom, @Nullable LocalDate ruleUntil) {
        boolean begins = from == null || (ruleFrom != null && !ruleFrom.isBefore(from));
        boolean ends = until == null || (ruleUntil != null && !ruleUntil.isAfter(until));
        return begins && ends;
    }

    /** Whether the ledger argues for rules that reach beyond the dates of the fact. */
    public boolean arguesDates() {
        return detail.startsWith("dates: ");
    }
}
