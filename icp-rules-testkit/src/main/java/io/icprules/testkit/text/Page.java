package io.icprules.testkit.text;

import io.icprules.api.Text;
import java.util.Collection;
import java.util.stream.Collectors;

/** Text that grows line by line: wrapped, indented and, if wanted, coloured. Not thread-safe. */
public final class Page {

    /** Columns of a line. */
    public static final int WIDTH = 100;

    private final Language language;
    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();

    /**
     * An empty page.
     *
     * @param language language of its labels
     * @param coloured whether tones become escape sequences
     */
    public Page(Language language, boolean coloured) {
        this.language = language;
        this.coloured = coloured;
    }

    /** Language of the labels. */
    public Language language() {
        return language;
    }

    /** The text in the language of the page. */
    public String say(Text bilingual) {
        return language.of(bilingual);
    }

    /** The label in the language of the page. */
    public String say(Labels label, Object... values) {
        return label.in(language, values);
    }

    /** A list in the language of the page. */
    public String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(say(Labels.LIST_SEPARATOR)));
    }

    /** Starts a section: a blank line and a heading. */
    public void heading(String heading) {
        blank();
        line(0, Tone.STRONG, heading);
    }

    /** Adds an empty line. */
    public void blank() {
        text.append('\n');
    }

    /** Adds a plain paragraph, indented as a whole. */
    public void line(int indent, String paragraph) {
        line(indent, Tone.PLAIN, paragraph);
    }

    /** Adds a paragraph, indented as a whole. */
    public void line(int indent, Tone tone, String paragraph) {
        item("", indent, tone, paragraph);
    }

    /** Adds a paragraph with a mark before its first line, such as a number; further lines stand under the first. */
    public void item(String mark, int indent, Tone tone, String paragraph) {
        int margin = Wrapping.columns(mark);
        String before = " ".repeat(indent) + mark;
        for (String line : Wrapping.lines(paragraph, WIDTH - indent - margin)) {
            text.append(before).append(coloured ? tone.paint(line) : line).append('\n');
            before = " ".repeat(indent + margin);
        }
    }

    /** Everything so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
