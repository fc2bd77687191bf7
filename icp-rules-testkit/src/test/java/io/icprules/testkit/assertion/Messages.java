package io.icprules.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.text.Verdicts;
import java.util.function.Consumer;
import org.opentest4j.AssertionFailedError;

/** What assertions say that do not hold of a verdict made by hand. */
final class Messages {

    static final Verdict VERDICT = Verdicts.withEverything();

    private static final String HEADLINE =
            "  verdict:  REJECTED, FIRST_FILING by row R19, HAINAN, as of 2019-09-20, rule base 2019.9.20";

    private Messages() {}

    /** Everything but the last line, which tells which verdict it is. */
    static String messageOf(Consumer<VerdictAssert> assertion) {
        String message = errorOf(assertion).getMessage();
        assertThat(message).endsWith(HEADLINE).doesNotContain("13800000001");
        return message.substring(0, message.length() - HEADLINE.length());
    }

    static AssertionFailedError errorOf(Consumer<VerdictAssert> assertion) {
        AssertionFailedError error = catchThrowableOfType(
                AssertionFailedError.class, () -> assertion.accept(VerdictAssertions.assertThat(VERDICT)));
        assertThat(error).as("the assertion holds").isNotNull();
        return error;
    }
}
