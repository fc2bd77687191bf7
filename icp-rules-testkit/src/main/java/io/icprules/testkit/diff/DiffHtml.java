package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.diff.ComparedFilings.Count;
import io.icprules.testkit.diff.RuleChange.Kind;
import io.icprules.testkit.html.Html;
import io.icprules.testkit.html.HtmlPage;
import io.icprules.testkit.text.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A comparison as one page for a browser, with all it needs in one file; it fetches nothing. Equal comparisons give equal
 * bytes.
 */
public final class DiffHtml {

    private DiffHtml() {}

    /**
     * Writes the page.
     *
     * @param language language it opens in; it has a switch
     * @throws IOException if the writer fails
     */
    public static void write(RuleDiff diff, Language language, Writer out) throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("languages", HtmlPage.languages());
        parts.put("heading", both(DiffWords.TITLE));
        parts.put("bases", Html.escape(RuleBaseNames.of(diff.old()) + " → " + RuleBaseNames.of(diff.now())));
        parts.put("cards", cards(diff));
        parts.put("help", both(DiffWords.HELP));
        parts.put("frame", frame(diff));
        parts.put("tables", provinces(diff.filings()) + elements(diff.filings()));
        parts.put("rules", diff.rules().stream().map(DiffHtmlRules::effect).collect(Collectors.joining("\n")));
        parts.put(
                "others",
                others(diff, DiffWords.TOGETHER, group -> group.cause().isTogether())
                        + others(
                                diff,
                                DiffWords.NO_RULE,
                                group -> group.cause().rules().isEmpty()));
        String body = HtmlPage.fill(HtmlPage.resource(DiffHtml.class, "diff.html"), parts);
        out.write(HtmlPage.of(language, "ICP rule comparison · 规则对比", DiffHtml.class, "diff", body));
    }

    private static String cards(RuleDiff diff) {
        Count all = diff.filings().all();
        Text filings = all.compared() == 0
                ? DiffWords.NO_FILINGS.with()
                : DiffWords.FILINGS.with(Html.number(all.compared()), Html.number(all.changed()));
        Text rules = diff.isEmpty()
                ? DiffWords.NOTHING.with()
                : DiffWords.RULES.with(
                        diff.rules().size(),
                        DiffText.count(diff, Kind.ADDED),
                        DiffText.count(diff, Kind.WITHDRAWN),
                        DiffText.count(diff, Kind.CHANGED));
        return "<div class=\"card\"><p>" + Html.both(rules) + "</p><p>" + Html.both(filings) + "</p></div>";
    }

    private static String frame(RuleDiff diff) {
        if (diff.frame().isEmpty()) {
            return "";
        }
        return "<h2>" + both(DiffWords.FRAME) + "</h2><ul>"
                + diff.frame().stream()
                        .map(text -> "<li>" + Html.both(text) + "</li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String provinces(ComparedFilings filings) {
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<Province, Count> entry : filings.provinces().entrySet()) {
            Count count = entry.getValue();
            if (count.changed() > 0) {
                rows.append("<tr><th scope=\"row\">")
                        .append(Html.both(entry.getKey().label()))
                        .append("</th>")
                        .append(number(count.compared()))
                        .append(number(count.changed()))
                        .append("</tr>\n");
            }
        }
        return table(DiffWords.PROVINCES, List.of(DiffWords.PROVINCE, DiffWords.COMPARED, DiffWords.CHANGED), rows);
    }

    private static String elements(ComparedFilings filings) {
        StringBuilder rows = new StringBuilder();
        filings.elements()
                .forEach((element, count) -> rows.append("<tr><th scope=\"row\">")
                        .append(Html.both(element.label()))
                        .append("</th>")
                        .append(number(count))
                        .append("</tr>\n"));
        return table(DiffWords.ELEMENTS, List.of(DiffWords.ELEMENT, DiffWords.CHANGED), rows);
    }

    private static String table(DiffWords heading, List<DiffWords> columns, StringBuilder rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder head = new StringBuilder();
        for (DiffWords column : columns) {
            String style = column == columns.get(0) ? "" : " class=\"number\"";
            head.append("<th scope=\"col\"")
                    .append(style)
                    .append('>')
                    .append(both(column))
                    .append("</th>");
        }
        return "<section><h2>" + both(heading) + "</h2><table><thead><tr>" + head + "</tr></thead><tbody>\n" + rows
                + "</tbody></table></section>\n";
    }

    private static String number(long count) {
        return "<td class=\"number\">" + Html.number(count) + "</td>";
    }

    private static String others(RuleDiff diff, DiffWords heading, Predicate<ChangeGroup> which) {
        String groups =
                diff.groups().stream().filter(which).map(DiffHtmlRules::group).collect(Collectors.joining("\n"));
        return groups.isEmpty() ? "" : "<h2>" + both(heading) + "</h2>\n" + groups;
    }

    private static String both(DiffWords words) {
        return Html.both(words.with());
    }
}
