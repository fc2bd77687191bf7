package io.icprules.testkit.suggest;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import io.icprules.testkit.mutation.Judgement;
import io.icprules.testkit.mutation.Mutant;
import io.icprules.testkit.mutation.MutationMemory;
import io.icprules.testkit.mutation.Mutations;
import io.icprules.testkit.mutation.Watch;
import io.icprules.testkit.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Suggests scenarios for many rules on several threads; the result does not depend on their number. */
public final class SuggestionRun {

    private final RuleWorkbench workbench;
    private final Watch watch;
    private final MutationMemory memory;
    private final Suggester suggester;

    /** A run with the scenarios there are. */
    public SuggestionRun(RuleWorkbench workbench, List<Scenario> scenarios) {
        this(workbench, scenarios, MutationMemory.none());
    }

    /** A run that knows already what becomes of some changes. */
    public SuggestionRun(RuleWorkbench workbench, List<Scenario> scenarios, MutationMemory memory) {
        this.workbench = workbench;
        this.memory = memory;
        this.watch = new Watch(workbench, scenarios);
        this.suggester = new Suggester(
                workbench, scenarios.stream().map(Scenario::application).toList());
    }

    /** The bases suggestions start from. */
    public Bases bases() {
        return suggester.bases();
    }

    /**
     * Suggests.
     *
     * @param wanted which rules
     * @param jobs number of threads
     * @param progress told how many rules are done
     * @return suggestions by the path of the rule file
     */
    public Map<String, List<Suggestion>> suggest(Predicate<SourceRule> wanted, int jobs, IntConsumer progress)
            throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(jobs);
        try {
            Map<String, List<Future<Optional<Suggestion>>>> futures = new LinkedHashMap<>();
            for (SourceFile file : workbench.files()) {
                for (SourceRule rule : workbench.inEffect(file)) {
                    if (wanted.test(rule)) {
                        futures.computeIfAbsent(file.file().path(), path -> new ArrayList<>())
                                .add(executor.submit(() -> suggest(file, rule)));
                    }
                }
            }
            return collect(futures, progress);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a rule could not be looked at", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static Map<String, List<Suggestion>> collect(
            Map<String, List<Future<Optional<Suggestion>>>> futures, IntConsumer progress)
            throws InterruptedException, ExecutionException {
        Map<String, List<Suggestion>> byFile = new LinkedHashMap<>();
        int done = 0;
        for (Map.Entry<String, List<Future<Optional<Suggestion>>>> entry : futures.entrySet()) {
            for (Future<Optional<Suggestion>> future : entry.getValue()) {
                future.get()
                        .ifPresent(suggestion -> byFile.computeIfAbsent(entry.getKey(), path -> new ArrayList<>())
                                .add(suggestion));
                progress.accept(++done);
            }
        }
        return byFile;
    }

    private Optional<Suggestion> suggest(SourceFile file, SourceRule rule) {
        List<Mutant> survivors =
                Mutations.of(file, rule).stream().filter(this::survives).toList();
        return survivors.isEmpty() ? Optional.empty() : suggester.suggest(rule.name(), survivors);
    }

    /** A change that leaves no rule is none. */
    private boolean survives(Mutant mutant) {
        try {
            Judgement known = memory.known(mutant);
            return known == null ? !watch.judge(mutant, memory.hint(mutant)).killed() : !known.killed();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
