package io.icprules.testkit.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.testkit.diff.DiffHtml;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    @Test
    void every_page_opens_in_its_language_and_fetches_nothing() throws IOException {
        String page = HtmlPage.of(Language.ZH, "标题", DiffHtml.class, "diff", "<main>{{js}}</main>");

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh\" data-lang=\"zh\">")
                .contains("default-src 'none'", "<title>标题</title>")
                .contains("<main>{{js}}</main>") // what is filled in has no blanks
                .endsWith("</html>");
    }

    @Test
    void blanks_are_filled_in_once() {
        assertThat(HtmlPage.fill("{{a}} {{b}}", Map.of("a", "{{b}}", "b", "$1")))
                .isEqualTo("{{b}} $1");
    }
}
