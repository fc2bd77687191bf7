package io.icprules.testkit.assertion;

import static io.icprules.testkit.assertion.Messages.VERDICT;
import static io.icprules.testkit.assertion.VerdictAssertions.assertAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.StepType;
import io.icprules.testkit.text.Verdicts;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

class AssertAllTest {

    @Test
    void all_that_does_not_hold_is_told_at_once() {
        MultipleFailuresError error = catchThrowableOfType(
                MultipleFailuresError.class,
                () -> assertAll(VERDICT, it -> {
                    it.isAccepted();
                    it.requires(DocumentType.PHONE_BILL).because("cn-listed").at("/subject");
                    it.isRejected().hasNoStep(StepType.MAILING);
                }));

        assertThat(error).hasMessage("""
                3 things asserted of the verdict do not hold.
                1) The verdict should be ACCEPTED.
                  expected: ACCEPTED
                  actual:   REJECTED
                  because:  cn-blocking VIOLATED (BLOCKING) at /sites/0/domains/1
                2) The verdict should require PHONE_BILL.
                  expected: PHONE_BILL
                  actual:   ORGANISATION_CERTIFICATE, SITE_ADMINISTRATOR_ID
                3) The verdict should not have the step MAILING.
                  expected: no MAILING
                  actual:   INITIAL_REVIEW, MAILING
                  because:  MAILING (on demand only), by cn-step
                  verdict:  REJECTED, FIRST_FILING by row R19, HAINAN, as of 2019-09-20, rule base 2019.9.20\
                """);
        assertThat(error.getFailures())
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(AssertionFailedError.class));
    }

    @Test
    void what_follows_a_failure_of_the_same_thing_is_not_told_again() {
        assertThat(single(it -> it.requires(DocumentType.SITE_ADMINISTRATOR_ID)
                        .at("/nowhere")
                        .because("cn-none")
                        .and()
                        .isRejected()))
                .startsWith("The verdict should require SITE_ADMINISTRATOR_ID at /nowhere.\n");
        assertThat(single(it -> it.smsNotRequired())).startsWith("The verdict should require no text message.\n");
    }

    @Test
    void without_a_text_message_nothing_is_said_of_who_and_when() {
        AssertionFailedError error = catchThrowableOfType(
                AssertionFailedError.class,
                () -> assertAll(
                        Verdicts.withNothing(),
                        it -> it.smsRequired().withinHours(3).because("cn-x").by()));

        assertThat(error).hasMessageStartingWith("The verdict should require a text message.\n");
    }

    @Test
    void when_all_holds_it_is_silent() {
        assertThatCode(() -> assertAll(VERDICT, it -> it.isRejected().hasRow("R19")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_goes_wrong_otherwise_comes_out() {
        assertThatThrownBy(() -> assertAll(VERDICT, it -> {
                    it.isAccepted();
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String single(Consumer<VerdictAssert> assertions) {
        return catchThrowableOfType(AssertionFailedError.class, () -> assertAll(VERDICT, assertions))
                .getMessage();
    }
}
