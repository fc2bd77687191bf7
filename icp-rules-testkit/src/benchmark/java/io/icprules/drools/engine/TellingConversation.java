package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import java.time.LocalDate;

/** A conversation whose engine tells what speaks only: what stays silent is judged as for Drools. Not thread-safe. */
abstract class TellingConversation implements Conversation {

    final LocalDate day;
    final VerdictCollector collector;
    private final Judging judging;

    TellingConversation(JudgingRuleSet rules, LocalDate day, VerdictCollector collector) {
        this.day = day;
        this.collector = collector;
        judging = new Judging(rules, day);
    }

    @Override
    public final void tell(Iterable<? extends Fact> facts) {
        facts.forEach(judging::told);
        run(facts);
    }

    /** Lets the rules speak of these facts. */
    abstract void run(Iterable<? extends Fact> facts);

    @Override
    public final void silent(boolean every, Silent silent) {
        judging.silent(every, silent);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
