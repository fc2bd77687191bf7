package io.icprules.testkit.explain;

import io.icprules.api.vocabulary.Admissibility;
import io.icprules.drools.fix.Change;
import io.icprules.drools.fix.Fix;
import io.icprules.drools.fix.FixProof;
import io.icprules.drools.fix.FixStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fix as a document for programs. Holds personal data.
 *
 * @param status what came of the search
 * @param admissibility what becomes of the application with the changes; {@code null} unless a fix was found
 * @param changes the changes
 * @param proof what was proved of them; {@code null} unless a fix was found
 * @param obstacles ids of rules that nothing helped against that may be proposed
 * @param evaluations how many applications were judged
 */
public record FixDocument(
        FixStatus status,
        @Nullable Admissibility admissibility,
        List<Change> changes,
        @Nullable FixProof proof,
        List<String> obstacles,
        int evaluations) {

    /** The document of a fix. */
    public static FixDocument of(Fix fix) {
        return new FixDocument(
                fix.status(),
                fix.after() == null ? null : fix.after().admissibility(),
                fix.changes(),
                fix.proof(),
                fix.obstacles(),
                fix.evaluations());
    }

    /** Names the type only: the content holds personal data. */
    @Override
    public String toString() {
        return "FixDocument[redacted]";
    }
}
