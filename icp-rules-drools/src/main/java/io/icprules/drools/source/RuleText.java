package io.icprules.drools.source;

/**
 * The text of one rule within its file, to try what a change of it would mean. Immutable and thread-safe.
 */
public final class RuleText {

    private final RuleFile file;
    private final int start;
    private final int end;

    private RuleText(RuleFile file, int start, int end) {
        this.file = file;
        this.start = start;
        this.end = end;
    }

    /** The text of a rule of a file; it reaches to the next rule. */
    public static RuleText of(SourceFile file, SourceRule rule) {
        int start = offset(file.file(), rule.at());
        int end = file.rules().stream()
                .map(other -> offset(file.file(), other.at()))
                .filter(other -> other > start)
                .min(Integer::compare)
                .orElse(file.file().text().length());
        return new RuleText(file.file(), start, end);
    }

    /** Offset of a position in the file. */
    public int offset(Position at) {
        return offset(file, at);
    }

    /** What stands between two offsets of the file. */
    public String between(int from, int to) {
        return file.text().substring(from, to);
    }

    /** The text as it stands in the file, comments between it and the next rule included. */
    public String text() {
        return between(start, end);
    }

    /**
     * The rule as it would read with another text between two offsets of the file. Positions in it count from the beginning
     * of the rule.
     *
     * @throws IllegalArgumentException if that is no rule
     */
    public SourceRule with(int from, int to, String replacement) {
        String changed = between(start, from) + replacement + between(to, end);
        Problems problems = new Problems(file.path());
        SourceFile parsed = FileParser.parse(new RuleFile(file.path(), changed, ""), problems);
        if (!problems.isEmpty() || parsed.rules().size() != 1) {
            throw new IllegalArgumentException("not a rule any more: " + problems.list());
        }
        return parsed.rules().get(0);
    }

    private static int offset(RuleFile file, Position at) {
        int offset = 0;
        for (int line = 1; line < at.line(); line++) {
            offset = file.text().indexOf('\n', offset) + 1;
        }
        return offset + at.column() - 1;
    }
}
