package io.icprules.testkit.mutation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.testkit.json.JsonReports;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/** A mutation score as JSON; {@code docs/mutation.md} describes it. The same score gives the same bytes. */
public final class MutationJson {

    private final JsonGenerator json;

    private MutationJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a score.
     *
     * @param score the score
     * @param scenarios number of scenarios that watched
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     */
    public static void write(MutationScore score, int scenarios, Writer out) throws IOException {
        try (JsonGenerator generator = JsonReports.open(out)) {
            new MutationJson(generator).score(score, scenarios);
        }
        out.write('\n');
    }

    private void score(MutationScore score, int scenarios) throws IOException {
        int survivors = score.survivors().size();
        json.writeStartObject();
        json.writeNumberField("scenarios", scenarios);
        json.writeNumberField("changes", score.judgements().size());
        json.writeNumberField("noticed", score.count(Fate.KILLED));
        json.writeNumberField("percent", score.percent());
        json.writeNumberField("survived", survivors);
        json.writeNumberField("argued", survivors - score.unargued().size());
        json.writeArrayFieldStart("operators");
        for (Operator operator : Operator.values()) {
            Map<Fate, Long> fates = score.of(operator);
            if (!fates.isEmpty()) {
                operator(operator, fates);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("survivors");
        for (Judgement survivor : score.survivors()) {
            survivor(survivor, score.argued().reason(survivor.mutant()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void operator(Operator operator, Map<Fate, Long> fates) throws IOException {
        json.writeStartObject();
        json.writeStringField("operator", operator.name());
        json.writeNumberField(
                "changes", fates.values().stream().mapToLong(Long::longValue).sum());
        json.writeNumberField("noticed", fates.getOrDefault(Fate.KILLED, 0L));
        json.writeEndObject();
    }

    private void survivor(Judgement survivor, Optional<String> why) throws IOException {
        Mutant mutant = survivor.mutant();
        json.writeStartObject();
        json.writeStringField("rule", mutant.ruleId());
        json.writeStringField("file", mutant.file());
        json.writeNumberField("line", mutant.at().line());
        json.writeNumberField("column", mutant.at().column());
        json.writeStringField("operator", mutant.operator().name());
        json.writeStringField("before", mutant.before());
        json.writeStringField("after", mutant.after());
        json.writeStringField("fate", survivor.fate().name());
        if (!survivor.scenario().isEmpty()) {
            json.writeStringField("scenario", survivor.scenario());
        }
        if (why.isPresent()) {
            json.writeStringField("argued", why.get());
        }
        json.writeEndObject();
    }
}
