package io.icprules.drools.rule;

import io.icprules.api.RuleDescription;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes tables of rules: how many there are, where each begins, and the rules. Stateless. */
public final class RuleTableWriter {

    private RuleTableWriter() {}

    /** The bytes of a table. */
    public static byte[] write(List<RuleDefinition> rules) {
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream body = new DataOutputStream(bodies);
                DataOutputStream head = new DataOutputStream(file)) {
            head.writeInt(rules.size());
            int begin = Integer.BYTES * (rules.size() + 1);
            for (RuleDefinition rule : rules) {
                head.writeInt(begin + body.size());
                write(rule, new FieldWriter(body));
            }
            head.write(bodies.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** In the order of {@link RuleTableFile}. */
    private static void write(RuleDefinition rule, FieldWriter out) throws IOException {
        out.number(rule.order());
        RuleDescription description = rule.description();
        out.text(description.id());
        out.text(description.factId());
        out.text(description.topic());
        out.date(description.effectiveFrom());
        out.date(description.effectiveUntil());
        out.bilingual(description.title());
        out.bilingual(description.message());
        out.optionalBilingual(description.remedy());
        out.text(description.severity().name());
        out.text(description.source().document());
        out.text(description.source().section());
        out.list(description.contradictions());
        out.list(description.reads());
        out.optional(rule.row());
        out.list(rule.otherwise());
        out.list(rule.factIds());
        out.optionalBilingual(rule.wording().authority());
        out.optionalBilingual(rule.wording().papers());
        out.optionalBilingual(rule.wording().countedFrom());
        out.text(rule.factClass().getSimpleName());
        out.bits(rule.reads());
    }
}
