package io.icprules.drools.fix;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.drools.engine.RuleWorkbench;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest set of changes that makes an application acceptable: sets of one change first, then of two, and so
 * on; among sets of one size, those that only supply something come first. The same application gives the same fix.
 * Immutable and thread-safe.
 */
public final class FixSearch {

    private final RuleWorkbench workbench;

    /** A search with a rule base. */
    public FixSearch(RuleWorkbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Looks for a fix.
     *
     * @param application the application; it, or the options, have to name a day
     * @param options what to judge it by
     * @param limits what may be proposed, and how long to search
     */
    public Fix find(FilingApplication application, EvaluationOptions options, FixOptions limits) {
        Trials trials = new Trials(workbench, application, options, limits);
        Trial start = trials.start();
        if (start.goal() || start.verdict().admissibility() == Admissibility.NO_FILING_NEEDED) {
            return answer(FixStatus.NOT_NEEDED, trials, List.of());
        }
        ChangeKind most = limits.most();
        List<String> hopeless = hopeless(start, most);
        if (!hopeless.isEmpty()) {
            return answer(limits.circumstances() ? FixStatus.NONE : FixStatus.NEEDS_CIRCUMSTANCE, trials, hopeless);
        }
        Descent descent = new Descent(trials);
        Trial quick = descent.quickly(most, limits.changes());
        int least = start.least(most);
        int bound = quick == null ? limits.changes() : quick.changes().size();
        for (int size = Math.max(1, least); size <= bound; size++) {
            for (ChangeKind kind : ChangeKind.values()) {
                Trial found = kind.compareTo(most) > 0 ? null : descent.exactly(size, kind);
                if (found != null) {
                    return proved(found, trials, true);
                }
            }
            if (trials.spent()) {
                // nothing smaller than this was left out, but this size was not searched to its end
                return quick == null
                        ? answer(FixStatus.BUDGET_SPENT, trials, names(start))
                        : proved(quick, trials, size == quick.changes().size());
            }
        }
        if (quick != null) {
            return proved(quick, trials, true);
        }
        FixStatus none = limits.circumstances() ? FixStatus.NONE : FixStatus.NEEDS_CIRCUMSTANCE;
        List<String> deadEnds = descent.deadEnds();
        return answer(none, trials, deadEnds.isEmpty() ? names(start) : deadEnds);
    }

    private static List<String> names(Trial trial) {
        return trial.obstacles().stream().map(Obstacle::rule).distinct().toList();
    }

    /** Obstacles that nothing touches that may be proposed. */
    private static List<String> hopeless(Trial start, ChangeKind most) {
        return start.obstacles().stream()
                .filter(obstacle -> start.against(obstacle, most).isEmpty())
                .map(Obstacle::rule)
                .distinct()
                .toList();
    }

    /** Judges every proper subset; one that works takes the place of the whole. */
    private static Fix proved(Trial found, Trials trials, boolean nothingSmaller) {
        Optional<Set<Change>> part = Subsets.proper(found.changes()).stream()
                .filter(subset -> trials.of(subset).map(Trial::goal).orElse(false))
                .findFirst();
        if (part.isPresent()) {
            return proved(trials.of(part.get()).orElseThrow(), trials, false);
        }
        List<Change> changes = found.changes().stream()
                .sorted(Comparator.comparing(Change::kind)
                        .thenComparing(Change::at)
                        .thenComparing(change -> Shown.of(change.after())))
                .toList();
        return new Fix(
                FixStatus.FOUND,
                trials.start().verdict(),
                found.verdict(),
                changes,
                nothingSmaller || changes.size() == 1 ? FixProof.SMALLEST : FixProof.NO_PART_WORKS,
                List.of(),
                trials.evaluations());
    }

    private static Fix answer(FixStatus status, Trials trials, List<String> obstacles) {
        return new Fix(status, trials.start().verdict(), null, List.of(), null, obstacles, trials.evaluations());
    }
}
