package io.icprules.testkit.cli;

import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.testkit.text.Wrapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the line of a problem with a caret below its column. Chinese characters are two cells wide. Not thread-safe. */
final class ShownLine {

    private static final int BEFORE = 60;
    private static final int WIDTH = 100;
    private static final String TAB = "    ";

    private final Map<String, List<String>> files = new HashMap<>();

    ShownLine(RuleFolder folder) {
        folder.rules().forEach(this::add);
        folder.properties().values().forEach(this::add);
    }

    private void add(RuleFile file) {
        // As editors and the check count: a line ends with its line feed.
        files.put(file.path(), List.of(file.text().split("\n", -1)));
    }

    /** The line as it stands in the file, without what ends it; empty if there is no text to show. */
    String text(RuleProblem problem) {
        List<String> lines = files.getOrDefault(problem.file(), List.of());
        boolean there = problem.line() <= lines.size();
        return there ? lines.get(problem.line() - 1).stripTrailing() : "";
    }

    /** The line with its number, and a caret under it; a long line is cut. Empty if there is no text to show. */
    List<String> of(RuleProblem problem) {
        String line = text(problem);
        if (line.isEmpty()) {
            return List.of();
        }
        int column = Math.min(problem.column() - 1, line.length());
        String before = tail(visible(line.substring(0, column)));
        String behind = head(visible(line.substring(column)), WIDTH - Wrapping.columns(before));
        String number = String.valueOf(problem.line());
        return List.of(
                number + " | " + before + behind,
                " ".repeat(number.length()) + " | " + " ".repeat(Wrapping.columns(before)) + "^");
    }

    private static String tail(String before) {
        int start = 0;
        while (Wrapping.columns(before.substring(start)) > BEFORE) {
            start = before.offsetByCodePoints(start, 1);
        }
        return start == 0 ? before : "…" + before.substring(start);
    }

    private static String head(String behind, int columns) {
        int end = behind.length();
        while (Wrapping.columns(behind.substring(0, end)) > columns) {
            end = behind.offsetByCodePoints(end, -1);
        }
        return end == behind.length() ? behind : behind.substring(0, end) + "…";
    }

    /** Tabs as blanks, and nothing that could play tricks with a terminal. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(TAB);
            } else {
                shown.appendCodePoint(isHarmless(c) ? c : ' ');
            }
        });
        return shown.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
