package io.icprules.testkit.coverage;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Counts what the filings of one source reach. Thread-safe. */
final class SourceCounter {

    private final RuleWorkbench workbench;
    private final DateWindows windows;
    private final Map<RuleDefinition, RuleCounter> counters = new HashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong filings = new AtomicLong();
    private final AtomicLong undated = new AtomicLong();

    SourceCounter(RuleWorkbench workbench, DateWindows windows) {
        this.workbench = workbench;
        this.windows = windows;
        for (InterpretedRule rule : workbench.rules()) {
            counters.put(rule.definition(), new RuleCounter(rule.definition()));
        }
    }

    /** Numbers for filings to come; the first of them is returned. */
    long reserve(int count) {
        return numbers.getAndAdd(count);
    }

    /** Judges a filing and counts what it reaches; one without a day meets no rule. */
    void add(long number, String name, FilingApplication application) {
        filings.incrementAndGet();
        if (application.submittedOn() == null) {
            undated.incrementAndGet();
            return;
        }
        Examination examination = workbench.examine(application, EvaluationOptions.DEFAULT);
        Map<Class<?>, List<Fact>> facts = examination.facts().stream().collect(Collectors.groupingBy(Object::getClass));
        RuleCounter.Filing filing =
                new RuleCounter.Filing(number, name, application.province(), windows.at(examination.day()));
        for (RuleDefinition rule : examination.offered()) {
            RuleCounter counter = Objects.requireNonNull(counters.get(rule));
            if (rule.description().inForceOn(examination.day())) {
                counter.meet(filing, facts.getOrDefault(rule.factClass(), List.of()));
            } else {
                counter.notInForce();
            }
        }
    }

    RuleCounts counts(RuleDefinition rule) {
        return Objects.requireNonNull(counters.get(rule)).counts();
    }

    CoverageSource source(String name) {
        return new CoverageSource(name, filings.get(), undated.get());
    }
}
