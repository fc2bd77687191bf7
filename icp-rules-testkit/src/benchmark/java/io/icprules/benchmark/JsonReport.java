package io.icprules.benchmark;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.benchmark.memory.Memory;
import io.icprules.benchmark.profile.Profile;
import io.icprules.benchmark.profile.Step;
import io.icprules.benchmark.profile.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Every figure of every round as JSON. Stateless. */
final class JsonReport {

    private static final int METHODS = 20;

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
            if (results.profile() != null) {
                profile(json, results.profile());
            }
            memory(json, results);
            json.writeEndObject();
        }
    }

    private static void profile(JsonGenerator json, Profile profile) throws IOException {
        json.writeObjectFieldStart("profile");
        json.writeNumberField("samples", profile.time().samples());
        json.writeNumberField("allocationSamples", profile.bytes().samples());
        json.writeArrayFieldStart("steps");
        for (Step step : Step.values()) {
            json.writeStartObject();
            json.writeStringField("step", step.label());
            json.writeNumberField("shareOfSamples", profile.time().share(step));
            json.writeNumberField("shareOfBytes", profile.bytes().share(step));
            methods(json, "partsBySamples", profile.time().parts(step));
            methods(json, "nearestBySamples", profile.time().nearest(step));
            methods(json, "nearestByBytes", profile.bytes().nearest(step));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void methods(JsonGenerator json, String name, List<Tally.Hot> methods) throws IOException {
        json.writeObjectFieldStart(name);
        for (Tally.Hot hot : methods.subList(0, Math.min(METHODS, methods.size()))) {
            json.writeNumberField(hot.method(), hot.share());
        }
        json.writeEndObject();
    }

    private static void memory(JsonGenerator json, Results results) throws IOException {
        json.writeArrayFieldStart("memory");
        for (Memory memory : results.memory()) {
            json.writeStartObject();
            json.writeStringField("judges", memory.judges().name());
            json.writeStringField("filings", memory.corpus().name());
            json.writeNumberField("residentKb", memory.residentKb());
            json.writeNumberField("heapKb", memory.heapKb());
            json.writeEndObject();
        }
        json.writeEndArray();
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
