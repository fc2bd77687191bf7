package io.icprules.testkit.coverage;

import io.icprules.testkit.html.Html;
import io.icprules.testkit.html.HtmlPage;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A coverage as one page for a browser, with all it needs in one file; it fetches nothing. Equal coverages give equal
 * bytes.
 */
public final class CoverageHtml {

    private static final int SHORT_DIGEST = 12;

    private CoverageHtml() {}

    /**
     * Writes the page.
     *
     * @param language language it opens in; it has a switch
     * @throws IOException if the writer fails
     */
    public static void write(RuleCoverage coverage, Language language, Writer out) throws IOException {
        HtmlTable table = new HtmlTable(coverage.sources());
        Map<String, String> parts = new HashMap<>();
        parts.put("languages", HtmlPage.languages());
        parts.put("version", Html.escape(coverage.ruleBase().version()));
        String digest = coverage.ruleBase().digest();
        parts.put("digest", Html.escape(digest));
        parts.put("short", Html.escape(digest.substring(0, Math.min(SHORT_DIGEST, digest.length()))));
        parts.put(
                "cards",
                coverage.sources().stream()
                        .map(source -> card(source, coverage.share(source.name())))
                        .collect(Collectors.joining("\n")));
        parts.put("head", table.head());
        parts.put("rows", coverage.rules().stream().map(table::row).collect(Collectors.joining()));
        parts.put("data", HtmlData.of(coverage));
        String body = HtmlPage.fill(HtmlPage.resource(CoverageHtml.class, "coverage.html"), parts);
        out.write(HtmlPage.of(language, "ICP rule coverage · 规则覆盖率", CoverageHtml.class, "coverage", body));
    }

    private static String card(CoverageSource source, Share share) {
        String count = Html.number(source.filings());
        String filings = Html.both("申请 " + count + " 份", count + " filings");
        String undated = source.undated() == 0
                ? ""
                : "<p class=\"faint\">"
                        + Html.both(
                                "没有提交日期因而不遇到任何规则：" + source.undated(),
                                "Without a day of submission, so that no rule is met: " + source.undated())
                        + "</p>";
        return "<div class=\"card\"><h2>" + Html.both(source.label()) + "<small>" + filings + "</small></h2>"
                + "<div class=\"measures\">"
                + measure("触发的规则", "Rules fired", share.fired(), share.rules(), share.firedPercent())
                + measure("曾拦下的条件", "Tests that stopped", share.stopped(), share.tests(), share.stoppedPercent())
                + measure("曾独自决定的条件", "Tests alone", share.decisive(), share.tests(), share.decisivePercent())
                + "</div>" + undated + "</div>";
    }

    private static String measure(String zh, String en, long part, long whole, double percent) {
        String text = Share.text(percent);
        return "<div class=\"measure\"><span>" + Html.both(zh, en) + "</span><b>" + text + " %</b><small>"
                + Html.number(part) + " / " + Html.number(whole) + "</small><span class=\"bar\"><i style=\"width:"
                + text
                + "%\"></i></span></div>";
    }
}
