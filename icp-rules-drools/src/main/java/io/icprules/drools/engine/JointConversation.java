package io.icprules.drools.engine;

import io.icprules.drools.facts.Fact;

/** A conversation with two parts of one rule set. */
record JointConversation(Conversation first, Conversation second) implements Conversation {

    @Override
    public void tell(Iterable<? extends Fact> facts) {
        first.tell(facts);
        second.tell(facts);
    }

    @Override
    public void silent(boolean every, Silent silent) {
        first.silent(every, silent);
        second.silent(every, silent);
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
