package io.icprules.drools.source;

import io.icprules.drools.pack.PackFixture;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A line of {@code seeded-mistakes.tsv}, whose head says what the columns mean. */
record SeededMistake(
        String what, String file, String rule, String written, String mistaken, RuleProblemCode code, String place) {

    private static final String MARK = "¦";
    private static final String WHOLE_FILE = "(file)";

    static SeededMistake parse(String line) {
        String[] cells = line.replace('⏎', '\n').split("\t", -1);
        return new SeededMistake(
                cells[0], cells[1], cells[2], cells[3], cells[4], RuleProblemCode.valueOf(cells[5]), cells[6]);
    }

    /**
     * Writes the file with its mistake.
     *
     * @param original the file without it
     * @return where the problem has to be reported, as {@code CODE file:line:column}
     */
    String seed(String original, Path root) throws IOException {
        if (written.equals(WHOLE_FILE)) {
            spoil(original, root);
            String at = code == RuleProblemCode.SYNTAX ? endOf(original) : "1:1";
            return code + " " + place + ":" + at;
        }
        int start = rule.isEmpty() ? 0 : original.indexOf("rule \"" + rule + "\"");
        int from = original.indexOf(written, start);
        if (start < 0 || from < 0) {
            throw new IllegalStateException("not in " + file + " any more: " + rule + " " + written);
        }
        String before = original.substring(0, from);
        int mark = mistaken.indexOf(MARK);
        String text = before + mistaken.replace(MARK, "") + original.substring(from + written.length());
        PackFixture.write(root, file, text.getBytes(StandardCharsets.UTF_8));
        return code + " " + file + ":" + position(text, offset(text, start, mark < 0 ? -1 : from + mark));
    }

    private int offset(String text, int start, int mark) {
        if (place.startsWith(">")) {
            return text.indexOf(place.substring(1), start);
        }
        if (place.startsWith("2nd>")) {
            String sought = place.substring("2nd>".length());
            return text.indexOf(sought, text.indexOf(sought, start) + 1);
        }
        return switch (place) {
            case "" -> mark;
            case "file" -> 0;
            case "rule" -> start;
            case "next rule" -> text.indexOf("\nrule ", start + 1) + 1;
            case "test" -> testBefore(text, mark);
            default -> throw new IllegalStateException(place);
        };
    }

    private static int testBefore(String text, int mark) {
        int at = Math.max(text.lastIndexOf(',', mark - 1), text.lastIndexOf('(', mark - 1)) + 1;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String position(String text, int offset) {
        if (offset < 0) {
            throw new IllegalStateException("no place to expect the problem at");
        }
        String before = text.substring(0, offset);
        return before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0) + ":"
                + (offset - before.lastIndexOf('\n'));
    }

    /** Where a text that was cut off ends. */
    private String endOf(String original) {
        String cut = original.substring(0, Integer.parseInt(mistaken.split(" ", -1)[1]));
        return position(cut, cut.length());
    }

    private void spoil(String original, Path root) throws IOException {
        String[] how = mistaken.split(" ", 2);
        byte[] bytes = original.getBytes(StandardCharsets.UTF_8);
        switch (how[0]) {
            case "encoding" -> PackFixture.write(root, file, original.getBytes(Charset.forName(how[1])));
            case "bom" -> PackFixture.write(root, file, ("\uFEFF" + original).getBytes(StandardCharsets.UTF_8));
            case "rename" -> PackFixture.write(root, how[1], bytes);
            case "truncate" ->
                PackFixture.write(
                        root,
                        file,
                        original.substring(0, Integer.parseInt(how[1])).getBytes(StandardCharsets.UTF_8));
            case "copy" -> {
                PackFixture.write(root, file, bytes);
                PackFixture.write(root, how[1], bytes);
            }
            default -> throw new IllegalStateException(mistaken);
        }
    }

    /** Lines of the table. */
    static List<SeededMistake> all(String table) {
        return Arrays.stream(table.split("\n", -1))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(SeededMistake::parse)
                .toList();
    }

    @Override
    public String toString() {
        return what + " in " + file + " " + rule;
    }
}
