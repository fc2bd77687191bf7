package io.icprules.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes figures, tables and charts into the documentation. Stateless. */
final class Report {

    private static final String BEGIN = "<!-- benchmark: begin -->";
    private static final String END = "<!-- benchmark: end -->";

    private static final Map<String, String> CHARTS = Map.of(
            Plan.CORE_ANSWERS, "Core questions, application to answers: CPU µs a filing",
            Plan.CORE_RULES, "Core questions, rules alone: CPU µs a filing",
            Plan.RULES, "Whole rule base, rules alone: CPU µs a filing",
            Plan.VERDICT, "Whole verdict: CPU µs a filing");

    private Report() {}

    /** The page in a folder of documentation. */
    static Path page(Path docs) {
        return docs.resolve("performance.md");
    }

    static void write(Path docs, Machine machine, Results results) throws IOException {
        JsonReport.write(docs.resolve("performance.json"), machine, results);
        for (Map.Entry<String, String> chart : CHARTS.entrySet()) {
            List<BarChart.Bar> bars = results.rows(chart.getKey()).stream()
                    .map(trial -> new BarChart.Bar(
                            Labels.of(trial.contender()), results.spread(trial, m -> m.cpuNanos() / 1000)))
                    .toList();
            if (!bars.isEmpty()) {
                Files.writeString(
                        docs.resolve("performance-" + chart.getKey() + ".svg"),
                        BarChart.svg(chart.getValue(), "µs", bars));
            }
        }
        Path page = page(docs);
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no lines " + BEGIN + " and " + END + " in this order.");
        }
        Files.writeString(
                page,
                text.substring(0, begin + BEGIN.length())
                        + "\n\n"
                        + new MarkdownReport(results).write(machine)
                        + "\n"
                        + text.substring(end));
    }
}
