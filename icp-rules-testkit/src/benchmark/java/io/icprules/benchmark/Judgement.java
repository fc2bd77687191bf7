package io.icprules.benchmark;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.Contender;
import io.icprules.drools.engine.EngineRun;
import io.icprules.drools.engine.Prepared;
import io.icprules.drools.engine.RuleScope;
import io.icprules.testkit.opinion.HandWritten;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** What is measured of a contender; an operation is all filings of the corpus. Each fork runs one contender. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Judgement {

    /** Name of the contender that is no engine. */
    static final String HAND_WRITTEN = "HAND_WRITTEN";

    /** A {@link Contender}, or hand-written Java. */
    @Param(HAND_WRITTEN)
    public String contender;

    /** Which rules. */
    @Param("CORE")
    public RuleScope scope;

    /** Which filings. */
    @Param("MIX")
    public Corpus corpus;

    /** How many versions of each rule are offered. */
    @Param("1")
    public int versions;

    private final List<FilingApplication> filings = new ArrayList<>();
    private final List<Prepared> prepared = new ArrayList<>();
    private EngineRun engine;
    private FilingRules rules;

    /**
     * Makes the contender and the filings ready and warms up with what will be measured. One thread does it, once, while
     * others wait.
     */
    @Setup
    public void setUp(BenchmarkParams measured, Blackhole hole) {
        filings.addAll(corpus.filings());
        if (!contender.equals(HAND_WRITTEN)) {
            Contender named = Contender.valueOf(contender);
            engine = corpus == Corpus.MIX
                    ? new EngineRun(named, scope, versions)
                    : EngineRun.in(Province.BEIJING, named, scope, versions);
            rules = engine.filingRules();
            filings.forEach(filing -> prepared.add(engine.prepare(filing)));
        }
        String method = measured.getBenchmark();
        WarmUp.asTold().with(work(method.substring(method.lastIndexOf('.') + 1), hole));
    }

    private Runnable work(String method, Blackhole hole) {
        return switch (method) {
            case "verdict" -> () -> verdict(hole);
            case "answers" -> () -> answers(hole);
            case "rules" -> () -> rules(hole);
            case "facts" -> () -> facts(hole);
            default -> throw new IllegalArgumentException("no such method: " + method);
        };
    }

    /** From application to verdict, as a service does it. */
    @Benchmark
    public void verdict(Blackhole hole) {
        for (FilingApplication filing : filings) {
            hole.consume(rules.evaluate(filing));
        }
    }

    /** From application to what the rules answer: facts, rules and collector. */
    @Benchmark
    public void answers(Blackhole hole) {
        for (FilingApplication filing : filings) {
            hole.consume(engine == null ? HandWritten.answers(filing) : engine.answers(filing));
        }
    }

    /** Rules and collector alone. */
    @Benchmark
    public void rules(Blackhole hole) {
        for (Prepared one : prepared) {
            hole.consume(engine.rules(one));
        }
    }

    /** Facts alone. */
    @Benchmark
    public void facts(Blackhole hole) {
        for (Prepared one : prepared) {
            hole.consume(EngineRun.facts(one));
        }
    }
}
