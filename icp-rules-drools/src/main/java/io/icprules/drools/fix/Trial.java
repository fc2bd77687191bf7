package io.icprules.drools.fix;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An application with some changes, judged. Not thread-safe. */
final class Trial {

    private static final Set<DocumentType> IDENTITY = EnumSet.of(
            DocumentType.INDIVIDUAL_ID,
            DocumentType.ORGANISATION_CERTIFICATE,
            DocumentType.RESPONSIBLE_PERSON_ID,
            DocumentType.SITE_ADMINISTRATOR_ID);

    private final Set<Change> changes;
    private final Verdict verdict;
    private final boolean goal;
    private final List<Obstacle> obstacles;
    private final Moves moves;
    private final Map<Obstacle, List<Change>> found = new HashMap<>();

    Trial(Set<Change> changes, Verdict verdict, boolean goal, List<Obstacle> obstacles, Moves moves) {
        this.changes = changes;
        this.verdict = verdict;
        this.goal = goal;
        this.obstacles = obstacles;
        this.moves = moves;
    }

    Set<Change> changes() {
        return changes;
    }

    Verdict verdict() {
        return verdict;
    }

    /** Whether the goal is reached. */
    boolean goal() {
        return goal;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    /** What is left in the way, by name: trials that leave the same need not both be followed. */
    Set<String> left() {
        Set<String> names = new TreeSet<>();
        obstacles.forEach(obstacle -> names.add(obstacle.name()));
        return names;
    }

    /** What may be changed against an obstacle, by changes of these kinds beside those made. */
    List<Change> against(Obstacle obstacle, ChangeKind upTo) {
        List<Change> all = found.computeIfAbsent(obstacle, moves::against);
        List<Change> allowed = Moves.upTo(upTo, all);
        allowed.removeIf(move -> changes.stream().anyMatch(move::conflicts));
        return allowed;
    }

    /** The obstacle with the fewest changes against it; {@code null} when there is none. */
    @Nullable Obstacle narrowest(ChangeKind upTo) {
        return obstacles.stream()
                .min(Comparator.comparingInt(obstacle -> against(obstacle, upTo).size()))
                .orElse(null);
    }

    /** At least so many more changes are needed: one for each of some obstacles that have no change in common. */
    int least(ChangeKind upTo) {
        List<Set<String>> byPlace = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            Set<String> places = new HashSet<>();
            against(obstacle, upTo).forEach(move -> places.add(place(move)));
            byPlace.add(places);
        }
        byPlace.sort(Comparator.comparingInt(Set::size));
        Set<String> taken = new HashSet<>();
        int least = 0;
        for (Set<String> places : byPlace) {
            if (places.stream().noneMatch(taken::contains)) {
                least++;
                taken.addAll(places);
            }
        }
        return least;
    }

    /** What a change is about; one identity document may serve where another was asked for. */
    private static String place(Change move) {
        if (move.action() != ChangeAction.ADD_DOCUMENT) {
            return move.at();
        }
        DocumentType type = ((SuppliedDocument) move.after()).type();
        return IDENTITY.contains(type) ? "identity" : String.valueOf(type);
    }
}
