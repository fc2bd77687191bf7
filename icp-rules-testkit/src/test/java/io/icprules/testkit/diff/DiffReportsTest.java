package io.icprules.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.pack.EffectiveRules;
import io.icprules.testkit.suggest.Bases;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A comparison as text, JSON and HTML. The corpus is the plain filings of Beijing, under a hostile name. */
class DiffReportsTest {

    private static final String HOSTILE = "</script><b onclick=\"x('&amp;')\">]]>{{rules}}\u0001";

    @TempDir
    private static Path folder;

    private static EffectiveRules changed;
    private static RuleDiff diff;
    private static String html;
    private static Document page;

    @BeforeAll
    static void write() throws Exception {
        CopiedRules copied = CopiedRules.in(folder);
        SeededChange.DOCUMENT_CHANGED.make(copied);
        SeededChange.RULE_ADDED.make(copied);
        copied.edit("province/44-guangdong.drl", "cn-gd-ind-site-name-banned-words", "\"媒体\"", "\"<媒&体>\"");
        changed = copied.rules();
        diff = diff(2);
        html = html(diff);
        page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void nothing_depends_on_the_number_of_threads() throws Exception {
        RuleDiff other = diff(1);

        assertThat(text(other, Language.EN)).isEqualTo(text(diff, Language.EN));
        assertThat(json(other)).isEqualTo(json(diff));
        assertThat(html(other)).isEqualTo(html);
    }

    @Test
    void the_text_says_what_changed_where_and_shows_it() {
        assertThat(text(diff, Language.EN))
                .contains("Rules that differ: 3 (added: 1, withdrawn: 0, changed: 2)\n")
                .containsPattern("11 Beijing +7 +[1-9]\n")
                .contains("cn-bj-org-holding-photo  changed: calls\n  province/11-beijing.drl:508\n")
                .contains("    - requires(DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE, $fact)\n")
                .contains("    + requires(DocumentType.HOLDING_PHOTO_PERSONAL_DOCUMENT, $fact)\n")
                .contains("  + documents added (filings: ")
                .contains("cn-sh-org-site-four-domains  added\n")
                .contains("  No filing compared changes; this one would:\n")
                .contains("province: SHANGHAI")
                .contains("+ findings: cn-sh-org-site-four-domains (/sites/0)\n")
                .doesNotContain("\u001b");
        assertThat(text(diff, Language.ZH))
                .startsWith("规则对比\n")
                .contains("规则有差别的 3 条：新增 1，撤销 0，修改 2", "+ 所需资料增加（申请 ", "修改：结论");
    }

    @Test
    void the_summary_has_the_figures_only() {
        assertThat(new DiffText(Language.EN, false).summary(diff).lines())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("Filings compared: 7, judged differently: "));
    }

    @Test
    void the_json_has_the_rules_the_changes_and_the_witnesses() throws IOException {
        assertThat(json(diff))
                .contains("\"format\" : \"icp-rules-diff/1\"")
                .contains("\"id\" : \"cn-sh-org-site-four-domains\",\n    \"kind\" : \"ADDED\"")
                .contains("\"shown\" : \"MADE\"", "\"from\" : \"made for it\"")
                .contains("\"element\" : \"REQUIRED_DOCUMENTS\"")
                .contains("\"causes\" : [ [ \"cn-bj-org-holding-photo\" ] ]")
                .contains("\"application\" : {")
                .endsWith("}\n");
    }

    @Test
    void the_page_is_well_formed_and_has_each_rule_once() {
        Set<String> ids = new HashSet<>();
        for (Element section : elements("section")) {
            if (section.getAttribute("class").equals("rule")) {
                assertThat(ids.add(section.getAttribute("id"))).isTrue();
            }
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(diff.rules().stream()
                        .map(effect -> effect.change().id())
                        .toList());
        assertThat(elements("pre")).hasSize(diff.groups().size() + 2);
    }

    @Test
    void the_page_fetches_nothing_and_nothing_breaks_out() {
        for (Element element : elements("*")) {
            assertThat(element.hasAttribute("src") || element.hasAttribute("onclick"))
                    .isFalse();
            assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object", "base");
        }
        assertThat(html)
                .doesNotContain("http:", "https:", "@import", "url(", "fetch(", "<b onclick", "\u0001")
                .contains("default-src 'none'", "&quot;&lt;媒&amp;体&gt;&quot;", "{{rules}}");
        assertThat(html.split("</script>", -1)).hasSize(2);
    }

    @Test
    void no_difference_is_said() {
        RuleDiff none = new RuleDiff(
                diff.old(),
                diff.old(),
                List.of(),
                new ComparedFilings(ComparedFilings.Count.NONE, Map.of(), Map.of()),
                List.of(),
                List.of());

        assertThat(text(none, Language.EN)).endsWith("No filings compared\nThe rule bases do not differ.\n");
        assertThat(text(none, Language.ZH)).endsWith("没有对比申请\n两个规则库没有差别。\n");
    }

    private static RuleDiff diff(int jobs) throws InterruptedException {
        RuleComparison comparison = new RuleComparison(CopiedRules.bundled(), changed);
        try (ComparisonRun run = comparison.run(jobs, done -> {})) {
            for (Bases.Base base : new Bases().in(null)) {
                run.add(HOSTILE, base.filing());
            }
            return run.finish(true);
        }
    }

    private static String text(RuleDiff diff, Language language) {
        return new DiffText(language, false).of(diff);
    }

    private static String json(RuleDiff diff) throws IOException {
        StringWriter out = new StringWriter();
        DiffJson.write(diff, out);
        return out.toString();
    }

    private static String html(RuleDiff diff) throws IOException {
        StringWriter out = new StringWriter();
        DiffHtml.write(diff, Language.EN, out);
        return out.toString();
    }

    private static List<Element> elements(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
