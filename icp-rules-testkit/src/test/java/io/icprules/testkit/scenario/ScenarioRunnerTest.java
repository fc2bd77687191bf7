package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRules;
import io.icprules.document.DocumentFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {

    private static final ScenarioRunner RUNNER = new ScenarioRunner(FilingRules.load());

    @Test
    void a_value_that_differs_is_told_with_the_rules_behind_it() throws Exception {
        ScenarioResult result = run("admissibility: ACCEPTED");

        assertThat(result.passed()).isFalse();
        assertThat(result.describe()).isEqualTo("""
                        s.scenario.yaml: scenario beijing-enterprise-first-filing: 1 of 1 expectations fail
                          s.scenario.yaml:62:18: admissibility
                            expected: ACCEPTED
                            actual:   ACCEPTED_WITH_DOCUMENTS
                            because:  cn-bj-org-holding-photo VIOLATED (DOCUMENT) at /sites/0/administrator
                        """);
        assertThatThrownBy(result::assertPassed).isInstanceOf(AssertionError.class);
    }

    @Test
    void entries_that_are_missing_or_unexpected_are_named_with_what_became_of_them() throws Exception {
        ScenarioResult result = run("missingDocuments: { exactly: [DOMAIN_CERTIFICATE] }");

        assertThat(result.mismatches()).hasSize(1);
        assertThat(result.describe())
                .contains("expected: [DOMAIN_CERTIFICATE]")
                .contains("actual:   [HOLDING_PHOTO_ORGANISATION_CERTIFICATE]")
                .contains("DOMAIN_CERTIFICATE is missing")
                .contains("HOLDING_PHOTO_ORGANISATION_CERTIFICATE is unexpected: MISSING for /sites/0/administrator,"
                        + " asked for by cn-bj-org-holding-photo");
    }

    @Test
    void a_fact_that_is_not_found_is_told_when_it_hangs_on_an_input() throws Exception {
        ScenarioResult result = run("findings: [cn-nat-obligation-ip-only]");

        assertThat(result.describe())
                .contains("cn-nat-obligation-ip-only is missing: cn-nat-obligation-ip-only UNDETERMINED at /sites/0:"
                        + " needs /sites/0/accessMode");
    }

    @Test
    void an_excluded_entry_fails_when_it_is_there() throws Exception {
        assertThat(run("requiredDocuments: { excludes: [VERIFICATION_SHEET] }").passed())
                .isTrue();
        assertThat(run("requiredDocuments: { excludes: [SITE_ADMINISTRATOR_ID] }")
                        .passed())
                .isFalse();
    }

    @Test
    void a_fact_with_a_slip_in_its_name_fails_even_when_excluded() throws Exception {
        ScenarioResult result = run("findings: { excludes: [cn-bj-org-holding-foto] }");

        assertThat(result.describe()).contains("names the rule base knows").contains("cn-bj-org-holding-foto");
    }

    @Test
    void satisfied_facts_are_those_met_when_every_finding_is_asked_for() throws Exception {
        assertThat(run("satisfied: { contains: [cn-bj-org-certificate-types], excludes: [cn-bj-org-holding-photo] }")
                        .mismatches())
                .isEmpty();
    }

    @Test
    void a_scenario_that_expects_nothing_fails() throws Exception {
        assertThat(run("").describe()).contains("at least one expectation");
    }

    @Test
    void a_scenario_that_holds_passes() throws Exception {
        assertThatCode(() -> run("coverage: { provincialRules: COVERED, dateCovered: true }")
                        .assertPassed())
                .doesNotThrowAnyException();
    }

    private static ScenarioResult run(String expectation) throws Exception {
        Path sample = Path.of(ScenarioRunnerTest.class
                .getResource("/scenarios/samples/beijing-enterprise.scenario.yaml")
                .toURI());
        String yaml = Files.readString(sample);
        yaml = yaml.substring(0, yaml.indexOf("expect:")) + (expectation.isEmpty() ? "" : "expect:\n  " + expectation);
        return RUNNER.run(
                ScenarioFile.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML, "s.scenario.yaml"));
    }
}
