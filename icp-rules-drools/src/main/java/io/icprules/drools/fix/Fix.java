package io.icprules.drools.fix;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a search for a fix. Holds personal data.
 *
 * @param status what came of it
 * @param before verdict on the application as it is
 * @param after verdict on the application with the changes; {@code null} unless a fix was found
 * @param changes the changes, in the order of their kinds; empty unless a fix was found
 * @param proof what was proved of them; {@code null} unless a fix was found
 * @param obstacles what is in the way, ids of rules mostly: those that nothing helped against that may be proposed, or all
 *     where that is not known; empty when a fix was found or none is needed
 * @param evaluations how many applications were judged
 */
public record Fix(
        FixStatus status,
        Verdict before,
        @Nullable Verdict after,
        List<Change> changes,
        @Nullable FixProof proof,
        List<String> obstacles,
        int evaluations) {

    /** Copies the lists and checks what may not be null. */
    public Fix {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(before, "before");
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
    }

    /** The application with the changes. */
    public FilingApplication on(FilingApplication application) {
        FilingApplication changed = application;
        for (Change change : changes) {
            changed = change.on(changed);
        }
        return changed;
    }

    /** Status and numbers only: changes may hold personal data. */
    @Override
    public String toString() {
        return "Fix[" + status + ", " + changes.size() + " changes, " + evaluations + " evaluations]";
    }
}
