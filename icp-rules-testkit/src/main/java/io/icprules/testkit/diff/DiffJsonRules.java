package io.icprules.testkit.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The rules and kinds of change of a comparison, as JSON. Not thread-safe. */
final class DiffJsonRules {

    private static final JsonFactory DOCUMENTS = new JsonFactory();

    private final JsonGenerator json;

    DiffJsonRules(JsonGenerator json) {
        this.json = json;
    }

    void effect(RuleEffect effect) throws IOException {
        RuleChange change = effect.change();
        json.writeStartObject();
        json.writeStringField("id", change.id());
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("file", change.latest().source().file());
        json.writeNumberField("line", change.latest().source().line());
        json.writeArrayFieldStart("parts");
        for (PartChange part : change.parts()) {
            json.writeStartObject();
            json.writeStringField("part", part.part().name());
            json.writeStringField("name", part.name());
            json.writeStringField("before", part.before());
            json.writeStringField("after", part.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("wordingOnly", change.isWordingOnly());
        json.writeStringField("shown", effect.shown().name());
        Witness witness = effect.witness();
        if (witness != null) {
            witness(witness);
        }
        json.writeArrayFieldStart("sides");
        for (AspectWitness side : effect.aspects()) {
            json.writeStartObject();
            json.writeStringField("side", side.aspect().name());
            if (side.witness() != null) {
                witness(side.witness());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void group(ChangeGroup group) throws IOException {
        json.writeStartObject();
        strings("rules", group.cause().rules());
        json.writeStringField("element", group.element().name());
        json.writeStringField("direction", group.direction().name());
        json.writeNumberField("filings", group.filings());
        json.writeObjectFieldStart("provinces");
        for (Map.Entry<Province, Long> province : group.provinces().entrySet()) {
            json.writeNumberField(province.getKey().name(), province.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("what");
        for (Map.Entry<String, Long> label : group.labels().entrySet()) {
            json.writeNumberField(label.getKey(), label.getValue());
        }
        json.writeEndObject();
        witness(group.witness());
        json.writeEndObject();
    }

    private void witness(Witness witness) throws IOException {
        json.writeObjectFieldStart("witness");
        json.writeStringField("from", witness.name());
        json.writeFieldName("application");
        try (JsonParser filing = DOCUMENTS.createParser(FilingDocuments.write(witness.filing(), DocumentFormat.JSON))) {
            filing.nextToken();
            json.copyCurrentStructure(filing);
        }
        json.writeArrayFieldStart("differences");
        for (CausedChange caused : witness.changes()) {
            VerdictChange change = caused.change();
            json.writeStartObject();
            json.writeStringField("element", change.element().name());
            json.writeStringField("direction", change.direction().name());
            json.writeStringField("what", change.label());
            json.writeStringField("at", change.at());
            json.writeArrayFieldStart("causes");
            for (Cause cause : caused.causes()) {
                json.writeArray(
                        cause.rules().toArray(new String[0]), 0, cause.rules().size());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
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
