package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.icprules.api.vocabulary.Channel;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void each_row_is_a_scenario_with_a_line_of_its_own() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                scenario: s
                title: Rows
                base: enterprise-first-filing
                expect: { filingType: FIRST_FILING }
                rows:
                  - name: by app
                    with: { channel: APP }
                  - with: { channel: PC }
                    expect: { admissibility: ACCEPTED }
                """);

        assertThat(scenarios)
                .extracting(
                        Scenario::id,
                        Scenario::row,
                        Scenario::line,
                        s -> s.application().channel())
                .containsExactly(tuple("s[by app]", "by app", 6, Channel.APP), tuple("s[2]", "2", 8, Channel.PC));
        assertThat(scenarios).extracting(Scenario::title).containsOnly("Rows");
        assertThat(keys(scenarios.get(0))).containsExactly("filingType FIRST_FILING");
        assertThat(keys(scenarios.get(1))).containsExactly("filingType FIRST_FILING", "admissibility ACCEPTED");
    }

    @Test
    void what_a_row_expects_takes_the_place_of_what_the_scenario_expects() {
        Scenario scenario = ScenarioText.read("""
                scenario: s
                base: enterprise-first-filing
                expect:
                  filingType: FIRST_FILING
                  findings: { contains: [a], excludes: [b] }
                  channels: { contains: [PC] }
                rows:
                  - expect:
                      filingType: ACCESS_NEW
                      findings: { contains: [c] }
                      channels: [APP]
                """);

        assertThat(keys(scenario))
                .containsExactly(
                        "filingType ACCESS_NEW",
                        "findings contains [c]",
                        "findings excludes [b]",
                        "channels exactly [APP]");
    }

    @Test
    void a_table_has_inputs_expectations_names_and_parameters() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                scenario: s
                title: SMS in <province>
                base: enterprise-first-filing
                with:
                  province: <province>
                  subject: { name: 示例<where>公司, mailingAddress: { province: <province> } }
                expect:
                  sms: { required: <sms> }
                table:
                  columns: [name, /channel, province, where, sms, admissibility, findings.contains]
                  rows:
                    - [bj, APP, BEIJING, 北京, false, ACCEPTED, ~]
                    - [~, ~, XINJIANG, 新疆, true, ~, [cn-nat-sms-who]]
                """);

        assertThat(scenarios)
                .extracting(
                        Scenario::id,
                        Scenario::line,
                        Scenario::title,
                        s -> s.application().channel(),
                        s -> s.application()
                                .subject()
                                .mailingAddress()
                                .province()
                                .name(),
                        s -> s.application().subject().name())
                .containsExactly(
                        tuple("s[bj]", 12, "SMS in BEIJING", Channel.APP, "BEIJING", "示例北京公司"),
                        tuple("s[2]", 13, "SMS in XINJIANG", Channel.PC, "XINJIANG", "示例新疆公司"));
        assertThat(keys(scenarios.get(0))).containsExactly("sms.required false", "admissibility ACCEPTED");
        assertThat(keys(scenarios.get(1))).containsExactly("sms.required true", "findings contains [cn-nat-sms-who]");
        assertThat(scenarios.get(1).expectations())
                .as("each stands at its cell")
                .extracting(Expectation::line, Expectation::column)
                .containsExactly(tuple(13, 28), tuple(13, 37));
    }

    @Test
    void columns_that_expect_add_up() {
        Scenario scenario = ScenarioText.read("""
                scenario: s
                base: enterprise-first-filing
                table:
                  columns: [sms.required, findings.contains, row, findings.excludes, sms.deadlineHours]
                  rows: [[true, [a], R19, [b], 24]]
                """);

        assertThat(keys(scenario))
                .containsExactly(
                        "sms.required true",
                        "sms.deadlineHours 24",
                        "findings contains [a]",
                        "findings excludes [b]",
                        "row R19");
    }

    @Test
    void an_empty_cell_leaves_out_what_it_stands_for() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                scenario: s
                base: enterprise-first-filing
                with: { /sites/0/server: { product: <product>, monthsPurchased: <months> } }
                expect: { admissibility: <verdict>, filingType: FIRST_FILING }
                table:
                  columns: [product, months, verdict]
                  rows:
                    - [OSS, ~, ~]
                    - [~, 3, ACCEPTED]
                """);

        assertThat(scenarios)
                .extracting(
                        s -> s.application().sites().get(0).server().product().name(),
                        s -> s.application().sites().get(0).server().monthsPurchased())
                .containsExactly(tuple("OSS", 12), tuple("ECS", 3));
        assertThat(keys(scenarios.get(0))).containsExactly("filingType FIRST_FILING");
        assertThat(keys(scenarios.get(1))).containsExactly("admissibility ACCEPTED", "filingType FIRST_FILING");
    }

    @Test
    void several_scenarios_share_a_file_and_what_it_says_for_all() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                title: All about channels
                base: enterprise-first-filing
                without: [/registry]
                with: { channel: APP, district: 东城区 }
                expect: { filingType: FIRST_FILING }
                scenarios:
                  - scenario: one
                  - scenario: two
                    base: individual-first-filing
                    with: { channel: PC }
                    expect: { filingType: ACCESS_NEW, row: R19 }
                  - scenario: three
                    application: { registry: { orderInProgressForCertificate: true } }
                    rows: [{ name: a }, { name: b }]
                """);

        assertThat(scenarios)
                .extracting(
                        Scenario::id,
                        Scenario::line,
                        s -> s.application().channel(),
                        s -> s.application().district())
                .containsExactly(
                        tuple("one", 7, Channel.APP, "东城区"),
                        tuple("two", 8, Channel.PC, "东城区"),
                        tuple("three[a]", 14, Channel.APP, "东城区"),
                        tuple("three[b]", 14, Channel.APP, "东城区"));
        assertThat(scenarios.get(1).application().subject().nature()).hasToString("INDIVIDUAL");
        assertThat(scenarios)
                .allSatisfy(s -> assertThat(s.application().registry()).isNull());
        assertThat(keys(scenarios.get(1))).containsExactly("filingType ACCESS_NEW", "row R19");
    }

    @Test
    void angle_brackets_that_are_no_column_stay_in_the_middle_of_a_text() {
        Scenario scenario = ScenarioText.read("""
                scenario: s
                title: a <b> c
                base: enterprise-first-filing
                with: { remark: 无 <备注> 无 }
                """);

        assertThat(scenario.title()).isEqualTo("a <b> c");
        assertThat(scenario.application().remark()).isEqualTo("无 <备注> 无");
    }

    private static List<String> keys(Scenario scenario) {
        return scenario.expectations().stream().map(RowsTest::words).toList();
    }

    private static String words(Expectation expectation) {
        return expectation.key() + " "
                + (expectation instanceof ListExpectation list
                        ? list.items().stream().map(ExpectedItem::name).toList().toString()
                        : ((ValueExpectation) expectation).expected());
    }
}
