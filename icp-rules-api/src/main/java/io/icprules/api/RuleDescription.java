package io.icprules.api;

import io.icprules.api.verdict.Citation;
import io.icprules.api.vocabulary.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file states it.
 *
 * @param id id of the rule, unique in the rule base: the fact id, with {@code /part} when a fact takes several rules and
 *     {@code @date} when it has several versions
 * @param factId id of the fact it stands for
 * @param topic topic or province whose file holds it, such as {@code national.addresses} or {@code province.beijing}
 * @param effectiveFrom first day it applies; {@code null} when open
 * @param effectiveUntil first day it no longer applies; {@code null} when open
 * @param title what it is about
 * @param message what it says of a filing it fires for
 * @param remedy what to do then, or {@code null}
 * @param severity what a violation means
 * @param source where it stands
 * @param contradictions contradictions of the sources on which it takes a reading
 * @param reads properties its condition reads, in alphabetical order
 */
public record RuleDescription(
        String id,
        String factId,
        String topic,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        Text title,
        Text message,
        @Nullable Text remedy,
        Severity severity,
        Citation source,
        List<String> contradictions,
        List<String> reads) {

    /** Copies the lists. */
    public RuleDescription {
        contradictions = List.copyOf(contradictions);
        reads = List.copyOf(reads);
    }

    /** Whether the rule applies on a day: from its first day until the day before its end. */
    public boolean inForceOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveUntil == null || day.isBefore(effectiveUntil));
    }
}
