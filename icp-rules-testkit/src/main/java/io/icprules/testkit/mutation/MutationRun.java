package io.icprules.testkit.mutation;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Judges the changes of many rules on several threads; the result does not depend on their number. */
public final class MutationRun {

    private final RuleWorkbench workbench;
    private final Watch watch;
    private final MutationMemory memory;

    /**
     * A run.
     *
     * @param workbench the rules
     * @param watch the scenarios
     * @param memory what is known of earlier runs
     */
    public MutationRun(RuleWorkbench workbench, Watch watch, MutationMemory memory) {
        this.workbench = workbench;
        this.watch = watch;
        this.memory = memory;
    }

    /** All changes of the wanted rules, in the order of the files. */
    public List<Mutant> mutants(Predicate<SourceRule> wanted) {
        List<Mutant> mutants = new ArrayList<>();
        for (SourceFile file : workbench.files()) {
            workbench.inEffect(file).stream().filter(wanted).forEach(rule -> mutants.addAll(Mutations.of(file, rule)));
        }
        return mutants;
    }

    /**
     * Judges changes.
     *
     * @param mutants the changes
     * @param jobs number of threads
     * @param done told of each judgement as it is made, by one thread at a time
     * @return a judgement for each change, in the same order; changes that leave no rule are left out
     */
    public List<Judgement> judge(List<Mutant> mutants, int jobs, Consumer<Judgement> done) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<List<Judgement>>> futures = new ArrayList<>();
            for (Mutant mutant : mutants) {
                futures.add(executor.submit(() -> judge(mutant, done)));
            }
            List<Judgement> judgements = new ArrayList<>();
            for (Future<List<Judgement>> future : futures) {
                judgements.addAll(future.get());
            }
            return judgements;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a change could not be judged", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Judgement> judge(Mutant mutant, Consumer<Judgement> done) {
        Judgement judgement = memory.known(mutant);
        if (judgement == null) {
            try {
                judgement = watch.judge(mutant, memory.hint(mutant));
            } catch (IllegalArgumentException e) {
                return List.of(); // such as a window that ends before it begins: no rule any more
            }
            memory.remember(judgement);
        }
        synchronized (this) {
            done.accept(judgement);
        }
        return List.of(judgement);
    }
}
