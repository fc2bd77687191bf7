package io.icprules.testkit.cli;

import io.icprules.drools.source.RuleProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A rule pack on the command line has problems; the message names them all, a line each. */
final class RefusedPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A pack with problems. */
    RefusedPackException(String pack, List<RuleProblem> problems) {
        super(problems.stream()
                .map(problem -> problem + "\n    " + problem.hint().en() + "\n    "
                        + problem.hint().zh())
                .collect(Collectors.joining(
                        "\n", "The rules of " + pack + " are refused: " + count(problems) + ".\n", "")));
    }

    private static String count(List<RuleProblem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }
}
