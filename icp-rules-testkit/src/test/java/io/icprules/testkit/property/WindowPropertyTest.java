package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.RuleDescription;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A rule speaks from its first day to the day before it no longer applies, and on no other. */
class WindowPropertyTest {

    private static final List<RuleDescription> RULES = Verdicts.RULES.describe().rules();
    private static final Map<String, RuleDescription> BY_ID = new HashMap<>();

    /** Facts and the rules that stand for them. */
    private static final Map<String, List<RuleDescription>> BY_FACT = new HashMap<>();

    static {
        for (RuleDescription rule : RULES) {
            BY_ID.put(rule.id(), rule);
            BY_FACT.merge(
                    rule.factId(),
                    List.of(rule),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
    }

    @Property(tries = 500)
    void nothingIsSaidOutOfItsTime(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        if (filing.submittedOn() != null) {
            assertInTime(Verdicts.of(filing), filing.submittedOn());
        }
    }

    /** The days around the windows themselves, for filings of the province of the rule. */
    @Property(tries = 500)
    void aRuleKeepsToItsWindow(
            @ForAll(supplier = Generated.Any.class) FilingApplication filing,
            @ForAll @IntRange(max = 100_000) int which,
            @ForAll boolean end,
            @ForAll @IntRange(min = -1, max = 1) int offset) {
        List<RuleDescription> dated = RULES.stream()
                .filter(rule -> (end ? rule.effectiveUntil() : rule.effectiveFrom()) != null)
                .toList();
        RuleDescription rule = dated.get(which % dated.size());
        LocalDate day = (end ? rule.effectiveUntil() : rule.effectiveFrom()).plusDays(offset);
        FilingApplication moved = filing.toBuilder().submittedOn(day).build();
        assertInTime(Verdicts.of(moved), day);
    }

    /**
     * The facts behind the row of the filing type are left out: a row that holds on all days names all facts it stands on,
     * also on days when one of them is not in force.
     */
    private static void assertInTime(Verdict verdict, LocalDate day) {
        Stream<String> rules = Stream.concat(
                verdict.findings().stream().map(Finding::ruleId),
                verdict.undetermined().stream().map(UndeterminedFact::ruleId));
        assertThat(rules.filter(id -> !inTime(BY_ID.get(id), day))).isEmpty();
        Set<String> facts = new TreeSet<>();
        for (Object part : List.of(
                verdict.requiredDocuments(),
                verdict.requiredSteps(),
                verdict.sms(),
                verdict.preApprovals(),
                verdict.postFilingDuties(),
                verdict.contradictionsApplied())) {
            facts.addAll(Verdicts.ids(part));
        }
        assertThat(facts).filteredOn(id -> !inTime(id, day)).isEmpty();
    }

    /** Facts that are only cited by rules of others have no time of their own. */
    private static boolean inTime(String fact, LocalDate day) {
        List<RuleDescription> rules = BY_FACT.getOrDefault(fact, List.of());
        return rules.isEmpty() || rules.stream().anyMatch(rule -> inTime(rule, day));
    }

    private static boolean inTime(RuleDescription rule, LocalDate day) {
        return (rule.effectiveFrom() == null || !day.isBefore(rule.effectiveFrom()))
                && (rule.effectiveUntil() == null || day.isBefore(rule.effectiveUntil()));
    }
}
