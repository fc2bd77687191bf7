package io.icprules.drools.source;

import io.icprules.drools.ledger.Ledger;
import io.icprules.drools.ledger.LedgerEntry;
import io.icprules.drools.ledger.LedgerException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds the ledger against the rules: no fact without its rule, no rule without its fact, no rule beyond its fact's dates. */
final class LedgerCheck {

    private static final String DECISION_TABLE = "cn-nat-type-table";

    private final Problems problems;
    private final Map<String, List<SourceRule>> rulesByFact = new TreeMap<>();
    private final Map<String, LedgerEntry> entries = new HashMap<>();

    LedgerCheck(List<SourceRule> rules, Problems problems) {
        this.problems = problems;
        for (SourceRule rule : rules) {
            for (String factId : factIds(rule)) {
                rulesByFact.computeIfAbsent(factId, id -> new ArrayList<>()).add(rule);
            }
        }
    }

    void check(RuleFile ledger) {
        try {
            Ledger.parse(ledger.text()).entries().forEach(this::check);
        } catch (LedgerException e) {
            problems.add(RuleProblemCode.LEDGER_FORM, new Position(e.line(), 1), e.found(), e.expected());
            return;
        }
        Set<String> unknown = new HashSet<>(rulesByFact.keySet());
        unknown.removeAll(entries.keySet());
        unknown.stream()
                .sorted()
                .forEach(id -> problems.addUnknown(
                        RuleProblemCode.LEDGER_UNKNOWN_FACT,
                        Position.START,
                        "rule " + firstRuleOn(id) + " on fact " + id,
                        "a fact of the ledger",
                        entries.keySet()));
    }

    private String firstRuleOn(String factId) {
        return rulesByFact.getOrDefault(factId, List.of()).stream()
                .map(SourceRule::name)
                .findFirst()
                .orElse("");
    }

    private void check(LedgerEntry entry) {
        Position at = new Position(entry.line(), 1);
        if (entries.put(entry.factId(), entry) != null) {
            problems.add(RuleProblemCode.LEDGER_FORM, at, "fact " + entry.factId() + " again", "each fact once");
        }
        List<SourceRule> rules = rulesByFact.getOrDefault(entry.factId(), List.of());
        if (entry.outcome().hasRules() && rules.isEmpty()) {
            problems.add(RuleProblemCode.LEDGER_RULE_MISSING, at, "no rule on " + entry.factId(), "at least one");
        }
        if (!entry.outcome().hasRules()) {
            checkReason(entry, at);
        }
        for (SourceRule rule : rules) {
            checkDates(entry, rule);
        }
    }

    private void checkReason(LedgerEntry entry, Position at) {
        if (entry.detail().isBlank()) {
            problems.add(RuleProblemCode.LEDGER_FORM, at, "no reason for " + entry.factId(), "why it has no rule");
        }
    }

    /** Rows of the decision table cite facts but are not dated by them. */
    private void checkDates(LedgerEntry entry, SourceRule rule) {
        if (rule.name().startsWith(DECISION_TABLE) || entry.arguesDates()) {
            return;
        }
        if (!entry.covers(date(rule, "from"), date(rule, "until"))) {
            problems.add(
                    RuleProblemCode.LEDGER_DATES,
                    new Position(entry.line(), 1),
                    "rule " + rule.name() + " from " + shown(date(rule, "from")) + " until "
                            + shown(date(rule, "until")),
                    "within " + shown(entry.from()) + " and " + shown(entry.until()));
        }
    }

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "open" : date.toString();
    }

    private static @Nullable LocalDate date(SourceRule rule, String annotation) {
        String text = value(rule, annotation);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // reported by the check of annotations
        }
    }

    private static @Nullable String value(SourceRule rule, String annotation) {
        SourceAnnotation found = rule.annotation(annotation).orElse(null);
        return found == null ? null : found.value();
    }

    private static List<String> factIds(SourceRule rule) {
        List<String> ids = new ArrayList<>();
        if (!rule.name().startsWith(DECISION_TABLE)) {
            ids.add(rule.name().split("[/@]", 2)[0]);
        }
        String facts = value(rule, "facts");
        if (facts != null) {
            for (String id : facts.split(",", -1)) {
                ids.add(id.strip());
            }
        }
        return ids;
    }
}
