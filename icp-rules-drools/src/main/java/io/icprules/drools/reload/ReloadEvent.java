package io.icprules.drools.reload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for new rules.
 *
 * @param outcome what was done
 * @param stage the stage that refused, or the last one if none did
 * @param serving the version that is served from now on
 * @param offered the version that was found, or {@code null} if it could not even be told which
 * @param problems why it was refused, the first hundred; empty otherwise
 */
public record ReloadEvent(
        Outcome outcome,
        Stage stage,
        PackVersion serving,
        @Nullable PackVersion offered,
        List<ReloadProblem> problems) {

    /** Copies the list. */
    public ReloadEvent {
        problems = List.copyOf(problems);
    }

    /** What was done. */
    public enum Outcome {
        /** The rules are the ones that are served, or were refused before; or reloading is closed. */
        UNCHANGED,
        /** New rules are served. */
        TAKEN_UP,
        /** New rules are not in order; the old ones are still served. */
        REFUSED
    }

    /** Stages on the way of new rules into service, in their order. */
    public enum Stage {
        /** Reading the files, all of them and as their manifest lists them. */
        READ,
        /** Checking the signature. */
        SIGNATURE,
        /** Checking the rules. */
        CHECK,
        /** Building them. */
        BUILD,
        /** Judging a filing of every province. */
        CANARY,
        /** Passing the gate that the service put up, such as a folder of scenarios. */
        GATE,
        /** Serving. */
        SERVE
    }
}
