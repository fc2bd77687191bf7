package io.icprules.testkit.assertion;

import static io.icprules.testkit.assertion.Messages.VERDICT;
import static io.icprules.testkit.assertion.Messages.errorOf;
import static io.icprules.testkit.assertion.Messages.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.verdict.FilingTypeDecision;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import io.icprules.testkit.text.Verdicts;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionAssertTest {

    @Test
    void what_holds_is_silent() {
        VerdictAssertions.assertThat(VERDICT)
                .isRejected()
                .hasAdmissibility(Admissibility.REJECTED)
                .hasFilingType(FilingType.FIRST_FILING)
                .hasRow("R19")
                .hasChannels(Channel.APP, Channel.PC)
                .isAsOf(LocalDate.of(2019, 9, 20))
                .hasProvincialCoverage(ProvincialCoverage.NOT_COVERED)
                .coversDate();
        VerdictAssertions.assertThat(Verdicts.withNothing())
                .isAccepted()
                .hasNoFilingType()
                .hasChannels()
                .doesNotCoverDate();
    }

    @Test
    void each_name_of_an_admissibility_stands_for_it() {
        Map<Admissibility, Consumer<VerdictAssert>> names = Map.of(
                Admissibility.ACCEPTED, VerdictAssert::isAccepted,
                Admissibility.ACCEPTED_WITH_DOCUMENTS, VerdictAssert::isAcceptedWithDocuments,
                Admissibility.NEEDS_INFORMATION, VerdictAssert::needsInformation);
        names.forEach((admissibility, name) -> {
            Verdict verdict = VERDICT.toBuilder().admissibility(admissibility).build();
            name.accept(VerdictAssertions.assertThat(verdict));
            assertThat(errorOf(name).getExpected().getStringRepresentation()).isEqualTo(admissibility.name());
        });
    }

    @Test
    void an_admissibility_is_told_with_the_rules_behind_it() {
        assertThat(messageOf(v -> v.isAccepted())).isEqualTo("""
                The verdict should be ACCEPTED.
                  expected: ACCEPTED
                  actual:   REJECTED
                  because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                """);
    }

    @Test
    void a_filing_type_is_told_with_its_row() {
        assertThat(messageOf(v -> v.hasFilingType(FilingType.ACCESS_NEW))).isEqualTo("""
                The verdict should have the filing type ACCESS_NEW.
                  expected: ACCESS_NEW
                  actual:   FIRST_FILING
                  because:  row R19 of the decision table
                """);
        assertThat(messageOf(v -> v.hasNoFilingType())).isEqualTo("""
                The verdict should have no filing type.
                  expected: none
                  actual:   FIRST_FILING
                  because:  row R19 of the decision table
                """);
        assertThat(messageOf(v -> v.hasRow("R2"))).isEqualTo("""
                The verdict should be decided by row R2.
                  expected: R2
                  actual:   R19
                  because:  row R19 of the decision table
                """);
    }

    @Test
    void days_channels_and_coverage_are_told() {
        assertThat(messageOf(v -> v.isAsOf(LocalDate.of(2018, 1, 1)))).isEqualTo("""
                The verdict should be as of 2018-01-01.
                  expected: 2018-01-01
                  actual:   2019-09-20
                """);
        assertThat(messageOf(v -> v.hasChannels(Channel.APP))).isEqualTo("""
                The verdict should have the channels [APP].
                  expected: [APP]
                  actual:   [PC, APP]
                """);
        assertThat(messageOf(v -> v.coversProvince(Province.BEIJING))).isEqualTo("""
                The verdict should be on a filing in BEIJING.
                  expected: BEIJING
                  actual:   HAINAN
                """);
        assertThat(messageOf(v -> v.coversProvince(Province.HAINAN))).isEqualTo("""
                The verdict should have the provincial coverage COVERED.
                  expected: COVERED
                  actual:   NOT_COVERED
                """);
        assertThat(messageOf(v -> v.doesNotCoverDate())).isEqualTo("""
                The verdict should not cover the day.
                  expected: false
                  actual:   true
                """);
    }

    @Test
    void the_last_line_tells_which_verdict_it_is() {
        assertThat(errorOf(v -> v.isAccepted()).getMessage())
                .endsWith(
                        "\n  verdict:  REJECTED, FIRST_FILING by row R19, HAINAN, as of 2019-09-20, rule base 2019.9.20");
        Verdict nothing = Verdicts.withNothing().toBuilder()
                .filingType(FilingTypeDecision.builder().build())
                .build();
        assertThat(Complaint.headline(nothing))
                .isEqualTo("  verdict:  ACCEPTED, no filing type, no province, no day, rule base 2019.9.20");
    }

    @Test
    void both_sides_stand_in_the_error_for_the_diff_of_an_ide() {
        assertThat(errorOf(v -> v.isAccepted()).getExpected().getStringRepresentation())
                .isEqualTo("ACCEPTED");
        assertThat(errorOf(v -> v.isAccepted()).getActual().getStringRepresentation())
                .isEqualTo("REJECTED");
    }
}
