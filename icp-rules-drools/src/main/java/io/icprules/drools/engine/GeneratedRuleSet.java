package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.generate.Programs;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.rule.RuleTable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules run as Java that was generated from them. Their table is read when the first filing meets them. Thread-safe. */
final class GeneratedRuleSet implements RuleSet {

    private final Programs programs;
    private final Supplier<RuleTable> source;
    private final @Nullable InterpretedRuleSet leftOut;
    private volatile @Nullable RuleTable table;

    /**
     * Generated rules.
     *
     * @param programs the rules as Java
     * @param source gives their table, when it is needed
     * @param leftOut those of them that no program holds; they are interpreted
     */
    GeneratedRuleSet(Programs programs, Supplier<RuleTable> source, List<InterpretedRule> leftOut) {
        this.programs = programs;
        this.source = source;
        this.leftOut = leftOut.isEmpty() ? null : new InterpretedRuleSet(leftOut);
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        Conversation generated = new GeneratedConversation(programs, table(), day, collector);
        return leftOut == null ? generated : new JointConversation(generated, leftOut.open(day, collector));
    }

    @Override
    public List<RuleDefinition> rules() {
        RuleTable all = table();
        return IntStream.range(0, all.size()).mapToObj(all::rule).toList();
    }

    @Override
    public List<RuleDefinition> interpreted() {
        return leftOut == null ? List.of() : leftOut.rules();
    }

    @Override
    public int size() {
        return table().size();
    }

    private RuleTable table() {
        RuleTable read = table;
        if (read == null) {
            synchronized (this) {
                read = table;
                if (read == null) {
                    read = source.get();
                    table = read;
                }
            }
        }
        return read;
    }
}
