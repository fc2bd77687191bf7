package io.icprules.drools.fix;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one application with different changes, each set of changes once. Not thread-safe. */
final class Trials {

    private final RuleWorkbench workbench;
    private final FilingApplication application;
    private final EvaluationOptions options;
    private final FixOptions limits;
    private final Map<Set<Change>, Optional<Trial>> done = new HashMap<>();
    private final Trial start;
    private @Nullable FilingType wanted;
    private int evaluations;

    Trials(RuleWorkbench workbench, FilingApplication application, EvaluationOptions options, FixOptions limits) {
        this.workbench = workbench;
        this.application = application;
        this.options = options.withEveryFinding(false);
        this.limits = limits;
        this.start = judge(Set.of());
        FilingType type = start.verdict().filingType().type();
        this.wanted = Obstacles.isFiled(type) ? type : null;
    }

    /** The application as it is. */
    Trial start() {
        return start;
    }

    /** How many applications were judged. */
    int evaluations() {
        return evaluations;
    }

    /** Whether as many applications were judged as the search may judge. */
    boolean spent() {
        return evaluations >= limits.evaluations();
    }

    /** The application with one more change; empty when the rules fail on it, or no more may be judged. */
    Optional<Trial> with(Trial trial, Change change) {
        Set<Change> changes = new LinkedHashSet<>(trial.changes());
        changes.add(change);
        Optional<Trial> known = done.get(changes);
        if (known == null && spent()) {
            return Optional.empty();
        }
        return of(changes);
    }

    /** The application with some changes, whatever has been judged; empty when the rules fail on it. */
    Optional<Trial> of(Set<Change> changes) {
        Optional<Trial> known = done.get(changes);
        if (known == null) {
            try {
                known = Optional.of(changes.isEmpty() ? start : judge(changes));
            } catch (FilingRulesException e) {
                known = Optional.empty(); // what makes rules fail is no fix
            }
            done.put(Set.copyOf(changes), known);
        }
        return known;
    }

    private Trial judge(Set<Change> changes) {
        evaluations++;
        FilingApplication changed = application;
        // documents are added in one order, so that the same set of changes gives the same application
        List<Change> ordered = changes.stream()
                .sorted(Comparator.comparing((Change change) -> change.action() != ChangeAction.KEEP_FIRST)
                        .thenComparing(Change::at)
                        .thenComparing(change -> Shown.of(change.after())))
                .toList();
        for (Change change : ordered) {
            changed = change.on(changed);
        }
        Examination examination = workbench.examine(changed, options);
        Verdict verdict = examination.verdict();
        FilingType type = verdict.filingType().type();
        boolean goal = limits.reachedBy(verdict.admissibility()) && (wanted == null || wanted == type);
        boolean mayWait = options.asOf() == null;
        return new Trial(
                changes,
                verdict,
                goal,
                goal ? List.of() : Obstacles.of(workbench, examination, limits, wanted),
                new Moves(changed, examination.day(), mayWait, limits.most()));
    }
}
