package io.icprules.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.scenario.Comparison;
import io.icprules.testkit.scenario.ExpectedItem;
import io.icprules.testkit.scenario.ListAspect;
import io.icprules.testkit.scenario.ListExpectation;
import io.icprules.testkit.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final SuiteFile FILE = new SuiteFile(Path.of("all", "sms", "due.scenario.yaml"), "all/sms");
    private static final Scenario SCENARIO = new Scenario(
            "beijing-due",
            null,
            "due.scenario.yaml",
            FilingApplication.builder().build(),
            List.of(new ListExpectation(
                    ListAspect.FINDINGS,
                    Comparison.EXCLUDES,
                    List.of(new ExpectedItem("cn-bj-x/part", Map.of("because", List.of("cn-bj-y")), 4, 1)),
                    4,
                    1)));

    @ParameterizedTest
    @CsvSource({
        "beijing, true", // part of the id
        "sms/d, true", // part of folder and file name
        "due.scenario, false", // the ending is no part of the name
        "beijing-*, true", // the whole id
        "beijing?due, true",
        "beijing-*x, false",
        "eijing-*, false",
        "all/*/due, true", // the whole name
        "*/due, true",
        "sms/*, false",
        "b.ijing, false", // no regular expression
    })
    void a_pattern_stands_for_a_part_or_with_a_wildcard_for_the_whole(String pattern, boolean taken) {
        Selection selection = new Selection(List.of("no-such-thing", pattern), List.of());
        assertThat(selection.takes(FILE, SCENARIO)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"cn-bj-x, true", "cn-bj-*, true", "cn-bj, false", "cn-bj-?, true", "cn-bj-y, true", "cn-bj-x/part, true"
    })
    void a_fact_is_one_that_an_expectation_names(String fact, boolean taken) {
        assertThat(new Selection(List.of(), List.of("cn-zz", fact)).takes(FILE, SCENARIO))
                .isEqualTo(taken);
    }

    @Test
    void patterns_and_facts_must_both_match() {
        assertThat(new Selection(List.of("due"), List.of("cn-bj-x")).takes(FILE, SCENARIO))
                .isTrue();
        assertThat(new Selection(List.of("other"), List.of("cn-bj-x")).takes(FILE, SCENARIO))
                .isFalse();
        assertThat(Selection.ALL.takes(FILE, SCENARIO)).isTrue();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_by_its_name() {
        assertThat(new Selection(List.of("sms"), List.of("cn-zz")).mayTake(FILE))
                .isTrue();
        assertThat(new Selection(List.of("beijing"), List.of()).mayTake(FILE)).isFalse();
    }
}
