package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Comparator;

/**
 * Something wrong with a rule file. Immutable and thread-safe.
 *
 * @param code stable code
 * @param file path of the file below the rule folder
 * @param at where in the file
 * @param what what stands there
 * @param wanted what could stand there
 * @param hint what to do
 */
public record RuleProblem(RuleProblemCode code, String file, Position at, Text what, Text wanted, Text hint)
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

    /** What stands there, in English. */
    public String found() {
        return what.en();
    }

    /** What could stand there, in English. */
    public String expected() {
        return wanted.en();
    }

    /** On one line, the way compilers report: {@code path:line:column: code found; expected …}. */
    public Text headline() {
        String place = file + ":" + line() + ":" + column() + ": " + code.code() + " ";
        return new Text(place + what.zh() + "；应为：" + wanted.zh(), place + what.en() + "; expected " + wanted.en());
    }

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    /** The headline in English. */
    @Override
    public String toString() {
        return headline().en();
    }
}
