package io.icprules.benchmark;

import io.icprules.drools.engine.RuleScope;

/**
 * One thing that is measured, in a process of its own for each round.
 *
 * @param table id of the table it belongs to
 * @param method method of {@link Judgement}
 * @param contender who runs
 * @param scope which rules
 * @param corpus which filings
 * @param versions how many versions of each rule are offered
 * @param threads how many threads judge at once
 */
record Trial(String table, String method, String contender, RuleScope scope, Corpus corpus, int versions, int threads) {

    /** Filings in one operation. */
    int filings() {
        return corpus == Corpus.MIX ? Corpus.SIZE : 1;
    }

    @Override
    public String toString() {
        return table + " " + method + " " + contender + " " + scope + " " + corpus + " x" + versions + " t" + threads;
    }
}
