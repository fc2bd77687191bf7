package io.icprules.drools.rule;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Citation;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactSchemas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of rules as the build writes it ({@link RuleTableWriter}). Each rule is read when it is first needed: of the rules
 * a filing meets, few have anything to say. They have no tests here; the programs of the rule set have them.
 */
public final class RuleTableFile implements RuleTable {

    private final byte[] bytes;

    /** Read without a lock: a definition is immutable, so a thread that sees it sees all of it. Written with one. */
    private final @Nullable RuleDefinition[] rules;

    /** A table from the bytes of its file, which belong to it from now on. */
    public RuleTableFile(byte[] bytes) {
        this.bytes = bytes;
        rules = new RuleDefinition[number(0)];
    }

    @Override
    public int size() {
        return rules.length;
    }

    @Override
    public RuleDefinition rule(int place) {
        RuleDefinition known = rules[place];
        return known != null ? known : readOnce(place);
    }

    /** Of two threads the first wins, as a definition equals itself only. */
    private synchronized RuleDefinition readOnce(int place) {
        RuleDefinition known = rules[place];
        if (known == null) {
            known = read(place);
            rules[place] = known;
        }
        return known;
    }

    private RuleDefinition read(int place) {
        return definition(new FieldReader(bytes, number(place + 1)));
    }

    private int number(int place) {
        return new FieldReader(bytes, Integer.BYTES * place).number();
    }

    /** In the order of {@link RuleTableWriter}. */
    private static RuleDefinition definition(FieldReader in) {
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
        for (Class<?> type : FactSchemas.classes()) {
            if (type.getSimpleName().equals(name)) {
                return type.asSubclass(Fact.class);
            }
        }
        throw new IllegalStateException("no fact " + name);
    }
}
