package io.icprules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CoverageJsonTest {

    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();

    @Test
    void a_rule_states_its_place_its_tests_and_what_each_source_reached() throws IOException {
        Object json = JsonValues.read(json(coverage().only(rule -> rule.id().equals(HandMadeFilings.RULE))));

        assertThat(JsonValues.at(json, "format")).isEqualTo("icp-rules-coverage/1");
        assertThat(JsonValues.at(json, "sources/0/filings")).isEqualTo("10");
        assertThat(JsonValues.at(json, "sources/0/fired")).isEqualTo("1");
        assertThat(JsonValues.at(json, "rules/0/file")).isEqualTo("national/sms-verification.drl");
        assertThat(JsonValues.at(json, "rules/0/line")).isEqualTo("81");
        assertThat(JsonValues.at(json, "rules/0/from")).isEqualTo("2018-09-24");
        assertThat(JsonValues.at(json, "rules/0/tests/0/text")).isEqualTo("dataOrder");
        assertThat(JsonValues.at(json, "rules/0/tests/0/line")).isEqualTo("95");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/offered")).isEqualTo("9");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/inForce")).isEqualTo("8");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/evaluated")).isEqualTo("8");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/undetermined"))
                .isEqualTo("2");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/provinces/HENAN"))
                .isEqualTo("2");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/windows/0/from"))
                .isEqualTo("2018-09-24");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/windows/1/firedIn"))
                .isEqualTo("1");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/tests/1/stopped"))
                .isEqualTo("2");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/tests/1/alone"))
                .isEqualTo("1");
        assertThat(JsonValues.at(json, "rules/0/sources/scenarios/examples/0")).isEqualTo("first-day");
    }

    @Test
    void equal_coverages_give_equal_bytes() throws IOException {
        assertThat(json(coverage())).isEqualTo(json(coverage()));
    }

    private static RuleCoverage coverage() {
        return new CoverageCollector(WORKBENCH).scenarios(HandMadeFilings.all()).coverage();
    }

    private static String json(RuleCoverage coverage) throws IOException {
        StringWriter text = new StringWriter();
        CoverageJson.write(coverage, text);
        return text.toString();
    }
}
