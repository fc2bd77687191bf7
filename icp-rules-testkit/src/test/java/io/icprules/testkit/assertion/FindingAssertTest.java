package io.icprules.testkit.assertion;

import static io.icprules.testkit.assertion.Messages.VERDICT;
import static io.icprules.testkit.assertion.Messages.messageOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingAssertTest {

    @Test
    void what_holds_is_silent() {
        VerdictAssertions.assertThat(VERDICT)
                .finds("cn-blocking")
                .withOutcome(Outcome.VIOLATED)
                .withSeverity(Severity.BLOCKING)
                .at("/sites/0/domains/1")
                .within("/sites/0")
                .and()
                .violates("cn-listed")
                .at("")
                .and()
                .satisfies("cn-held")
                .at("/subject")
                .and()
                .doesNotFind("cn-none")
                .undetermined("cn-essential-3")
                .essential()
                .missing("/operation")
                .at("/sites/0")
                .and()
                .undetermined("cn-review")
                .forReviewer()
                .and()
                .appliesContradiction("ctr-sms");
        VerdictAssertions.assertThat(VERDICT.toBuilder().undetermined(List.of()).build())
                .decidesAllThatIsEssential();
    }

    @Test
    void a_rule_may_be_named_instead_of_its_fact() {
        Finding finding = VERDICT.findings().get(0);
        Verdict verdict = VERDICT.toBuilder()
                .findings(List.of(finding.toBuilder().ruleId("cn-blocking/part").build()))
                .build();
        VerdictAssertions.assertThat(verdict).finds("cn-blocking/part").and().finds("cn-blocking");
    }

    @Test
    void a_fact_that_is_not_found_is_told_with_what_became_of_it() {
        assertThat(messageOf(v -> v.finds("cn-essential-0"))).isEqualTo("""
                The verdict should find cn-essential-0.
                  expected: cn-essential-0
                  actual:   no such finding
                  because:  cn-essential-0 UNDETERMINED at /sites/0: needs /province, /operation
                """);
        assertThat(messageOf(v -> v.finds("cn-sms"))).isEqualTo("""
                The verdict should find cn-sms.
                  expected: cn-sms
                  actual:   no such finding
                  because:  ctr-sms through cn-sms
                            cn-sms stands behind the text message
                """);
        assertThat(messageOf(v -> v.finds("cn-none"))).isEqualTo("""
                The verdict should find cn-none.
                  expected: cn-none
                  actual:   no such finding
                  because:  the verdict says nothing of cn-none
                """);
    }

    @Test
    void outcome_severity_and_place_are_told() {
        assertThat(messageOf(v -> v.finds("cn-blocking").withOutcome(Outcome.SATISFIED)))
                .isEqualTo("""
                        The verdict should find cn-blocking with outcome SATISFIED.
                          expected: SATISFIED
                          actual:   VIOLATED
                          because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                        """);
        assertThat(messageOf(v -> v.finds("cn-blocking").withSeverity(Severity.ADVICE)))
                .isEqualTo("""
                        The verdict should find cn-blocking with severity ADVICE.
                          expected: ADVICE
                          actual:   BLOCKING
                          because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                        """);
    }

    @Test
    void violated_and_satisfied_facts_are_told_from_each_other() {
        assertThat(messageOf(v -> v.violates("cn-advice"))).isEqualTo("""
                The verdict should find cn-advice violated.
                  expected: cn-advice VIOLATED
                  actual:   cn-advice SATISFIED
                  because:  cn-advice SATISFIED (ADVICE)
                """);
        assertThat(messageOf(v -> v.satisfies("cn-blocking"))).isEqualTo("""
                The verdict should find cn-blocking satisfied.
                  expected: cn-blocking SATISFIED
                  actual:   cn-blocking VIOLATED
                  because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                """);
        assertThat(messageOf(v -> v.satisfies("cn-none"))).isEqualTo("""
                The verdict should find cn-none satisfied.
                  expected: cn-none SATISFIED
                  actual:   no such finding
                  because:  the verdict says nothing of cn-none
                  hint:     Requirements that are met are listed only when every finding is asked for: \
                evaluate(application, EvaluationOptions.DEFAULT.withEveryFinding(true)).
                """);
    }

    @Test
    void a_fact_violated_in_one_place_does_not_hold_whatever_it_does_elsewhere() {
        Finding violated = VERDICT.findings().get(0);
        Verdict both = VERDICT.toBuilder()
                .findings(List.of(
                        violated,
                        violated.toBuilder()
                                .outcome(Outcome.SATISFIED)
                                .at("/sites/1")
                                .build()))
                .build();
        assertThatThrownBy(() -> VerdictAssertions.assertThat(both).satisfies("cn-blocking"))
                .hasMessageContaining("  actual:   cn-blocking VIOLATED, SATISFIED\n");
    }

    @Test
    void a_fact_that_should_not_be_found_is_told_with_its_place() {
        assertThat(messageOf(v -> v.doesNotFind("cn-blocking"))).isEqualTo("""
                The verdict should not find cn-blocking.
                  expected: no finding of cn-blocking
                  actual:   cn-blocking VIOLATED
                  because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                """);
    }

    @Test
    void a_slip_in_the_name_of_a_fact_does_not_make_it_hold_that_it_is_not_found() {
        Verdict verdict = FilingRules.load()
                .evaluate(FilingApplication.builder()
                        .submittedOn(LocalDate.of(2019, 9, 20))
                        .build());
        VerdictAssertions.assertThat(verdict).doesNotFind("cn-bj-org-holding-photo");
        assertThatThrownBy(() -> VerdictAssertions.assertThat(verdict).doesNotFind("cn-bj-org-holding-foto"))
                .hasMessageStartingWith("""
                        The verdict should not find cn-bj-org-holding-foto.
                          expected: a fact or rule of rule base %s
                          actual:   it has no cn-bj-org-holding-foto
                          hint:     `icp-rules describe --rules` lists the rules and their facts.
                        """.formatted(verdict.ruleBase().version()));
    }

    @Test
    void undetermined_facts_are_told_with_the_inputs_they_need() {
        assertThat(messageOf(v -> v.undetermined("cn-advice"))).isEqualTo("""
                The verdict should leave cn-advice undetermined.
                  expected: cn-advice UNDETERMINED
                  actual:   cn-advice SATISFIED
                  because:  cn-advice SATISFIED (ADVICE)
                """);
        assertThat(messageOf(v -> v.undetermined("cn-essential-0").missing("/subject")))
                .isEqualTo("""
                        The verdict should leave cn-essential-0 undetermined for lack of /subject.
                          expected: /subject
                          actual:   /province, /operation
                          because:  cn-essential-0 UNDETERMINED at /sites/0: needs /province, /operation
                        """);
        assertThat(messageOf(v -> v.undetermined("cn-essential-0").essential().forReviewer()))
                .isEqualTo("""
                        The verdict should leave cn-essential-0 undetermined as essential for a reviewer to decide.
                          expected: REVIEWER_DECIDES
                          actual:   INPUT_MISSING
                          because:  cn-essential-0 UNDETERMINED at /sites/0: needs /province, /operation
                        """);
        assertThat(messageOf(v -> v.undetermined("cn-fact-0").essential())).isEqualTo("""
                The verdict should leave cn-fact-0 undetermined as essential.
                  expected: essential
                  actual:   not essential
                  because:  cn-fact-0 UNDETERMINED at /sites/0: needs /sites/0/field0
                """);
    }

    @Test
    void a_long_list_of_reasons_is_cut() {
        UndeterminedFact fact = VERDICT.undetermined().get(0);
        Verdict verdict = VERDICT.toBuilder()
                .undetermined(IntStream.range(0, 12)
                        .mapToObj(i -> fact.toBuilder().at("/sites/" + i).build())
                        .toList())
                .build();
        assertThatThrownBy(() -> VerdictAssertions.assertThat(verdict).decidesAllThatIsEssential())
                .hasMessageStartingWith("""
                        The verdict should leave nothing essential undetermined.
                          expected: none
                          actual:   cn-essential-0
                          because:  cn-essential-0 UNDETERMINED at /sites/0: needs /province, /operation
                                    cn-essential-0 UNDETERMINED at /sites/1: needs /province, /operation
                        """)
                .hasMessageContaining("at /sites/9: needs /province, /operation\n            … and 2 more\n  verdict:");
    }

    @Test
    void contradictions_are_told() {
        assertThat(messageOf(v -> v.appliesContradiction("ctr-x"))).isEqualTo("""
                The verdict should apply the contradiction ctr-x.
                  expected: ctr-x
                  actual:   ctr-sms, ctr-other
                """);
    }
}
