package io.icprules.testkit.assertion;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** Several failures, told in one text; IDEs show the difference of each. */
final class VerdictFailures extends MultipleFailuresError {

    private static final long serialVersionUID = 1L;

    private final String text;

    VerdictFailures(String text, List<AssertionFailedError> failures) {
        super(text, failures);
        this.text = text;
    }

    @Override
    public String getMessage() {
        return text;
    }
}
