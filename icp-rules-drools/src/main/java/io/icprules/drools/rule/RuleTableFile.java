package io.icprules.drools.rule;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Citation;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactSchemas;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A table of rules as the build writes it ({@link RuleTableWriter}). Each rule is read when it is first needed: of the rules
 * a filing meets, few have anything to say. They have no tests here; the programs of the rule set have them.
 */
public final class RuleTableFile implements RuleTable {

    private final byte[] bytes;
    private final AtomicReferenceArray<@Nullable RuleDefinition> rules;

    /** A table from the bytes of its file, which belong to it from now on. */
    public RuleTableFile(byte[] bytes) {
        this.bytes = bytes;
        rules = new AtomicReferenceArray<>(number(0));
    }

    @Override
    public int size() {
        return rules.length();
    }

    @Override
    public RuleDefinition rule(int place) {
        RuleDefinition known = rules.get(place);
        if (known != null) {
            return known;
        }
        // Of two threads the first wins, as a definition equals itself only.
        rules.compareAndSet(place, null, read(place));
        return Objects.requireNonNull(rules.get(place));
    }

    private RuleDefinition read(int place) {
        try {
            return definition(new FieldReader(from(number(place + 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(int place) {
        try {
            return from(Integer.BYTES * place).readInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataInputStream from(int offset) {
        return new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
    }

    /** In the order of {@link RuleTableWriter}. */
    private static RuleDefinition definition(FieldReader in) throws IOException {
        int order = in.number();
        RuleDescription description = new RuleDescription(
                in.text(),
                in.text(),
                in.text(),
                in.date(),
                in.date(),
                in.bilingual(),
                in.bilingual(),
                in.optionalBilingual(),
                Severity.valueOf(in.text()),
                new Citation(in.text(), in.text()),
                in.list(),
                in.list());
        return new RuleDefinition(
                description,
                order,
                in.optional(),
                in.list(),
                in.list(),
                new RuleDefinition.Wording(in.optionalBilingual(), in.optionalBilingual(), in.optionalBilingual()),
                factClass(in.text()),
                List.of(),
                in.bits());
    }

    private static Class<? extends Fact> factClass(String name) {
        return FactSchemas.classes().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fact " + name))
                .asSubclass(Fact.class);
    }
}
