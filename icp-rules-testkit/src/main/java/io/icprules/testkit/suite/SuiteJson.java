package io.icprules.testkit.suite;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.testkit.json.JsonReports;
import io.icprules.testkit.scenario.Mismatch;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What came of a run as JSON; {@code docs/testing.md} describes it. The same run gives the same bytes. */
public final class SuiteJson {

    private final JsonGenerator json;

    private SuiteJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a report.
     *
     * @param report what came of a run
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     */
    public static void write(SuiteReport report, Writer out) throws IOException {
        try (JsonGenerator generator = JsonReports.open(out)) {
            new SuiteJson(generator).report(report);
        }
        out.write('\n');
    }

    private void report(SuiteReport report) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("ruleBase");
        json.writeStringField("version", report.ruleBase().version());
        json.writeStringField("digest", report.ruleBase().digest());
        json.writeEndObject();
        json.writeNumberField("total", report.total());
        json.writeNumberField("passed", report.passed());
        json.writeNumberField("failed", report.failed());
        json.writeNumberField("unreadable", report.unreadable());
        json.writeBooleanField("stopped", report.stopped());
        json.writeArrayFieldStart("files");
        for (FileResult file : report.files()) {
            file(file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(FileResult file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file().path().toString());
        json.writeStringField("folder", file.file().folder());
        json.writeArrayFieldStart("problems");
        for (FileProblem problem : file.problems()) {
            json.writeStartObject();
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            json.writeStringField("text", problem.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scenarios");
        for (CaseResult one : file.cases()) {
            scenario(one);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void scenario(CaseResult one) throws IOException {
        json.writeStartObject();
        json.writeStringField("scenario", one.scenario());
        if (one.title() != null) {
            json.writeStringField("title", one.title());
        }
        json.writeNumberField("line", one.line());
        json.writeBooleanField("passed", one.passed());
        json.writeNumberField("expectations", one.expectations());
        json.writeArrayFieldStart("mismatches");
        for (Mismatch mismatch : one.mismatches()) {
            mismatch(mismatch);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void mismatch(Mismatch mismatch) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", mismatch.key());
        json.writeNumberField("line", mismatch.line());
        json.writeNumberField("column", mismatch.column());
        json.writeStringField("expected", mismatch.expected());
        json.writeStringField("actual", mismatch.actual());
        strings("missing", mismatch.missing());
        strings("unexpected", mismatch.unexpected());
        strings("because", mismatch.because());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
