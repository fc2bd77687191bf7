package io.icprules.testkit.coverage;

import io.icprules.api.Text;
import io.icprules.testkit.html.Html;
import java.util.List;

/** The table of rules; its script fills what depends on the source in view. */
final class HtmlTable {

    private static final String NUMBER = "c-number";
    private static final String MINOR = "c-number c-minor";

    private final List<CoverageSource> sources;

    HtmlTable(List<CoverageSource> sources) {
        this.sources = List.copyOf(sources);
    }

    String head() {
        StringBuilder head = new StringBuilder();
        column(head, "c-state", "state", Html.both("状态", "State"));
        column(head, "c-rule", "rule", Html.both("规则", "Rule"));
        column(head, MINOR, "force", Html.both("有效", "In force"));
        for (int i = 0; i < sources.size(); i++) {
            Text name = sources.get(i).label();
            Text label =
                    sources.size() < 2 ? new Text("触发", "Fired") : new Text("触发：" + name.zh(), "Fired: " + name.en());
            column(head, NUMBER, "fired-" + i, Html.both(label));
        }
        column(head, MINOR, "looks", Html.both("检视", "Looks"));
        column(head, MINOR, "silent", Html.both("沉默", "Silent"));
        column(head, MINOR, "undetermined", Html.both("未能判定", "Undeter\u00admined"));
        column(head, "c-tests", "tests", Html.both("独自决定", "Tests alone"));
        return head.toString();
    }

    private static void column(StringBuilder head, String style, String key, String label) {
        head.append("<th scope=\"col\" class=\"").append(style);
        head.append("\" data-sort=\"").append(key);
        head.append("\"><button type=\"button\">").append(label).append("</button></th>");
    }

    String row(CoveredRule rule) {
        StringBuilder row = new StringBuilder();
        String id = Html.escape(rule.id());
        Text title = rule.description().title();
        row.append("<tr class=\"rule\" id=\"").append(id).append("\"><td data-c=\"state\"></td><th scope=\"row\">");
        row.append("<button type=\"button\" class=\"open\" aria-expanded=\"false\">");
        row.append(Html.both(title))
                .append("</button><span class=\"where\"><a href=\"#")
                .append(id)
                .append("\">");
        row.append(id).append("</a> · ").append(Html.escape(rule.place())).append("</span></th>");
        RuleCounts first =
                sources.isEmpty() ? rule.total() : rule.of(sources.get(0).name());
        minor(row, "force", first.inForce());
        for (int i = 0; i < sources.size(); i++) {
            long fired = rule.of(sources.get(i).name()).firedIn();
            row.append(fired == 0 ? "<td class=\"none\" data-s=\"" : "<td data-s=\"")
                    .append(i);
            row.append("\">").append(Html.number(fired)).append("</td>");
        }
        minor(row, "looks", first.evaluated());
        minor(row, "silent", first.silent());
        minor(row, "undetermined", first.undetermined());
        row.append("<td data-c=\"tests\">").append(first.decisiveTests()).append(" / ");
        return row.append(rule.tests().size()).append("</td></tr>\n").toString();
    }

    private static void minor(StringBuilder row, String name, long count) {
        row.append("<td class=\"c-minor\" data-c=\"").append(name).append("\">");
        row.append(Html.number(count)).append("</td>");
    }
}
