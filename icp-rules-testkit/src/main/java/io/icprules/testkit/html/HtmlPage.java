package io.icprules.testkit.html;

import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    /**
     * A page with the head, the style and the switch of languages that all pages share.
     *
     * @param language language it opens in
     * @param title its title, as markup
     * @param owner has the rest of the style and the script beside it
     * @param name their name: {@code <name>.css} and {@code <name>.js}
     * @param body what stands in it, as markup
     * @throws IOException if the jar cannot be read
     */
    public static String of(Language language, String title, Class<?> owner, String name, String body)
            throws IOException {
        return fill(
                resource(HtmlPage.class, "page.html"),
                Map.of(
                        "lang",
                        language.name().toLowerCase(Locale.ROOT),
                        "title",
                        title,
                        "css",
                        resource(HtmlPage.class, "page.css") + "\n" + resource(owner, name + ".css"),
                        "js",
                        resource(owner, name + ".js"),
                        "body",
                        body));
    }

    /** The buttons that choose the language. */
    public static String languages() throws IOException {
        return resource(HtmlPage.class, "languages.html");
    }

    /** A text in the jar, without space at its ends. */
    public static String resource(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }
}
