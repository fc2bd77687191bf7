package io.icprules.benchmark;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;

/** Every figure of every round as JSON. Stateless. */
final class JsonReport {

    private JsonReport() {}

    static void write(Path file, Machine machine, Results results) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("date", machine.date());
            json.writeStringField("processor", machine.processor());
            json.writeNumberField("cores", machine.cores());
            json.writeNumberField("memoryGib", machine.memoryGib());
            json.writeStringField("system", machine.system());
            json.writeStringField("jdk", machine.jdk());
            json.writeNumberField("loadBefore", machine.loadBefore());
            json.writeStringField("mode", machine.mode());
            json.writeArrayFieldStart("trials");
            for (var entry : results.all().entrySet()) {
                trial(json, entry.getKey());
                json.writeArrayFieldStart("rounds");
                for (var round : entry.getValue().entrySet()) {
                    json.writeStartObject();
                    json.writeNumberField("round", round.getKey());
                    json.writeNumberField(
                            "cpuNanos", Math.round(round.getValue().cpuNanos()));
                    json.writeNumberField(
                            "wallNanos", Math.round(round.getValue().wallNanos()));
                    json.writeNumberField("bytes", Math.round(round.getValue().bytes()));
                    json.writeNumberField(
                            "compilerNanos", Math.round(round.getValue().compilerNanos()));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void trial(JsonGenerator json, Trial trial) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", trial.table());
        json.writeStringField("method", trial.method());
        json.writeStringField("contender", trial.contender());
        json.writeStringField("rules", trial.scope().name());
        json.writeStringField("filings", trial.corpus().name());
        json.writeNumberField("versions", trial.versions());
        json.writeNumberField("threads", trial.threads());
    }
}
