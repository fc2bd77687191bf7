package io.icprules.api;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that is no verdict. The message says what was found where and what was expected, then on a second
 * line how to mend it; it holds no personal data.
 */
public class FilingRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * Makes an error.
     *
     * @param code stable code
     * @param problem what was found where, and what was expected
     * @param remedy how to mend it
     */
    public FilingRulesException(ErrorCode code, String problem, String remedy) {
        this(code, problem, remedy, null);
    }

    /**
     * Makes an error with a cause.
     *
     * @param code stable code
     * @param problem what was found where, and what was expected
     * @param remedy how to mend it
     * @param cause what led to it, or {@code null}
     */
    public FilingRulesException(ErrorCode code, String problem, String remedy, @Nullable Throwable cause) {
        super(code.code() + " " + problem + "\n" + remedy, cause);
        this.code = code;
    }

    /** The stable code. */
    public ErrorCode code() {
        return code;
    }
}
