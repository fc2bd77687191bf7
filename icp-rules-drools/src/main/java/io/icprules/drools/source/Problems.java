package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the problems of one file. Not thread-safe. */
public final class Problems {

    /** Nobody reads more, and a file could be made to have millions. */
    static final int MOST = 1_000;

    static final int LONGEST_EXPECTED = 2_000;

    private final String file;
    private final List<RuleProblem> list = new ArrayList<>();

    /** No problems yet of the file of that path below the folder. */
    public Problems(String file) {
        // Names of files are anybody's too.
        this.file = Wording.shorten(file, LONGEST_EXPECTED);
    }

    /** Reports what was found where, and what was expected. */
    public void add(RuleProblemCode code, Position at, Text found, Text expected) {
        add(code, at, found, expected, code.hint());
    }

    /** Reports a slip in the syntax. */
    void add(Slip slip, Position at, Text found, Text expected) {
        add(RuleProblemCode.SYNTAX, at, found, expected, slip.hint());
    }

    /** Reports with advice that is more exact than the hint of the code. */
    void add(RuleProblemCode code, Position at, Text found, Text expected, Advice advice) {
        add(code, at, found, expected, advice.hint());
    }

    /** Reports a sign of the Chinese keyboard, and which one was meant. */
    void addFullWidth(Position at, Text found, String half) {
        Text hint = RuleProblemCode.FULL_WIDTH.hint();
        String zh = half.isBlank() ? "请改为半角空格。" : "请改为「" + half + "」。";
        String en = half.isBlank() ? "Put a plain blank here. " : "Write " + half + " here. ";
        Text expected = half.isBlank() ? Expected.PLAIN_BLANK.of() : Wording.written(half);
        Text exact = new Text(zh + hint.zh(), en + hint.en());
        add(RuleProblemCode.FULL_WIDTH, at, found, expected, exact);
    }

    /** Reports a row that names the columns of a table which has none. */
    public void addHeaderRow(Position at, String found) {
        add(
                RuleProblemCode.WITHDRAWN_FORM,
                at,
                Wording.written(found),
                Expected.WITHDRAWN_COLUMNS.of(),
                Advice.HEADER_ROW);
    }

    /** Reports a name that is not known; the hint offers the nearest known one. */
    public void addUnknown(RuleProblemCode code, Position at, String found, Text expected, Collection<String> known) {
        add(code, at, Wording.written(found), expected, isFull() ? "" : Nearest.to(found, known));
    }

    /** Reports with a likely correction, which is empty when there is none. */
    public void add(RuleProblemCode code, Position at, Text found, Text expected, String likely) {
        Text hint = likely.isEmpty()
                ? code.hint()
                : new Text(
                        "是不是 " + likely + "？" + code.hint().zh(),
                        "Did you mean " + likely + "? " + code.hint().en());
        add(code, at, found, expected, hint);
    }

    private void add(RuleProblemCode code, Position at, Text found, Text expected, Text hint) {
        if (list.size() == MOST) {
            RuleProblemCode tooMany = RuleProblemCode.TOO_LARGE;
            list.add(new RuleProblem(
                    tooMany, file, at, Found.MORE_PROBLEMS.of(), Expected.AT_MOST.of(MOST), tooMany.hint()));
        } else if (!isFull()) {
            list.add(new RuleProblem(code, file, at, Wording.oneLine(found), Wording.oneLine(expected), hint));
        }
    }

    /** Whether more would not be kept. */
    boolean isFull() {
        return list.size() > MOST;
    }

    /** Reports entries of a list that are empty or stood there before. */
    void addListEntries(Collection<Operand> entries) {
        Set<String> seen = new HashSet<>();
        for (Operand entry : entries) {
            if (entry.is(Operand.Form.TEXT) && entry.text().isBlank()) {
                add(RuleProblemCode.LIST_ENTRY, entry.at(), Wording.written(entry), Expected.A_WORD.of());
            } else if (!seen.add(entry.toString())) {
                add(RuleProblemCode.LIST_ENTRY, entry.at(), Found.AGAIN.of(entry), Expected.ENTRY_ONCE.of());
            }
        }
    }

    boolean has(RuleProblemCode code) {
        return list.stream().anyMatch(problem -> problem.code() == code);
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** What was reported, in the order of the reports. */
    public List<RuleProblem> list() {
        return List.copyOf(list);
    }
}
