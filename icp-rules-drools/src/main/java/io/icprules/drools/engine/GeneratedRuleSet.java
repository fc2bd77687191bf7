package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.generate.Programs;
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
    private volatile @Nullable RuleTable table;

    GeneratedRuleSet(Programs programs, Supplier<RuleTable> source) {
        this.programs = programs;
        this.source = source;
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        return new GeneratedConversation(programs, table(), day, collector);
    }

    @Override
    public List<RuleDefinition> rules() {
        RuleTable all = table();
        return IntStream.range(0, all.size()).mapToObj(all::rule).toList();
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
