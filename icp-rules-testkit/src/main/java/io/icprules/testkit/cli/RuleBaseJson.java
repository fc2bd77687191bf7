package io.icprules.testkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.RuleDescription;
import io.icprules.api.Text;
import io.icprules.api.WithdrawnRule;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.json.JsonReports;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of a rule base as JSON. */
final class RuleBaseJson {

    private final JsonGenerator json;

    private RuleBaseJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(RuleBaseDescription description, boolean rules, Writer out) throws IOException {
        try (JsonGenerator generator = JsonReports.open(out)) {
            new RuleBaseJson(generator).describe(description, rules);
        }
        out.write('\n');
    }

    private void describe(RuleBaseDescription description, boolean rules) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", description.id().version());
        json.writeStringField("digest", description.id().digest());
        json.writeStringField("verifiedFrom", description.verifiedFrom().toString());
        json.writeStringField("verifiedThrough", description.verifiedThrough().toString());
        strings(
                "provinces",
                description.provinces().stream().map(Province::name).toList());
        json.writeNumberField("ruleCount", description.rules().size());
        layers(description);
        if (rules) {
            json.writeArrayFieldStart("rules");
            for (RuleDescription rule : description.rules()) {
                rule(rule);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void layers(RuleBaseDescription description) throws IOException {
        json.writeArrayFieldStart("layers");
        for (RuleBaseId layer : description.layers()) {
            json.writeStartObject();
            json.writeStringField("version", layer.version());
            json.writeStringField("digest", layer.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("withdrawn");
        for (WithdrawnRule rule : description.withdrawn()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text("reason", rule.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("interpreted");
        for (String id : description.interpreted()) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private void rule(RuleDescription rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("factId", rule.factId());
        json.writeStringField("topic", rule.topic());
        if (rule.effectiveFrom() != null) {
            json.writeStringField("effectiveFrom", rule.effectiveFrom().toString());
        }
        if (rule.effectiveUntil() != null) {
            json.writeStringField("effectiveUntil", rule.effectiveUntil().toString());
        }
        text("title", rule.title());
        text("message", rule.message());
        text("remedy", rule.remedy());
        json.writeStringField("severity", rule.severity().name());
        json.writeObjectFieldStart("source");
        json.writeStringField("document", rule.source().document());
        json.writeStringField("section", rule.source().section());
        json.writeEndObject();
        strings("contradictions", rule.contradictions());
        strings("reads", rule.reads());
        json.writeEndObject();
    }

    private void text(String name, @Nullable Text text) throws IOException {
        if (text == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
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
