package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2019-07-29, 2017-12-17]                     | 2019-07-29 2017-12-17",
                "{ from: 2019-02-27, to: 2019-03-02 }         | 2019-02-27 2019-02-28 2019-03-01 2019-03-02",
                "{ from: 2019-02-27, to: 2019-02-27 }         | 2019-02-27",
                "{ around: 2019-03-01 }                       | 2019-02-28 2019-03-01 2019-03-02",
                "{ around: [2019-07-29, 2019-07-30] }         | 2019-07-28 2019-07-29 2019-07-30 2019-07-31",
            })
    void dates_are_swept(String dates, String days) {
        List<Scenario> scenarios = ScenarioText.readAll("scenario: s\nbase: enterprise-first-filing\ndates: " + dates);

        assertThat(scenarios.stream().map(s -> s.day().toString())).containsExactly(days.split(" "));
        assertThat(scenarios).allSatisfy(s -> {
            assertThat(s.application().submittedOn()).isEqualTo(s.day());
            assertThat(s.id()).isEqualTo("s[" + s.day() + "]");
        });
    }

    @Test
    void every_row_is_swept() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                scenario: s
                base: enterprise-first-filing
                dates: [2019-07-28, 2019-07-29]
                rows: [{ name: a }, { name: b }]
                """);

        assertThat(scenarios)
                .extracting(Scenario::id)
                .containsExactly("s[a][2019-07-28]", "s[a][2019-07-29]", "s[b][2019-07-28]", "s[b][2019-07-29]");
    }

    @Test
    void dates_of_a_scenario_take_the_place_of_those_of_its_file() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                base: enterprise-first-filing
                dates: [2019-07-28]
                scenarios: [{ scenario: a }, { scenario: b, dates: [2019-07-29] }]
                """);

        assertThat(scenarios).extracting(Scenario::id).containsExactly("a[2019-07-28]", "b[2019-07-29]");
    }

    @Test
    void without_dates_the_day_is_that_of_submission_and_not_in_the_id() {
        Scenario scenario = ScenarioText.read("scenario: s\nbase: enterprise-first-filing");

        assertThat(scenario.day()).isEqualTo(LocalDate.of(2019, 9, 20));
        assertThat(scenario.id()).isEqualTo("s");
        assertThat(ScenarioText.read("scenario: s\napplication: {}").day()).isNull();
    }

    @Test
    void expectations_hold_for_their_period_only() {
        Map<String, String> rows = ScenarioText.readAll("""
                scenario: s
                base: enterprise-first-filing
                dates: { from: 2019-07-27, to: 2019-08-01 }
                expect:
                  row: R1
                  before 2019-07-28: { row: R2 }
                  from 2019-07-29 before 2019-07-31: { row: R3 }
                  on 2019-07-30: { row: R4 }
                  from 2019-08-01: { row: R5 }
                """).stream()
                .collect(Collectors.toMap(
                        s -> s.day().toString(),
                        s -> ((ValueExpectation) s.expectations().get(0)).expected()));

        assertThat(rows)
                .isEqualTo(Map.of(
                        "2019-07-27", "R2",
                        "2019-07-28", "R1",
                        "2019-07-29", "R3",
                        "2019-07-30", "R4",
                        "2019-07-31", "R1",
                        "2019-08-01", "R5"));
    }

    @Test
    void a_period_of_the_file_is_used_when_any_scenario_has_a_day_in_it() {
        List<Scenario> scenarios = ScenarioText.readAll("""
                base: enterprise-first-filing
                expect: { from 2019-07-29: { row: R19 } }
                scenarios:
                  - { scenario: a, with: { submittedOn: 2019-07-28 } }
                  - { scenario: b, with: { submittedOn: 2019-07-29 } }
                """);

        assertThat(scenarios.get(0).expectations()).isEmpty();
        assertThat(scenarios.get(1).expectations()).hasSize(1);
    }
}
