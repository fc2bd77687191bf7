package io.icprules.drools.engine;

import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.generate.Audience;
import io.icprules.drools.generate.Programs;
import io.icprules.drools.rule.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A conversation with generated rules: they say at once whether they hold or hang. Used on one thread. */
final class GeneratedConversation implements Conversation, Audience {

    private final Programs programs;
    private final RuleTable rules;
    private final long day;
    private final VerdictCollector collector;
    private final List<Fact> hangingOn = new ArrayList<>();
    private int[] hanging = new int[64];

    GeneratedConversation(Programs programs, RuleTable rules, LocalDate day, VerdictCollector collector) {
        this.programs = programs;
        this.rules = rules;
        this.day = day.toEpochDay();
        this.collector = collector;
    }

    @Override
    public void tell(Iterable<? extends Fact> facts) {
        for (Fact fact : facts) {
            int from = hangingOn.size();
            programs.run(fact, day, this);
            // Programs put rules together that share tests; what hangs is named in the order of the rules.
            Arrays.sort(hanging, from, hangingOn.size());
        }
    }

    @Override
    public VerdictCollector speaks(int rule) {
        collector.speaking(rules.rule(rule));
        return collector;
    }

    @Override
    public void hangs(int rule, Fact fact) {
        if (hangingOn.size() == hanging.length) {
            hanging = Arrays.copyOf(hanging, hanging.length * 2);
        }
        hanging[hangingOn.size()] = rule;
        hangingOn.add(fact);
    }

    @Override
    public void silent(boolean every, Silent silent) {
        if (every) {
            throw new UnsupportedOperationException("programs do not tell of rules that do not apply");
        }
        for (int i = 0; i < hangingOn.size(); i++) {
            silent.about(rules.rule(hanging[i]), hangingOn.get(i), Outcome.UNDETERMINED);
        }
        hangingOn.clear();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
