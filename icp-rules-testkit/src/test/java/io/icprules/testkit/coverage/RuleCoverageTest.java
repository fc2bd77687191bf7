package io.icprules.testkit.coverage;

import static io.icprules.testkit.coverage.HandMadeFilings.RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.scenario.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {

    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();
    private static final RuleCoverage COVERAGE =
            new CoverageCollector(WORKBENCH).scenarios(HandMadeFilings.all()).coverage();

    @Test
    void every_filing_is_counted_where_it_belongs() {
        RuleCounts counts = counts(COVERAGE, RULE);

        assertThat(COVERAGE.sources()).containsExactly(new CoverageSource("scenarios", 10, 1));
        assertThat(counts.offered()).isEqualTo(9);
        assertThat(counts.inForce()).isEqualTo(8);
        assertThat(counts.evaluated()).isEqualTo(8);
        assertThat(counts.fired()).isEqualTo(2);
        assertThat(counts.firedIn()).isEqualTo(2);
        assertThat(counts.silent()).isEqualTo(4);
        assertThat(counts.undetermined()).isEqualTo(2);
        assertThat(counts.provinces()).containsExactly(Map.entry(Province.HENAN, 2L));
        assertThat(counts.examples()).containsExactly("first-day", "last-window");
    }

    @Test
    void each_test_knows_what_it_decided() {
        // no-data and no-data-other-province stop at dataOrder, the former at nothing else;
        // other-province and operation-unknown-other-province stop at the province, the former at nothing else
        assertThat(counts(COVERAGE, RULE).tests()).containsExactly(new TestCounts(2, 1, 1), new TestCounts(2, 1, 1));
        assertThat(rule(COVERAGE, RULE).tests().get(0).text()).isEqualTo("dataOrder");
    }

    @Test
    void only_the_test_that_hangs_on_something_unknown_is_counted_as_unknown() {
        RuleCoverage coverage = new CoverageCollector(WORKBENCH)
                .scenarios(List.of(HandMadeFilings.filing("a", "2019-09-20", Province.HENAN, null)))
                .coverage();

        assertThat(counts(coverage, RULE).tests()).containsExactly(new TestCounts(0, 0, 1), TestCounts.NONE);
    }

    @Test
    void firing_is_counted_in_the_window_of_the_day() {
        Map<Integer, Long> windows = counts(COVERAGE, RULE).windows();

        assertThat(windows)
                .hasSize(2)
                .allSatisfy((place, count) -> assertThat(count).isEqualTo(1));
        assertThat(windows.keySet())
                .extracting(place -> COVERAGE.windows().get(place).from())
                .containsExactly(LocalDate.parse("2018-09-24"), LocalDate.parse("2019-09-20"));
        assertThat(COVERAGE.windows()).startsWith(new DateWindow(null, LocalDate.parse("2017-12-18")));
    }

    @Test
    void provincial_rules_meet_filings_of_their_province_only() {
        assertThat(counts(COVERAGE, "cn-xj-ind-out-of-province-id").offered()).isEqualTo(3);
        assertThat(counts(COVERAGE, "cn-bj-org-holding-photo").offered()).isZero();
        assertThat(rule(COVERAGE, "cn-xj-ind-out-of-province-id").province()).isEqualTo(Province.XINJIANG);
        assertThat(COVERAGE.rules())
                .allSatisfy(rule -> assertThat(rule.province() != null)
                        .isEqualTo(rule.description().topic().startsWith("province.")));
    }

    @Test
    void sources_are_kept_apart() {
        CoverageCollector collector = new CoverageCollector(WORKBENCH).scenarios(HandMadeFilings.all());
        FilingApplication filing = HandMadeFilings.all().get(0).application();
        collector.filings(CoverageSource.PROPERTIES, i -> filing, 7).add("own", "mine", filing);
        CoveredRule rule = rule(collector.coverage(), RULE);

        assertThat(rule.of(CoverageSource.SCENARIOS)).isEqualTo(counts(COVERAGE, RULE));
        assertThat(rule.of(CoverageSource.PROPERTIES).fired()).isEqualTo(7);
        assertThat(rule.of(CoverageSource.PROPERTIES).examples()).containsExactly("#0", "#1", "#2", "#3", "#4");
        assertThat(rule.of("own").examples()).containsExactly("mine");
        assertThat(rule.of("nobody").evaluated()).isZero();
        assertThat(rule.total().fired()).isEqualTo(10);
        assertThat(rule.total().provinces()).containsExactly(Map.entry(Province.HENAN, 10L));
    }

    @Test
    void counts_depend_on_neither_threads_nor_order() {
        CoverageCollector one = new CoverageCollector(WORKBENCH);
        List<Scenario> backwards = new ArrayList<>(HandMadeFilings.all());
        Collections.reverse(backwards);
        backwards.forEach(scenario -> one.add(CoverageSource.SCENARIOS, scenario.id(), scenario.application()));
        RuleCounts counts = counts(one.coverage(), RULE);

        assertThat(counts.examples()).containsExactly("last-window", "first-day");
        assertThat(counts.tests()).isEqualTo(counts(COVERAGE, RULE).tests());
        assertThat(one.coverage().share()).isEqualTo(COVERAGE.share());
    }

    @Test
    void what_fails_is_told_as_it_is() {
        FilingRulesException failure = new FilingRulesException(ErrorCode.CONSEQUENCE_FAILED, "It failed.", "Mend it.");
        CoverageCollector collector = new CoverageCollector(WORKBENCH);

        assertThatThrownBy(() -> collector.filings(
                        "own",
                        i -> {
                            throw failure;
                        },
                        100))
                .isSameAs(failure);
    }

    /** The counts against the judgement of the rules themselves, over filings of all kinds. */
    @Test
    void counts_are_what_the_rules_judge() {
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), 7);
        RuleCoverage coverage = new CoverageCollector(WORKBENCH)
                .filings(CoverageSource.PROPERTIES, filings::at, 300)
                .coverage();
        Map<String, Map<Outcome, Long>> judged = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            judge(filings.at(i), judged);
        }

        for (CoveredRule rule : coverage.rules()) {
            RuleCounts counts = rule.of(CoverageSource.PROPERTIES);
            Map<Outcome, Long> outcomes = judged.getOrDefault(rule.id(), Map.of());
            long satisfied = outcomes.getOrDefault(Outcome.SATISFIED, 0L);
            assertThat(counts.fired()).isEqualTo(outcomes.getOrDefault(Outcome.VIOLATED, 0L));
            assertThat(counts.undetermined()).isEqualTo(outcomes.getOrDefault(Outcome.UNDETERMINED, 0L));
            assertThat(counts.silent()).isEqualTo(satisfied + outcomes.getOrDefault(Outcome.NOT_APPLICABLE, 0L));
            if (satisfied > 0) {
                assertThat(counts.tests().get(counts.tests().size() - 1).alone())
                        .isEqualTo(satisfied);
            }
        }
        assertThat(coverage.share(CoverageSource.PROPERTIES).fired()).isGreaterThan(500);
    }

    private static void judge(FilingApplication filing, Map<String, Map<Outcome, Long>> judged) {
        if (filing.submittedOn() == null) {
            return;
        }
        Examination examination = WORKBENCH.examine(filing, EvaluationOptions.DEFAULT);
        for (RuleDefinition rule : examination.offered()) {
            for (Fact fact : examination.facts()) {
                if (rule.description().inForceOn(examination.day()) && rule.factClass() == fact.getClass()) {
                    judged.computeIfAbsent(rule.id(), id -> new HashMap<>()).merge(rule.judge(fact), 1L, Long::sum);
                }
            }
        }
    }

    @Test
    void shares_count_rules_and_tests() {
        Share share =
                COVERAGE.only(rule -> rule.id().matches("cn-nat-sms-batch-\\d")).share();

        assertThat(share).isEqualTo(new Share(3, 2, 6, 6, 5));
        assertThat(Share.text(share.firedPercent())).isEqualTo("66.66");
        assertThat(Share.text(99.999)).isEqualTo("99.99");
        assertThat(COVERAGE.only(rule -> false).share().firedPercent()).isEqualTo(100);
    }

    @Test
    void a_threshold_that_is_met_gives_the_coverage_back() {
        RuleCoverage one = COVERAGE.only(rule -> rule.id().equals(RULE));

        assertThat(one.requireFired(100).requireConditions(100)).isSameAs(one);
        assertThat(COVERAGE.requireFired(0)).isSameAs(COVERAGE);
    }

    @Test
    void rules_that_never_fired_are_named_with_their_place_and_the_reason() {
        RuleCoverage some = COVERAGE.only(rule -> List.of(
                        RULE,
                        "cn-nat-account-one-subject",
                        "cn-nat-old-auth-backdrop/method",
                        "cn-nat-old-sms-not-required-batch-2",
                        "cn-nat-aux-domain-certificate-seal",
                        "cn-bj-org-holding-photo")
                .contains(rule.id()));

        assertThatThrownBy(() -> some.requireFired(99.5))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        scenarios fired 1 of 6 rules (16.66 %), expected at least 99.5 %. Never fired:
                          national/accounts.drl:9 cn-nat-account-one-subject: 9 looks, stopped most by `productCheck` (2 times), 7 undetermined
                          national/authenticity.drl:124 cn-nat-old-auth-backdrop/method: 2 looks, 2 undetermined
                          national/auxiliary-documents.drl:7 cn-nat-aux-domain-certificate-seal: 9 filings without a fact Document
                          national/sms-verification.drl:130 cn-nat-old-sms-not-required-batch-2: not in force on the day of any of 9 filings (before 2018-09-10)
                          province/11-beijing.drl:508 cn-bj-org-holding-photo: no filing of Beijing""");
    }

    @Test
    void tests_that_never_decided_alone_are_named() {
        RuleCoverage three = COVERAGE.only(rule -> rule.id().matches("cn-nat-sms-batch-\\d"));

        assertThatThrownBy(() -> three.requireConditions(90))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        scenarios made 5 of 6 tests decide alone (83.33 %), expected at least 90 %. Never alone:
                          national/sms-verification.drl:56 cn-nat-sms-batch-2: dataOrder""");
        assertThat(three.requireConditions(83.3)).isSameAs(three);
    }

    @Test
    void many_rules_are_not_all_named() {
        assertThatThrownBy(() -> COVERAGE.requireFired(100))
                .hasMessageEndingWith("more, which the JSON and HTML reports list")
                .message()
                .hasLineCount(102);
    }

    @Test
    void a_source_without_filings_fires_nothing() {
        assertThatThrownBy(
                        () -> COVERAGE.only(rule -> rule.id().equals(RULE)).requireFired(CoverageSource.PROPERTIES, 98))
                .hasMessage("generated filings fired 0 of 1 rules (0.00 %), expected at least 98 %. Never fired:\n"
                        + "  national/sms-verification.drl:81 cn-nat-sms-batch-3: no filing");
    }

    @Test
    void a_share_beyond_reason_is_refused() {
        assertThatThrownBy(() -> COVERAGE.requireFired(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> COVERAGE.requireFired(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_line_reads_a_folder() {
        RuleCoverage coverage = RuleCoverage.of(WORKBENCH, Path.of("..", "docs", "samples"));

        assertThat(coverage.sources()).hasSize(1);
        assertThat(coverage.sources().get(0).filings()).isPositive();
        assertThat(counts(coverage, "cn-xj-ind-out-of-province-id").examples())
                .contains("xinjiang-individual-out-of-province");
    }

    private static CoveredRule rule(RuleCoverage coverage, String id) {
        return coverage.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RuleCounts counts(RuleCoverage coverage, String id) {
        return rule(coverage, id).of(CoverageSource.SCENARIOS);
    }
}
