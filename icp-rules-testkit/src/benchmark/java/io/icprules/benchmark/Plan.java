package io.icprules.benchmark;

import static io.icprules.benchmark.Judgement.HAND_WRITTEN;

import io.icprules.drools.engine.RuleScope;
import java.util.ArrayList;
import java.util.List;

/** What is measured. Stateless. */
final class Plan {

    static final String CORE_ANSWERS = "core-answers";
    static final String CORE_RULES = "core-rules";
    static final String RULES = "rules";
    static final String VERDICT = "verdict";
    static final String PHASES = "phases";
    static final String THREADS = "threads";
    static final String GROWTH = "growth";
    static final String SITES = "sites";
    static final String PROFILE = "profile";
    static final String MEMORY = "memory";

    static final List<String> ON_ALL =
            List.of("GENERATED", "INTERPRETER", "PHREAK", "NAIVE_DROOLS", "EASY_RULES", "EVRETE");
    static final List<String> ON_CORE =
            List.of("GENERATED", "INTERPRETER", "PHREAK", "NAIVE_DROOLS", "EASY_RULES", "EVRETE", "KIE_DMN");
    static final List<String> GROWING = List.of("GENERATED", "INTERPRETER", "PHREAK", "EASY_RULES", "EVRETE");
    static final List<Integer> VERSIONS = List.of(1, 10, 50);

    private Plan() {}

    /** What every round measures. */
    static List<Trial> everyRound() {
        List<Trial> trials = new ArrayList<>();
        trials.add(handWritten(CORE_ANSWERS, 1));
        ON_CORE.forEach(c -> trials.add(trial(CORE_ANSWERS, "answers", c, RuleScope.CORE)));
        ON_CORE.forEach(c -> trials.add(trial(CORE_RULES, "rules", c, RuleScope.CORE)));
        ON_ALL.forEach(c -> trials.add(trial(RULES, "rules", c, RuleScope.WHOLE)));
        ON_ALL.forEach(c -> trials.add(trial(VERDICT, "verdict", c, RuleScope.WHOLE)));
        trials.add(trial(PHASES, "facts", "GENERATED", RuleScope.WHOLE));
        trials.add(trial(PHASES, "answers", "GENERATED", RuleScope.WHOLE));
        trials.add(handWritten(THREADS, 2));
        ON_ALL.forEach(c -> trials.add(new Trial(THREADS, "verdict", c, RuleScope.WHOLE, Corpus.MIX, 1, 2)));
        for (int versions : VERSIONS) {
            GROWING.forEach(
                    c -> trials.add(new Trial(GROWTH, "rules", c, RuleScope.WHOLE, Corpus.SAMPLE, versions, 1)));
        }
        for (Corpus corpus : List.of(Corpus.SAMPLE, Corpus.TEN_SITES)) {
            ON_ALL.forEach(c -> trials.add(new Trial(SITES, "verdict", c, RuleScope.WHOLE, corpus, 1, 1)));
        }
        return trials;
    }

    static Trial handWritten(String table, int threads) {
        return new Trial(table, "answers", HAND_WRITTEN, RuleScope.CORE, Corpus.MIX, 1, threads);
    }

    static Trial trial(String table, String method, String contender, RuleScope scope) {
        return new Trial(table, method, contender, scope, Corpus.MIX, 1, 1);
    }
}
