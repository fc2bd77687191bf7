package io.icprules.testkit.timeline;

import io.icprules.api.RuleBaseDescription;
import io.icprules.api.RuleDescription;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules a rule base describes, by id and by fact, and the days on which they change. Thread-safe. */
final class RuleIndex {

    private final RuleBaseDescription description;
    private final Map<String, RuleDescription> byId;
    private final Map<String, List<RuleDescription>> byFact;

    RuleIndex(RuleBaseDescription description) {
        this.description = description;
        byId = description.rules().stream().collect(Collectors.toMap(RuleDescription::id, Function.identity()));
        byFact = description.rules().stream().collect(Collectors.groupingBy(RuleDescription::factId));
    }

    List<RuleDescription> rules() {
        return description.rules();
    }

    /** The rule, or {@code null}. */
    RuleDescription rule(String id) {
        return byId.get(id);
    }

    /** Rules of a fact; empty for a fact without any. */
    List<RuleDescription> rulesOf(String factId) {
        return byFact.getOrDefault(factId, List.of());
    }

    /** Rules that have a first or a last day. */
    List<RuleDescription> dated() {
        return rules().stream()
                .filter(rule -> rule.effectiveFrom() != null || rule.effectiveUntil() != null)
                .toList();
    }

    /** Days on which a rule begins to hold or holds no longer, and how many do. */
    Map<LocalDate, Integer> changes() {
        Map<LocalDate, Integer> changes = new HashMap<>();
        for (RuleDescription rule : rules()) {
            if (rule.effectiveFrom() != null) {
                changes.merge(rule.effectiveFrom(), 1, Integer::sum);
            }
            if (rule.effectiveUntil() != null) {
                changes.merge(rule.effectiveUntil(), 1, Integer::sum);
            }
        }
        return changes;
    }

    /** Every day of change, the day before each, and the first and the last day the rules were verified for. */
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        Set<LocalDate> changes = changes().keySet();
        changes.forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        days.add(description.verifiedFrom());
        days.add(description.verifiedThrough());
        return days;
    }

    /** Half-open, and computed here rather than asked of the description. */
    static boolean holdsOn(RuleDescription rule, LocalDate day) {
        LocalDate from = rule.effectiveFrom();
        LocalDate until = rule.effectiveUntil();
        return (from == null || from.compareTo(day) <= 0) && (until == null || day.compareTo(until) < 0);
    }

    /** Whether a rule is one of the nation or of the province. */
    static boolean concerns(RuleDescription rule, Province province) {
        return rule.topic().startsWith("national.")
                || rule.topic()
                        .equals("province." + province.name().replace("_", "").toLowerCase(Locale.ROOT));
    }
}
