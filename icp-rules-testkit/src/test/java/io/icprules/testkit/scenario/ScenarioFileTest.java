package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.Problem;
import io.icprules.document.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

    private static final String HEAD = "scenario: s\napplication: { province: BEIJING }\n";

    @Test
    void expectations_are_read_in_the_order_of_the_file() {
        Scenario scenario = read(HEAD + """
                expect:
                  filingType: UNDETERMINED
                  findings: { contains: [a], excludes: [b] }
                  sms:
                    required: false
                    persons: [SITE_ADMINISTRATOR]
                """);

        assertThat(scenario.expectations())
                .containsExactly(
                        new ValueExpectation(ValueAspect.FILING_TYPE, "UNDETERMINED", 4, 15),
                        new ListExpectation(ListAspect.FINDINGS, Comparison.CONTAINS, items("a", 5, 26), 5, 25),
                        new ListExpectation(ListAspect.FINDINGS, Comparison.EXCLUDES, items("b", 5, 41), 5, 40),
                        new ValueExpectation(ValueAspect.SMS_REQUIRED, "false", 7, 15),
                        new ListExpectation(
                                ListAspect.SMS_PERSONS, Comparison.EXACTLY, items("SITE_ADMINISTRATOR", 8, 15), 8, 14));
    }

    @Test
    void json_says_the_same_as_yaml() {
        String json = "{\"scenario\": \"s\", \"application\": {}, \"expect\": {\"sms\": {\"deadlineHours\": 24}}}";
        Scenario scenario =
                ScenarioFile.read(json.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON, "s.scenario.json");

        assertThat(scenario.expectations())
                .containsExactly(new ValueExpectation(ValueAspect.SMS_DEADLINE_HOURS, "24", 1, 74));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: x                                      | UNKNOWN_FIELD | /titel                      | 3:1",
                "expect: { admissability: ACCEPTED }           | UNKNOWN_FIELD | /expect/admissability       | 3:11",
                "expect: { sms: { needed: true } }             | UNKNOWN_FIELD | /expect/sms/needed          | 3:18",
                "expect: { channels: { only: [PC] } }          | UNKNOWN_FIELD | /expect/channels/only       | 3:23",
                "expect: { admissibility: ACCEPT }             | WRONG_VALUE   | /expect/admissibility       | 3:26",
                "expect: { filingType: null }                  | WRONG_TYPE    | /expect/filingType          | 3:23",
                "expect: { steps: { contains: [WALK] } }       | WRONG_VALUE   | /expect/steps/contains/0    | 3:31",
                "expect: { findings: { contains: cn-nat-x } }  | WRONG_TYPE    | /expect/findings/contains   | 3:33",
                "expect: [FIRST_FILING]                        | WRONG_TYPE    | /expect                     | 3:9",
                "scenario: twice                               | DUPLICATE_KEY | /scenario                   | 3:1",
            })
    void what_it_does_not_know_is_an_error_at_its_place(String line, ProblemCode code, String pointer, String place) {
        Problem problem = problems(HEAD + line).get(0);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
    }

    @Test
    void problems_of_application_and_expectations_come_together_in_order() {
        List<Problem> problems = problems("""
                application: { provinze: BEIJING }
                expect: { row: 19, sms: 1 }
                """);

        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactly("", "/application/provinze", "/expect/row", "/expect/sms");
    }

    @Test
    void only_a_document_with_an_application_is_a_scenario() {
        assertThat(problems("scenario: s"))
                .extracting(Problem::expected)
                .containsExactly("a field application or base");
    }

    private static List<ExpectedItem> items(String name, int line, int column) {
        return List.of(new ExpectedItem(name, Map.of(), line, column));
    }

    private static List<Problem> problems(String yaml) {
        return catchThrowableOfType(DocumentException.class, () -> read(yaml)).problems();
    }

    private static Scenario read(String yaml) {
        return ScenarioFile.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML, "s.scenario.yaml");
    }
}
