package io.icprules.testkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.drools.pack.LayerChanges;
import io.icprules.drools.source.RuleProblem;
import io.icprules.testkit.json.JsonReports;
import java.io.IOException;
import java.io.Writer;

/** What came of a check, as JSON; hints in both languages. */
final class CheckJson {

    private CheckJson() {}

    static void write(CheckedFolder checked, Writer out) throws IOException {
        ShownLine lines = new ShownLine(checked.files());
        try (JsonGenerator json = JsonReports.open(out)) {
            json.writeStartObject();
            json.writeBooleanField("clean", checked.problems().isEmpty());
            json.writeNumberField("rules", checked.rules());
            json.writeNumberField("files", checked.ruleFiles());
            if (checked.changes() != null) {
                write(checked.changes(), json);
            }
            json.writeStringField("digest", checked.files().digest());
            json.writeArrayFieldStart("problems");
            for (RuleProblem problem : checked.problems()) {
                write(problem, lines.text(problem), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(LayerChanges changes, JsonGenerator json) throws IOException {
        json.writeNumberField("replaced", changes.replaced());
        json.writeNumberField("added", changes.added());
        json.writeNumberField("withdrawn", changes.withdrawn());
    }

    private static void write(RuleProblem problem, String line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
        json.writeStringField("code", problem.code().code());
        json.writeStringField("name", problem.code().name());
        json.writeStringField("found", problem.what().en());
        json.writeStringField("foundZh", problem.what().zh());
        json.writeStringField("expected", problem.wanted().en());
        json.writeStringField("expectedZh", problem.wanted().zh());
        json.writeObjectFieldStart("hint");
        json.writeStringField("zh", problem.hint().zh());
        json.writeStringField("en", problem.hint().en());
        json.writeEndObject();
        if (!line.isEmpty()) {
            json.writeStringField("text", line);
        }
        json.writeEndObject();
    }
}
