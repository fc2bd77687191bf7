package io.icprules.testkit.assertion;

import static io.icprules.testkit.assertion.Messages.VERDICT;
import static io.icprules.testkit.assertion.Messages.messageOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.api.vocabulary.StepType;
import io.icprules.testkit.text.Verdicts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureAssertTest {

    private static final Verdict ABOLISHED = VERDICT.toBuilder()
            .preApprovals(List.of(new PreApproval(
                    ContentCategory.NEWS,
                    PreApprovalRequirement.ABOLISHED,
                    null,
                    null,
                    DocumentStatus.UNKNOWN,
                    "/sites/0",
                    "cn-news")))
            .build();

    @Test
    void what_holds_is_silent() {
        VerdictAssertions.assertThat(VERDICT)
                .smsRequired()
                .by(PersonRole.SITE_ADMINISTRATOR, PersonRole.RESPONSIBLE_PERSON)
                .withinHours(24)
                .because("cn-sms")
                .and()
                .needsPreApproval(ContentCategory.NEWS)
                .because("cn-news")
                .at("/sites/0")
                .withStatus(DocumentStatus.MISSING)
                .and()
                .needsNoPreApproval(ContentCategory.GAMES)
                .hasDuty(Obligation.POLICE_FILING)
                .because("cn-police")
                .dueOn(LocalDate.of(2019, 10, 20))
                .and()
                .hasNoDuty(Obligation.FOOTER_NUMBER)
                .hasStep(StepType.MAILING)
                .by(Actor.APPLICANT)
                .optional(true)
                .because("cn-step")
                .and()
                .hasNoStep(StepType.SMS)
                .stepsInOrder(StepType.INITIAL_REVIEW, StepType.MAILING)
                .stepsInOrder(StepType.MAILING);
        VerdictAssertions.assertThat(Verdicts.withNothing()).smsNotRequired();
        VerdictAssertions.assertThat(unknownSms()).smsUndetermined();
        VerdictAssertions.assertThat(ABOLISHED).needsNoPreApproval(ContentCategory.NEWS);
    }

    @Test
    void whether_a_text_message_is_due_is_told_with_the_rules_behind_it() {
        assertThat(messageOf(v -> v.smsNotRequired())).isEqualTo("""
                The verdict should require no text message.
                  expected: not required
                  actual:   required
                  because:  cn-sms
                """);
        assertThatThrownBy(() ->
                        VerdictAssertions.assertThat(Verdicts.withNothing()).smsRequired())
                .hasMessageStartingWith("""
                        The verdict should require a text message.
                          expected: required
                          actual:   not required
                          verdict:""");
        assertThatThrownBy(() -> VerdictAssertions.assertThat(unknownSms()).smsRequired())
                .hasMessageContaining("  actual:   undetermined\n");
        assertThat(messageOf(v -> v.smsUndetermined())).startsWith("""
                The verdict should leave undetermined whether a text message is due.
                  expected: undetermined
                """);
    }

    @Test
    void persons_hours_and_facts_of_the_text_message_are_told_but_no_numbers() {
        assertThat(messageOf(v -> v.smsRequired().by(PersonRole.SITE_ADMINISTRATOR)))
                .isEqualTo("""
                        The verdict should require a text message by SITE_ADMINISTRATOR.
                          expected: SITE_ADMINISTRATOR
                          actual:   RESPONSIBLE_PERSON, SITE_ADMINISTRATOR
                          because:  cn-sms
                        """);
        assertThat(messageOf(v -> v.smsRequired().withinHours(48))).isEqualTo("""
                The verdict should require a text message within 48 hours.
                  expected: 48 hours
                  actual:   24 hours
                  because:  cn-sms
                """);
        assertThat(messageOf(v -> v.smsRequired().because("cn-blocking"))).isEqualTo("""
                The verdict should require a text message because of cn-blocking.
                  expected: cn-blocking
                  actual:   cn-sms
                  because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                """);
    }

    @Test
    void pre_approvals_are_told_with_what_is_said_of_the_category() {
        assertThat(messageOf(v -> v.needsPreApproval(ContentCategory.GAMES))).isEqualTo("""
                The verdict should need a pre-approval for GAMES.
                  expected: GAMES
                  actual:   NEWS
                """);
        assertThatThrownBy(() -> VerdictAssertions.assertThat(ABOLISHED).needsPreApproval(ContentCategory.NEWS))
                .hasMessageStartingWith("""
                        The verdict should need a pre-approval for NEWS.
                          expected: NEWS
                          actual:   NEWS (ABOLISHED)
                          because:  NEWS (ABOLISHED) at /sites/0, by cn-news
                        """);
        assertThat(messageOf(v -> v.needsNoPreApproval(ContentCategory.NEWS))).isEqualTo("""
                The verdict should need no pre-approval for NEWS.
                  expected: no NEWS
                  actual:   NEWS
                  because:  NEWS MISSING at /sites/0, by cn-news
                """);
        assertThat(messageOf(v -> v.needsPreApproval(ContentCategory.NEWS).withStatus(DocumentStatus.SUPPLIED)))
                .isEqualTo("""
                        The verdict should need a pre-approval for NEWS with status SUPPLIED.
                          expected: SUPPLIED
                          actual:   MISSING
                          because:  NEWS MISSING at /sites/0, by cn-news
                        """);
    }

    @Test
    void duties_are_told_with_their_day() {
        assertThat(messageOf(v -> v.hasDuty(Obligation.FOOTER_NUMBER))).isEqualTo("""
                The verdict should impose FOOTER_NUMBER.
                  expected: FOOTER_NUMBER
                  actual:   POLICE_FILING
                """);
        assertThat(messageOf(v -> v.hasDuty(Obligation.POLICE_FILING).dueOn(LocalDate.of(2019, 1, 1))))
                .isEqualTo("""
                        The verdict should impose POLICE_FILING due on 2019-01-01.
                          expected: 2019-01-01
                          actual:   2019-10-20
                          because:  POLICE_FILING at /sites/0, due on 2019-10-20, by cn-police
                        """);
        assertThat(messageOf(v -> v.hasNoDuty(Obligation.POLICE_FILING))).isEqualTo("""
                The verdict should not impose POLICE_FILING.
                  expected: no POLICE_FILING
                  actual:   POLICE_FILING
                  because:  POLICE_FILING at /sites/0, due on 2019-10-20, by cn-police
                """);
    }

    @Test
    void steps_are_told_with_who_takes_them() {
        assertThat(messageOf(v -> v.hasStep(StepType.SMS))).isEqualTo("""
                The verdict should have the step SMS.
                  expected: SMS
                  actual:   INITIAL_REVIEW, MAILING
                """);
        assertThat(messageOf(v -> v.hasStep(StepType.MAILING).by(Actor.PROVIDER)))
                .isEqualTo("""
                        The verdict should have the step MAILING by PROVIDER.
                          expected: PROVIDER
                          actual:   APPLICANT
                          because:  MAILING (on demand only), by cn-step
                        """);
        assertThat(messageOf(v -> v.hasStep(StepType.MAILING).optional(false))).isEqualTo("""
                The verdict should have the step MAILING always.
                  expected: always
                  actual:   on demand only
                  because:  MAILING (on demand only), by cn-step
                """);
        assertThat(messageOf(v -> v.hasNoStep(StepType.INITIAL_REVIEW))).isEqualTo("""
                The verdict should not have the step INITIAL_REVIEW.
                  expected: no INITIAL_REVIEW
                  actual:   INITIAL_REVIEW, MAILING
                  because:  INITIAL_REVIEW, by cn-step
                """);
    }

    @Test
    void an_order_of_steps_is_told_with_the_first_that_is_out_of_it() {
        assertThat(messageOf(v -> v.stepsInOrder(StepType.MAILING, StepType.INITIAL_REVIEW)))
                .isEqualTo("""
                        The verdict should have these steps in order.
                          expected: MAILING, INITIAL_REVIEW
                          actual:   INITIAL_REVIEW, MAILING
                          because:  INITIAL_REVIEW, by cn-step
                          hint:     INITIAL_REVIEW does not come after MAILING.
                        """);
        assertThat(messageOf(v -> v.stepsInOrder(StepType.MAILING, StepType.SMS)))
                .isEqualTo("""
                        The verdict should have these steps in order.
                          expected: MAILING, SMS
                          actual:   INITIAL_REVIEW, MAILING
                          hint:     SMS is no step of it.
                        """);
    }

    private static Verdict unknownSms() {
        return VERDICT.toBuilder()
                .sms(new SmsVerification(null, List.of(), List.of(), null, List.of()))
                .build();
    }
}
