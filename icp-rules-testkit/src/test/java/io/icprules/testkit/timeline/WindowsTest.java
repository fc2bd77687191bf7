package io.icprules.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The dates of the rules. The tables in {@code /timeline} were written once: {@code successors.csv} from the fact base,
 * where both a closed fact and its successor carry a date; {@code handovers.csv} holds parts of one fact that follow each
 * other, and rows of the decision table.
 */
class WindowsTest {

    /** Facts of which one rule ends before the others do, and the day. */
    private static final Map<String, LocalDate> ENDS_EARLIER =
            Map.of("cn-nat-old-auth-backdrop-photo-rules/fujian", LocalDate.of(2019, 4, 28));

    private static final RuleIndex INDEX = new RuleIndex(FilingRules.load().describe());

    @Test
    void noWindowIsEmpty() {
        assertThat(INDEX.dated())
                .filteredOn(rule -> rule.effectiveFrom() != null && rule.effectiveUntil() != null)
                .hasSizeGreaterThan(100)
                .allSatisfy(rule -> assertThat(rule.effectiveFrom()).isBefore(rule.effectiveUntil()));
    }

    @Test
    void versionsOfARuleDoNotOverlap() {
        assertThat(overlaps(INDEX.rules())).isEmpty();
    }

    /** The rule base has no rule in two versions yet: shows that overlaps would be found. */
    @Test
    void anOverlapOfVersionsIsFound() {
        RuleDescription open = INDEX.rule("cn-nat-account-one-subject");
        RuleDescription first = between(open, open.id(), null, LocalDate.of(2020, 1, 1));
        RuleDescription next = between(open, open.id() + "@2020-01-01", LocalDate.of(2020, 1, 1), null);
        assertThat(overlaps(List.of(first, next))).isEmpty();
        RuleDescription early = between(open, open.id() + "@2019-12-31", LocalDate.of(2019, 12, 31), null);
        assertThat(overlaps(List.of(first, early))).containsExactly(first.id() + " and " + early.id());
    }

    /** Rules of a fact that holds no longer all say until when. */
    @Test
    void closedFactsHaveALastDay() {
        assertThat(INDEX.rules())
                .filteredOn(rule -> rule.factId().matches("cn-[a-z]+-(org-|ind-|both-)?old-.*"))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        rule -> assertThat(rule.effectiveUntil()).as(rule.id()).isNotNull());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/timeline/successors.csv", numLinesToSkip = 1)
    void aSuccessorTakesOverOnTheDayTheOldFactEnds(String predecessor, String successor, LocalDate day) {
        assertThat(INDEX.rulesOf(predecessor))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.effectiveUntil())
                        .as(rule.id())
                        .isEqualTo(ENDS_EARLIER.getOrDefault(rule.id(), day)));
        assertThat(INDEX.rulesOf(successor))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(rule.effectiveFrom()).as(rule.id()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/timeline/handovers.csv", numLinesToSkip = 1)
    void oneRuleTakesOverFromAnother(String earlier, String later, LocalDate day) {
        assertThat(INDEX.rule(earlier)).as(earlier).isNotNull();
        assertThat(INDEX.rule(later)).as(later).isNotNull();
        assertThat(INDEX.rule(earlier).effectiveUntil()).isEqualTo(day);
        assertThat(INDEX.rule(later).effectiveFrom()).isEqualTo(day);
    }

    private static List<String> overlaps(List<RuleDescription> rules) {
        Map<String, List<RuleDescription>> versions =
                rules.stream().collect(Collectors.groupingBy(WindowsTest::withoutVersion));
        List<String> overlaps = new ArrayList<>();
        for (List<RuleDescription> same : versions.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (overlap(same.get(i), same.get(j))) {
                        overlaps.add(same.get(i).id() + " and " + same.get(j).id());
                    }
                }
            }
        }
        return overlaps;
    }

    private static String withoutVersion(RuleDescription rule) {
        int version = rule.id().indexOf('@');
        return version < 0 ? rule.id() : rule.id().substring(0, version);
    }

    private static boolean overlap(RuleDescription a, RuleDescription b) {
        return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
    }

    private static boolean startsBeforeEndOf(RuleDescription a, RuleDescription b) {
        LocalDate from = Objects.requireNonNullElse(a.effectiveFrom(), LocalDate.MIN);
        LocalDate until = Objects.requireNonNullElse(b.effectiveUntil(), LocalDate.MAX);
        return from.isBefore(until);
    }

    private static RuleDescription between(RuleDescription rule, String id, LocalDate from, LocalDate until) {
        return new RuleDescription(
                id,
                rule.factId(),
                rule.topic(),
                from,
                until,
                rule.title(),
                rule.message(),
                rule.remedy(),
                rule.severity(),
                rule.source(),
                rule.contradictions(),
                rule.reads());
    }
}
