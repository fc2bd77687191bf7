package io.icprules.testkit.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.api.Text;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.diff.ComparedFilings.Count;
import io.icprules.testkit.json.JsonReports;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A comparison for programs, in the form {@code docs/diff.md} describes: equal comparisons give equal bytes. */
public final class DiffJson {

    private static final String FORMAT = "icp-rules-diff/1";

    private DiffJson() {}

    /**
     * Writes the report, ending with a line feed.
     *
     * @throws IOException if the writer fails
     */
    public static void write(RuleDiff diff, Writer out) throws IOException {
        try (JsonGenerator json = JsonReports.open(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            ruleBase("old", diff.old(), json);
            ruleBase("new", diff.now(), json);
            json.writeArrayFieldStart("apartFromRules");
            for (Text text : diff.frame()) {
                json.writeString(text.en());
            }
            json.writeEndArray();
            filings(diff.filings(), json);
            DiffJsonRules rules = new DiffJsonRules(json);
            json.writeArrayFieldStart("changes");
            for (ChangeGroup group : diff.groups()) {
                rules.group(group);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (RuleEffect effect : diff.rules()) {
                rules.effect(effect);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void ruleBase(String name, RuleBaseId id, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("version", id.version());
        json.writeStringField("digest", id.digest());
        json.writeEndObject();
    }

    private static void filings(ComparedFilings filings, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("filings");
        count(filings.all(), json);
        json.writeArrayFieldStart("provinces");
        for (Map.Entry<Province, Count> province : filings.provinces().entrySet()) {
            json.writeStartObject();
            json.writeStringField("province", province.getKey().name());
            count(province.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("elements");
        for (Map.Entry<VerdictElement, Long> element : filings.elements().entrySet()) {
            json.writeNumberField(element.getKey().name(), element.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void count(Count count, JsonGenerator json) throws IOException {
        json.writeNumberField("compared", count.compared());
        json.writeNumberField("changed", count.changed());
    }
}
