package io.icprules.testkit.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.source.SourceTest;
import io.icprules.testkit.json.JsonReports;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A coverage for programs, in the form {@code docs/coverage.md} describes: equal coverages give equal bytes. */
public final class CoverageJson {

    private static final String FORMAT = "icp-rules-coverage/1";

    private CoverageJson() {}

    /**
     * Writes the report, ending with a line feed.
     *
     * @throws IOException if the writer fails
     */
    public static void write(RuleCoverage coverage, Writer out) throws IOException {
        try (JsonGenerator json = JsonReports.open(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("ruleBase", coverage.ruleBase().version());
            json.writeStringField("digest", coverage.ruleBase().digest());
            json.writeArrayFieldStart("sources");
            for (CoverageSource source : coverage.sources()) {
                source(source, coverage.share(source.name()), json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (CoveredRule rule : coverage.rules()) {
                rule(rule, coverage.windows(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void source(CoverageSource source, Share share, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", source.name());
        json.writeNumberField("filings", source.filings());
        json.writeNumberField("undated", source.undated());
        json.writeNumberField("rules", share.rules());
        json.writeNumberField("fired", share.fired());
        json.writeNumberField("tests", share.tests());
        json.writeNumberField("stopped", share.stopped());
        json.writeNumberField("decisive", share.decisive());
        json.writeEndObject();
    }

    private static void rule(CoveredRule rule, List<DateWindow> windows, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("file", rule.rule().source().file());
        json.writeNumberField("line", rule.rule().source().line());
        Province province = rule.province();
        if (province != null) {
            json.writeStringField("province", province.name());
        }
        day("from", rule.description().effectiveFrom(), json);
        day("until", rule.description().effectiveUntil(), json);
        json.writeStringField("fact", rule.rule().definition().factClass().getSimpleName());
        json.writeArrayFieldStart("tests");
        for (SourceTest test : rule.tests()) {
            json.writeStartObject();
            json.writeStringField("text", test.text());
            json.writeNumberField("line", test.at().line());
            json.writeNumberField("column", test.at().column());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("sources");
        for (Map.Entry<String, RuleCounts> source : rule.bySource().entrySet()) {
            json.writeObjectFieldStart(source.getKey());
            counts(source.getValue(), windows, json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void counts(RuleCounts counts, List<DateWindow> windows, JsonGenerator json) throws IOException {
        json.writeNumberField("offered", counts.offered());
        json.writeNumberField("inForce", counts.inForce());
        json.writeNumberField("firedIn", counts.firedIn());
        json.writeNumberField("evaluated", counts.evaluated());
        json.writeNumberField("fired", counts.fired());
        json.writeNumberField("silent", counts.silent());
        json.writeNumberField("undetermined", counts.undetermined());
        json.writeObjectFieldStart("provinces");
        for (Map.Entry<Province, Long> province : counts.provinces().entrySet()) {
            json.writeNumberField(province.getKey().name(), province.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("windows");
        for (Map.Entry<Integer, Long> window : counts.windows().entrySet()) {
            json.writeStartObject();
            day("from", windows.get(window.getKey()).from(), json);
            day("until", windows.get(window.getKey()).until(), json);
            json.writeNumberField("firedIn", window.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tests");
        for (TestCounts test : counts.tests()) {
            json.writeStartObject();
            json.writeNumberField("stopped", test.stopped());
            json.writeNumberField("alone", test.alone());
            json.writeNumberField("unknown", test.unknown());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("examples");
        for (String example : counts.examples()) {
            json.writeString(example);
        }
        json.writeEndArray();
    }

    private static void day(String name, @Nullable LocalDate day, JsonGenerator json) throws IOException {
        if (day != null) {
            json.writeStringField(name, day.toString());
        }
    }
}
