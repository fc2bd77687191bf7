package io.icprules.drools.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The search itself: any fix has to change something that a given obstacle hangs on, so only such changes are tried, of the
 * obstacle that leaves the least choice. Not thread-safe.
 */
final class Descent {

    private final Trials trials;
    private final Set<Set<Change>> seen = new HashSet<>();
    private final Set<String> deadEnds = new LinkedHashSet<>();

    Descent(Trials trials) {
        this.trials = trials;
    }

    /** A fix of so many changes of these kinds; {@code null} if there is none, or no more may be judged. */
    @Nullable Trial exactly(int size, ChangeKind upTo) {
        seen.clear();
        deadEnds.clear();
        return below(trials.start(), size, upTo);
    }

    /** Rules against which nothing was left to change, in the last search. */
    List<String> deadEnds() {
        return List.copyOf(deadEnds);
    }

    private @Nullable Trial below(Trial trial, int left, ChangeKind upTo) {
        Obstacle obstacle = trial.narrowest(upTo);
        if (left == 0 || obstacle == null || trial.least(upTo) > left || !seen.add(trial.changes())) {
            return null;
        }
        if (trial.against(obstacle, upTo).isEmpty()) {
            deadEnds.add(obstacle.rule());
        }
        List<Trial> next = new ArrayList<>();
        Set<String> outcomes = new HashSet<>();
        for (Change change : trial.against(obstacle, upTo)) {
            Optional<Trial> tried = trials.with(trial, change);
            if (tried.isPresent() && tried.get().goal()) {
                return tried.get();
            }
            // values of one field that leave the same in the way count as one
            tried.filter(one -> left > 1 && outcomes.add(change.at() + one.left()))
                    .ifPresent(next::add);
        }
        for (Trial one : next) {
            Trial found = trials.spent() ? null : below(one, left - 1, upTo);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A fix that is found by going straight on, always to where the least is left in the way; often there is none. */
    @Nullable Trial quickly(ChangeKind upTo, int most) {
        Trial here = trials.start();
        for (int size = 1; size <= most && here != null; size++) {
            Trial next = nearest(here, upTo);
            if (next == null || next.goal()) {
                return next;
            }
            here = next.obstacles().size() < here.obstacles().size() ? next : null;
        }
        return null;
    }

    private @Nullable Trial nearest(Trial trial, ChangeKind upTo) {
        Obstacle obstacle = trial.narrowest(upTo);
        if (obstacle == null) {
            return null;
        }
        return trial.against(obstacle, upTo).stream()
                .flatMap(change -> trials.with(trial, change).stream())
                .min(Comparator.comparing((Trial one) -> !one.goal())
                        .thenComparing(one -> one.obstacles().size()))
                .orElse(null);
    }
}
