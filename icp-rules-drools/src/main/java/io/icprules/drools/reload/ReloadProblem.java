package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.RuleProblem;
import org.jspecify.annotations.Nullable;

/**
 * Why rules were refused.
 *
 * @param code stable code, explained in {@code docs/error-codes.md}
 * @param text what is wrong, on one line, free of personal data
 * @param detail what a gate or something else that is not of this library said in its own words, or {@code null}. It may name
 *     anything, persons too: it goes to no log, and whoever shows it answers for that.
 */
public record ReloadProblem(
        String code, String text, @Nullable String detail) {

    static ReloadProblem of(RuleProblem problem) {
        return new ReloadProblem(problem.code().code(), problem.toString(), null);
    }

    static ReloadProblem objection(String said) {
        return new ReloadProblem(ErrorCode.GATE_REFUSED.code(), "the gate objects", said);
    }

    /** What was thrown, by class and place; the words only of our own, and not if a gate may have passed them on. */
    static ReloadProblem thrown(Throwable thrown, boolean byGate) {
        String message = thrown.getMessage();
        if (thrown instanceof FilingRulesException ours && message != null && !byGate) {
            return new ReloadProblem(ours.code().code(), message.replace('\n', ' '), null);
        }
        ErrorCode code = byGate ? ErrorCode.GATE_REFUSED : ErrorCode.RULES_FAILED;
        return new ReloadProblem(code.code(), (byGate ? "the gate threw " : "thrown: ") + told(thrown), message);
    }

    /** Without the detail, so that whoever logs it logs no person. */
    @Override
    public String toString() {
        return text.contains(code) ? text : code + " " + text;
    }

    /** Class and place of what was thrown: all that may go to a log. */
    static String told(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
