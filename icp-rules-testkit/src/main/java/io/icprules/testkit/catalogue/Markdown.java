package io.icprules.testkit.catalogue;

import io.icprules.api.Text;
import java.util.regex.Pattern;

/** Texts in Markdown. */
final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\|<>*_`~\\[\\]]");

    private Markdown() {}

    /** A text that stands as it is, in a table too. */
    static String escape(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    /** A text without backticks, as code. */
    static String code(String text) {
        return "`" + text.replaceAll("\\s+", " ") + "`";
    }

    /** A text in both languages. */
    static String both(Text text) {
        return escape(text.zh()) + " / " + escape(text.en());
    }
}
