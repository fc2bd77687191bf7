package io.icprules.document;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document could not be read. Carries all its problems; the message prints them like a compiler. Nothing was taken
 * from the document.
 */
public final class DocumentException extends FilingRulesException {

    private static final long serialVersionUID = 1L;

    // Not serialised: the message says it all, and problems are records for programs in the same process.
    private final transient List<Problem> problems;

    /**
     * Makes an error.
     *
     * @param problems what is wrong, in the order of the document; at least one
     * @throws IllegalArgumentException when there is no problem
     */
    public DocumentException(List<Problem> problems) {
        super(ErrorCode.DOCUMENT_UNREADABLE, summary(problems), details(problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the document; never empty. */
    public List<Problem> problems() {
        // Null only in a copy that was serialised.
        return problems == null ? List.of() : problems;
    }

    private static String summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems is empty; expected at least one");
        }
        String number = switch (problems.size()) {
            case 1 -> "1 problem";
            case Limits.PROBLEMS -> Limits.PROBLEMS + " problems or more";
            default -> problems.size() + " problems";
        };
        return problems.get(0).file() + " has " + number + " and was not read.";
    }

    private static String details(List<Problem> problems) {
        return problems.stream().map(Problem::describe).collect(Collectors.joining("\n"));
    }
}
