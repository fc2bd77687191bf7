package io.icprules.testkit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.icprules.api.RuleBaseDescription;
import io.icprules.drools.ledger.Ledger;
import io.icprules.drools.ledger.LedgerEntry;
import io.icprules.testkit.json.JsonReports;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The ledger as JSON. */
final class LedgerJson {

    private LedgerJson() {}

    static void write(Ledger ledger, RuleBaseDescription ruleBase, Writer out) throws IOException {
        List<LedgerEntry> unaccounted = ledger.unaccounted(ruleBase);
        try (JsonGenerator json = JsonReports.open(out)) {
            json.writeStartObject();
            json.writeNumberField("facts", ledger.entries().size());
            json.writeNumberField("unaccounted", unaccounted.size());
            json.writeStringField("verifiedThrough", ruleBase.verifiedThrough().toString());
            json.writeArrayFieldStart("entries");
            for (LedgerEntry entry : ledger.entries()) {
                write(entry, !unaccounted.contains(entry), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(LedgerEntry entry, boolean accounted, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("factId", entry.factId());
        json.writeStringField("area", entry.area());
        json.writeStringField("topic", entry.topic());
        json.writeStringField("kind", entry.kind());
        if (entry.from() != null) {
            json.writeStringField("from", entry.from().toString());
        }
        if (entry.until() != null) {
            json.writeStringField("until", entry.until().toString());
        }
        json.writeStringField("outcome", entry.outcome().word());
        json.writeBooleanField("accounted", accounted);
        if (!entry.detail().isEmpty()) {
            json.writeStringField("detail", entry.detail());
        }
        json.writeEndObject();
    }
}
