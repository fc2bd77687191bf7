package io.icprules.testkit.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in templates of pages. They fetch nothing, so that they can be sent to anybody. Stateless. */
public final class HtmlPage {

    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");

    private HtmlPage() {}

    /**
     * A page: a template with its blanks, such as <code>{{title}}</code>, filled in.
     *
     * @param template the template
     * @param parts what to fill in, by the name of the blank; markup is not escaped
     */
    public static String fill(String template, Map<String, String> parts) {
        // one pass: what is filled in is not searched for blanks
        Matcher blanks = BLANK.matcher(template);
        return blanks.replaceAll(
                blank -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(blank.group(1)), blank.group(1))));
    }

    /** The style all pages share: colours, type, header, cards. */
    public static String style() throws IOException {
        return resource(HtmlPage.class, "page.css");
    }

    /** A text in the jar, without space at its ends. */
    public static String resource(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }
}
