package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.ledger.Ledger;
import io.icprules.drools.ledger.LedgerEntry;
import io.icprules.drools.ledger.LedgerException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the ledger against the rules: no fact without its rule, no rule without its fact, no rule beyond its fact's dates. */
final class LedgerCheck {

    private static final Pattern FACT_ID = Pattern.compile("cn(-[a-z0-9]+)+");
    private static final String DECISION_TABLE = "cn-nat-type-table";

    private final List<String> unread;
    private final Problems problems;
    private final List<RuleProblem> found;
    private final Map<String, List<SourceRule>> rulesByFact = new TreeMap<>();
    private final Set<String> meant = new HashSet<>();
    private final Map<String, LedgerEntry> entries = new HashMap<>();

    /**
     * A check of the ledger against these rules.
     *
     * @param unread texts of files of which not every rule could be read; empty for those that are no text
     * @param found where problems of rules are put
     */
    LedgerCheck(List<SourceRule> rules, List<String> unread, Problems problems, List<RuleProblem> found) {
        this.unread = unread;
        this.problems = problems;
        this.found = found;
        for (SourceRule rule : rules) {
            for (String factId : factIds(rule)) {
                rulesByFact.computeIfAbsent(factId, id -> new ArrayList<>()).add(rule);
            }
        }
    }

    void check(RuleFile ledger) {
        List<LedgerEntry> lines;
        try {
            lines = Ledger.parse(ledger.text()).entries();
        } catch (LedgerException e) {
            problems.add(
                    RuleProblemCode.LEDGER_FORM,
                    new Position(e.line(), 1),
                    Wording.written(e.found()),
                    Wording.written(e.expected()));
            return;
        }
        Set<String> known = lines.stream().map(LedgerEntry::factId).collect(Collectors.toCollection(TreeSet::new));
        rulesByFact.forEach((id, rules) -> {
            if (!known.contains(id)) {
                unknown(id, rules.get(0), known);
            }
        });
        lines.forEach(this::check);
    }

    /** Reported where the id stands in the rule: the name, or the list of facts. */
    private void unknown(String id, SourceRule rule, Set<String> known) {
        meant.add(Nearest.to(id, known));
        if (!FACT_ID.matcher(id).matches()) {
            return; // reported by the check of names and annotations
        }
        Position at = rule.name().startsWith(id)
                ? rule.nameAt()
                : rule.annotation("facts").map(SourceAnnotation::valueAt).orElse(rule.nameAt());
        Problems inRule = new Problems(rule.file());
        inRule.addUnknown(RuleProblemCode.LEDGER_UNKNOWN_FACT, at, id, Expected.FACT_OF_LEDGER.of(), known);
        found.addAll(inRule.list());
    }

    private void check(LedgerEntry entry) {
        Position at = new Position(entry.line(), 1);
        if (entries.put(entry.factId(), entry) != null) {
            problems.add(RuleProblemCode.LEDGER_FORM, at, Found.FACT_AGAIN.of(entry.factId()), Expected.FACT_ONCE.of());
        }
        List<SourceRule> rules = rulesByFact.getOrDefault(entry.factId(), List.of());
        if (entry.outcome().hasRules() && rules.isEmpty() && !mayBeLost(entry.factId())) {
            problems.add(
                    RuleProblemCode.LEDGER_RULE_MISSING,
                    at,
                    Found.NO_RULE_ON.of(entry.factId()),
                    Expected.AT_LEAST_ONE.of());
        }
        if (!entry.outcome().hasRules()) {
            checkReason(entry, at);
        }
        for (SourceRule rule : rules) {
            checkDates(entry, rule);
        }
    }

    /** Whether a rule on the fact is there under a misspelt name, or may be where reading failed; that is reported there. */
    private boolean mayBeLost(String factId) {
        return meant.contains(factId) || unread.stream().anyMatch(text -> text.isEmpty() || text.contains(factId));
    }

    private void checkReason(LedgerEntry entry, Position at) {
        if (entry.detail().isBlank()) {
            problems.add(
                    RuleProblemCode.LEDGER_FORM, at, Found.NO_REASON.of(entry.factId()), Expected.WHY_NO_RULE.of());
        }
    }

    /** Rows of the decision table cite facts but are not dated by them. */
    private void checkDates(LedgerEntry entry, SourceRule rule) {
        // A day that cannot be read is reported by the check of annotations.
        if (rule.name().startsWith(DECISION_TABLE) || entry.arguesDates() || !Days.readable(rule)) {
            return;
        }
        if (!entry.covers(date(rule, "from"), date(rule, "until"))) {
            problems.add(
                    RuleProblemCode.LEDGER_DATES,
                    new Position(entry.line(), 1),
                    Found.RULE_WINDOW.of(rule.name(), shown(date(rule, "from")), shown(date(rule, "until"))),
                    Expected.WITHIN.of(shown(entry.from()), shown(entry.until())));
        }
    }

    private static Text shown(@Nullable LocalDate date) {
        return date == null ? Found.OPEN_END.of() : Wording.written(date);
    }

    private static @Nullable LocalDate date(SourceRule rule, String annotation) {
        String text = value(rule, annotation);
        return text == null ? null : Days.parse(text).orElse(null);
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
