package io.icprules.testkit.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.source.SourceFile;
import io.icprules.testkit.html.Html;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page's script works with; names are short, as they stand there for every rule. */
final class HtmlData {

    private static final List<Province> PROVINCES = List.of(Province.values());

    private final RuleCoverage coverage;
    private final JsonGenerator json;

    private HtmlData(RuleCoverage coverage, JsonGenerator json) {
        this.coverage = coverage;
        this.json = json;
    }

    static String of(RuleCoverage coverage) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new HtmlData(coverage, json).write();
        }
        return Html.json(text.toString());
    }

    private void write() throws IOException {
        json.writeStartObject();
        texts("sources", coverage.sources().stream().map(CoverageSource::label).toList());
        Map<String, String> files = files();
        List<String> paths = List.copyOf(files.keySet());
        strings("files", paths);
        texts("provinces", PROVINCES.stream().map(Province::label).toList());
        json.writeArrayFieldStart("cuts");
        for (DateWindow window : coverage.windows()) {
            if (window.until() != null) {
                json.writeString(window.until().toString());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (CoveredRule rule : coverage.rules()) {
            String file = rule.rule().source().file();
            rule(rule, paths.indexOf(file), RuleExcerpt.of(rule, files.getOrDefault(file, "")));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Texts of the files that have rules in the report, by path. */
    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        coverage.rules().forEach(rule -> files.put(rule.rule().source().file(), ""));
        for (SourceFile file : coverage.workbench().files()) {
            files.computeIfPresent(
                    file.file().path(), (path, none) -> file.file().text());
        }
        return files;
    }

    private void rule(CoveredRule rule, int file, RuleExcerpt excerpt) throws IOException {
        Province province = rule.province();
        json.writeStartObject();
        json.writeStringField("i", rule.id());
        json.writeNumberField("f", file);
        json.writeNumberField("p", province == null ? -1 : PROVINCES.indexOf(province));
        day("u", rule.description().effectiveFrom());
        day("v", rule.description().effectiveUntil());
        json.writeNumberField("a", excerpt.firstLine());
        json.writeStringField("d", excerpt.text());
        json.writeArrayFieldStart("t");
        for (RuleExcerpt.Range range : excerpt.tests()) {
            json.writeArray(new int[] {range.start(), range.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("n");
        for (CoverageSource source : coverage.sources()) {
            counts(rule.of(source.name()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(RuleCounts counts) throws IOException {
        json.writeStartArray();
        json.writeNumber(counts.offered());
        json.writeNumber(counts.inForce());
        json.writeNumber(counts.firedIn());
        json.writeNumber(counts.evaluated());
        json.writeNumber(counts.fired());
        json.writeNumber(counts.silent());
        json.writeNumber(counts.undetermined());
        json.writeStartObject();
        for (Map.Entry<Province, Long> province : counts.provinces().entrySet()) {
            json.writeNumberField(Integer.toString(PROVINCES.indexOf(province.getKey())), province.getValue());
        }
        json.writeEndObject();
        json.writeStartObject();
        for (Map.Entry<Integer, Long> window : counts.windows().entrySet()) {
            json.writeNumberField(window.getKey().toString(), window.getValue());
        }
        json.writeEndObject();
        json.writeStartArray();
        for (TestCounts test : counts.tests()) {
            json.writeNumber(test.stopped());
            json.writeNumber(test.alone());
            json.writeNumber(test.unknown());
        }
        json.writeEndArray();
        json.writeStartArray();
        for (String example : counts.examples()) {
            json.writeString(example);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private void texts(String name, List<Text> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Text text : texts) {
            json.writeStartArray();
            json.writeString(text.zh());
            json.writeString(text.en());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void day(String name, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            json.writeStringField(name, day.toString());
        }
    }
}
