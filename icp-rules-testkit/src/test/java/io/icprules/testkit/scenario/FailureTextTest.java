package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody reads when a scenario fails: where, what was expected, what came, and which rules led there. */
class FailureTextTest {

    private static final ScenarioRunner RUNNER = new ScenarioRunner(FilingRules.load());

    @Test
    void lists_are_compared_entry_by_entry() {
        assertThat(run("""
                scenario: photo
                base: enterprise-first-filing
                without: [/documents/3]
                expect:
                  missingDocuments: [DOMAIN_CERTIFICATE]
                """).get(0).describe()).isEqualTo("""
                s.scenario.yaml: scenario photo: 1 of 1 expectations fail
                  s.scenario.yaml:5:21: missingDocuments exactly
                    expected: [DOMAIN_CERTIFICATE]
                    actual:   [HOLDING_PHOTO_ORGANISATION_CERTIFICATE]
                    - DOMAIN_CERTIFICATE is missing
                    + HOLDING_PHOTO_ORGANISATION_CERTIFICATE is unexpected: MISSING for /sites/0/administrator,\
                 asked for by cn-bj-org-holding-photo
                """);
    }

    @Test
    void an_entry_that_is_there_otherwise_is_shown_as_it_is() {
        assertThat(run("""
                scenario: photo
                base: enterprise-first-filing
                without: [/documents/3]
                expect:
                  findings:
                    contains:
                      - { fact: cn-bj-org-holding-photo, severity: BLOCKING, at: /sites/0 }
                """).get(0).describe()).endsWith("""
                  s.scenario.yaml:7:7: findings contains
                    expected: [cn-bj-org-holding-photo (severity BLOCKING; at /sites/0)]
                    actual:   [cn-bj-org-holding-photo, cn-nat-channel-app-recommended]
                    - cn-bj-org-holding-photo (severity BLOCKING; at /sites/0) is missing: there is one\
                 (severity DOCUMENT; at /sites/0/administrator)
                """);
    }

    @Test
    void a_row_and_a_day_are_named_with_their_line() {
        List<ScenarioResult> results = run("""
                scenario: validity
                base: enterprise-first-filing
                with: { /sites/0/domains/0/expiresOn: <expires> }
                dates: [2019-08-27, 2019-08-28]
                table:
                  columns: [name, expires, admissibility]
                  rows:
                    - [long, 2026-03-01, ACCEPTED]
                    - [short, 2019-11-27, REJECTED]
                """);

        assertThat(results).extracting(ScenarioResult::passed).containsExactly(true, true, true, false);
        assertThat(results.get(3).describe()).isEqualTo("""
                s.scenario.yaml: scenario validity[short][2019-08-28]: 1 of 1 expectations fail
                  in row short (line 9), on 2019-08-28
                  s.scenario.yaml:9:27: admissibility
                    expected: REJECTED
                    actual:   ACCEPTED
                """);
    }

    @Test
    void an_order_that_is_broken_is_told_by_the_steps_that_changed_places() {
        assertThat(run("""
                scenario: order
                base: enterprise-deregistration
                expect:
                  steps: { inOrder: [INITIAL_REVIEW, ADMINISTRATION_REVIEW, SUBMISSION_TO_ADMINISTRATION] }
                """).get(0).describe()).endsWith("""
                  s.scenario.yaml:4:21: steps inOrder
                    expected: [INITIAL_REVIEW, ADMINISTRATION_REVIEW, SUBMISSION_TO_ADMINISTRATION]
                    actual:   [INITIAL_REVIEW, SUBMISSION_TO_ADMINISTRATION, ADMINISTRATION_REVIEW]
                    because:  SUBMISSION_TO_ADMINISTRATION comes before ADMINISTRATION_REVIEW, not after it
                """);
    }

    @Test
    void a_fact_that_is_not_silent_is_told_with_what_it_says() {
        assertThat(run("""
                scenario: silence
                base: enterprise-first-filing
                expect:
                  silent: [cn-xj-ind-out-of-province-id, cn-bj-org-certificate-types]
                """).get(0).describe()).endsWith("""
                  s.scenario.yaml:4:11: silent
                    expected: [cn-xj-ind-out-of-province-id, cn-bj-org-certificate-types]
                    actual:   1 of 2 not silent
                    + cn-bj-org-certificate-types is unexpected: cn-bj-org-certificate-types/enterprise\
                 SATISFIED (BLOCKING) at /subject; cn-bj-org-certificate-types/licence-form SATISFIED (ADVICE) at /subject
                """);
    }

    @Test
    void a_scenario_without_expectations_fails_at_its_line() {
        assertThat(run("base: enterprise-first-filing\nscenarios:\n  - { scenario: empty }\n")
                        .get(0)
                        .describe())
                .contains("s.scenario.yaml:3:1: expect\n    expected: at least one expectation\n");
    }

    @Test
    void texts_hold_no_personal_data() {
        String text = run("""
                scenario: privacy
                base: enterprise-first-filing
                with: { province: XINJIANG }
                expect:
                  admissibility: ACCEPTED
                  undetermined: []
                  requiredDocuments: []
                """).get(0).describe();

        assertThat(text).doesNotContain("示例甲", "13800000001", "110101198503150001", "91110101MA000000X0");
    }

    @Test
    void a_result_fails_a_test_with_its_text() {
        ScenarioResult result = run("scenario: s\nbase: enterprise-first-filing\nexpect: { row: R01 }")
                .get(0);

        assertThatThrownBy(result::assertPassed)
                .isInstanceOf(AssertionError.class)
                .hasMessage(result.describe());
    }

    private static List<ScenarioResult> run(String yaml) {
        return ScenarioText.readAll(yaml).stream().map(RUNNER::run).toList();
    }
}
