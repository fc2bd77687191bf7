package io.icprules.testkit.catalogue;

import io.icprules.api.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one rule. */
final class RuleSection {

    private static final int SCENARIOS = 5;
    private static final String FENCE = "```\n";
    private static final Text OPEN = new Text("不限", "open");

    private final Map<String, Text> readings;
    private final ScenarioIndex scenarios;

    /**
     * A writer.
     *
     * @param readings readings of contradictions, by id
     * @param scenarios the scenarios
     */
    RuleSection(Map<String, Text> readings, ScenarioIndex scenarios) {
        this.readings = Map.copyOf(readings);
        this.scenarios = scenarios;
    }

    String of(CatalogueRule rule) {
        StringBuilder section = new StringBuilder();
        Text title = rule.text("title").orElseThrow();
        section.append("## ").append(Markdown.code(rule.id())).append(' ');
        section.append(Markdown.escape(title.zh())).append("\n\n");
        table(rule, title, section);
        section.append("\n出处 Source: ").append(Markdown.code(rule.required("source")));
        section.append(", ").append(Markdown.escape(rule.required("section"))).append("\n\n");
        section.append(FENCE).append(String.join("\n", rule.condition())).append('\n');
        section.append(FENCE).append('\n');
        section.append("- 结论 Then: ").append(codes(rule.calls())).append('\n');
        if (rule.isRow()) {
            section.append("- 事实 Facts: ").append(codes(rule.facts())).append('\n');
        }
        section.append("- 场景 Scenarios: ").append(scenarios(rule)).append('\n');
        return section.toString();
    }

    private void table(CatalogueRule rule, Text title, StringBuilder section) {
        row("", title, section);
        section.append("|---|---|---|\n");
        rule.value("row").ifPresent(row -> row("判定表 Row", new Text(row, row), section));
        row("时段 In force", window(rule.value("from"), rule.value("until")), section);
        row("严重程度 Severity", rule.severity().label(), section);
        optionalRow("内容 Message", rule.text("message"), section);
        optionalRow("处理 Remedy", rule.text("remedy"), section);
        optionalRow("审批机关 Authority", rule.text("authority"), section);
        optionalRow("审批文件 Papers", rule.text("papers"), section);
        optionalRow("期限起算 Counted from", rule.text("countedFrom"), section);
        for (String id : rule.list("contradiction")) {
            Text reading = readings.getOrDefault(id, new Text("", ""));
            row("矛盾 Contradiction", new Text(reading.zh() + "（" + id + "）", reading.en() + " (" + id + ")"), section);
        }
    }

    private static Text window(Optional<String> from, Optional<String> until) {
        if (from.isEmpty() && until.isEmpty()) {
            return OPEN;
        }
        String zh = from.map(day -> "自 " + day + " 起").orElse("")
                + (from.isPresent() && until.isPresent() ? "，" : "")
                + until.map(day -> "至 " + day + " 前").orElse("");
        String en = from.map(day -> "from " + day).orElse("")
                + (from.isPresent() && until.isPresent() ? ", " : "")
                + until.map(day -> "before " + day).orElse("");
        return new Text(zh, en);
    }

    private static void optionalRow(String label, Optional<Text> text, StringBuilder section) {
        text.ifPresent(present -> row(label, present, section));
    }

    private static void row(String label, Text text, StringBuilder section) {
        section.append("| ").append(label).append(label.isEmpty() ? "| " : " | ");
        section.append(Markdown.escape(text.zh())).append(" | ");
        section.append(Markdown.escape(text.en())).append(" |\n");
    }

    private String scenarios(CatalogueRule rule) {
        List<String> names = scenarios.of(rule);
        if (names.isEmpty()) {
            return "0";
        }
        List<String> shown = names.subList(0, Math.min(SCENARIOS, names.size()));
        return names.size() + " — " + codes(shown) + (shown.size() < names.size() ? ", …" : "");
    }

    private static String codes(List<String> texts) {
        return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }
}
