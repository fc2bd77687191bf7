package io.icprules.testkit.html;

import io.icprules.api.Text;
import java.util.Locale;

/** Pieces of HTML that are well-formed XML, too. Stateless. */
public final class Html {

    private Html() {}

    /** A text between tags or in an attribute, whatever it holds. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** A text in both languages, of which the style sheet shows one. */
    public static String both(Text text) {
        return both(text.zh(), text.en());
    }

    /** The same of two texts. */
    public static String both(String zh, String en) {
        return "<span lang=\"zh\">" + escape(zh) + "</span><span lang=\"en\">" + escape(en) + "</span>";
    }

    /** A number with commas between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** JSON that cannot end the element it stands in. */
    public static String json(String json) {
        return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    /** What XML allows: control characters and halves of surrogate pairs are none. */
    private static boolean isCharacter(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
