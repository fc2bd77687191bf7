package io.icprules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.html.Html;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page as a file. How it looks and what its script does was looked at in a browser. */
class CoverageHtmlTest {

    private static final String HOSTILE = "</script><b onclick=\"x('&amp;')\">]]>{{rows}}\u0001";

    private static RuleCoverage coverage;
    private static String html;
    private static Document page;
    private static Object data;

    @BeforeAll
    static void write() throws Exception {
        CoverageCollector collector = new CoverageCollector(RuleWorkbench.bundled()).scenarios(HandMadeFilings.all());
        collector.add(HOSTILE, HOSTILE, HandMadeFilings.all().get(0).application());
        coverage = collector.coverage();
        html = html(coverage);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        data = JsonValues.read(elements("script").get(0).getTextContent());
    }

    @Test
    void it_is_well_formed_and_has_each_rule_once() {
        List<String> ids = new ArrayList<>();
        for (Element row : elements("tr")) {
            if (row.getAttribute("class").equals("rule")) {
                ids.add(row.getAttribute("id"));
            }
        }

        assertThat(ids)
                .containsExactlyElementsOf(
                        coverage.rules().stream().map(CoveredRule::id).toList());
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void ids_are_unique_and_links_lead_somewhere() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements("*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        for (Element link : elements("a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void it_fetches_nothing() {
        for (Element element : elements("*")) {
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object", "base");
        }
        assertThat(html).doesNotContain("http:", "https:", "@import", "url(", "fetch(", "XMLHttpRequest", "import(");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void names_cannot_break_out() {
        assertThat(html).doesNotContain("<b onclick", "\u0001");
        assertThat(html.split("</script>", -1)).hasSize(3);
        assertThat(elements("b")).noneMatch(element -> element.hasAttribute("onclick"));
        assertThat(elements("h2").get(1).getTextContent()).contains("</script><b onclick=\"x('&amp;')\">]]>{{rows}}");
        assertThat(data("sources/1/0")).isEqualTo(HOSTILE);
        assertThat(Html.escape("<a href=\"'&\ud800")).isEqualTo("&lt;a href=&quot;&#39;&amp;\ufffd");
    }

    @Test
    void every_rule_is_shown_as_it_is_written_with_its_tests_marked() {
        assertThat((List<?>) JsonValues.at(data, "rules")).hasSameSizeAs(coverage.rules());
        for (int i = 0; i < coverage.rules().size(); i++) {
            CoveredRule rule = coverage.rules().get(i);
            String source = data("rules/" + i + "/d");
            assertThat(data("rules/" + i + "/i")).isEqualTo(rule.id());
            assertThat(source).contains("rule \"" + rule.id() + "\"").endsWith("\nend");
            assertThat(source.split("(^|\n)rule ", -1)).hasSize(2);
            for (int test = 0; test < rule.tests().size(); test++) {
                int start = Integer.parseInt(data("rules/" + i + "/t/" + test + "/0"));
                int end = Integer.parseInt(data("rules/" + i + "/t/" + test + "/1"));
                assertThat(source.substring(start, end))
                        .isEqualTo(rule.tests().get(test).text());
            }
        }
    }

    @Test
    void the_first_line_shown_has_its_number() {
        int place = coverage.rules().stream().map(CoveredRule::id).toList().indexOf("cn-nat-address-same-province");
        assertThat(data("rules/" + place + "/a")).isEqualTo("36");
        assertThat(data("rules/" + place + "/d")).startsWith("// 最新页面");
    }

    @Test
    void it_stays_small_and_the_same() throws IOException {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(6_000_000);
        assertThat(html(coverage)).isEqualTo(html);
    }

    private static String html(RuleCoverage coverage) throws IOException {
        StringWriter text = new StringWriter();
        CoverageHtml.write(coverage, Language.ZH, text);
        return text.toString();
    }

    private static List<Element> elements(String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String data(String path) {
        return String.valueOf(JsonValues.at(data, path));
    }
}
