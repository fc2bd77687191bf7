package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Comparator;

/**
 * Something wrong with a rule file.
 *
 * @param code stable code
 * @param file path of the file below the rule folder
 * @param at where in the file
 * @param found what stands there
 * @param expected what could stand there
 * @param hint what to do
 */
public record RuleProblem(RuleProblemCode code, String file, Position at, String found, String expected, Text hint)
        implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::file)
            .thenComparing(RuleProblem::at)
            .thenComparing(RuleProblem::code)
            .thenComparing(RuleProblem::found);

    /** Line, from 1. */
    public int line() {
        return at.line();
    }

    /** Column, from 1. */
    public int column() {
        return at.column();
    }

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    /** On one line, the way compilers report: {@code path:line:column: code found; expected …}. */
    @Override
    public String toString() {
        return file + ":" + line() + ":" + column() + ": " + code.code() + " " + found + "; expected " + expected;
    }
}
