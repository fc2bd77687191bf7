package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.CheckedPack;
import io.icprules.drools.reload.ReloadEvent.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version on its way into service: read, then tried. Whatever is thrown on the way refuses it.
 *
 * @param version the version, or {@code null} if it could not be told which
 * @param published what was read, or {@code null} if it could not be
 * @param rules the rules, ready to serve, or {@code null} as long as they are not
 * @param stage the stage that refused it, or the last
 * @param problems why it was refused; empty if it was not
 */
record Candidate(
        @Nullable PackVersion version,
        @Nullable Published published,
        @Nullable FilingRules rules,
        Stage stage,
        List<ReloadProblem> problems) {

    private static final int SHOWN = 100;

    /** What new rules must be, and how they shall run. */
    record Settings(RuleEngine engine, Gate gate, Signatures signatures) {}

    /** Reads the current version. */
    static Candidate current(PackSource source) {
        Offer current;
        try {
            current = source.offers().get(0);
        } catch (Exception | Error e) {
            return new Candidate(null, null, null, Stage.READ, List.of(problem(e, Stage.READ)));
        }
        return read(current);
    }

    static Candidate read(Offer offer) {
        try {
            Published published = offer.files().get();
            PackVersion version =
                    new PackVersion(offer.version(), published.pack().digest());
            return new Candidate(version, published, null, Stage.READ, List.of());
        } catch (Exception | Error e) {
            PackVersion version = new PackVersion(offer.version(), null);
            return new Candidate(version, null, null, Stage.READ, List.of(problem(e, Stage.READ)));
        }
    }

    /** Takes it through all stages, unless it was refused. */
    Candidate tried(Settings settings) {
        Published files = published;
        if (files == null) {
            return this;
        }
        Stage now = Stage.SIGNATURE;
        try {
            settings.signatures().check(files);
            now = Stage.CHECK;
            CheckedPack checked = files.pack().check();
            if (!checked.problems().isEmpty()) {
                return refused(
                        now, checked.problems().stream().map(ReloadProblem::of).toList());
            }
            now = Stage.BUILD;
            FilingRules built = RuleBases.load(checked.rules(), settings.engine());
            now = Stage.CANARY;
            Canary.judge(built);
            now = Stage.GATE;
            List<String> objections = settings.gate().objections(built);
            return objections.isEmpty()
                    ? new Candidate(version, files, built, Stage.SERVE, List.of())
                    : refused(
                            now,
                            objections.stream().map(ReloadProblem::objection).toList());
        } catch (Exception | Error e) {
            return refused(now, List.of(problem(e, now)));
        }
    }

    private Candidate refused(Stage at, List<ReloadProblem> why) {
        return new Candidate(
                version, published, null, at, why.stream().limit(SHOWN).toList());
    }

    /**
     * What was thrown as a problem. Rules too deep or too many for the memory are bad rules, and what they took is free again
     * once they are dropped; a virtual machine that is broken is no matter of rules, and goes up to whoever runs it.
     */
    private static ReloadProblem problem(Throwable thrown, Stage stage) {
        if (thrown instanceof VirtualMachineError broken
                && !(thrown instanceof StackOverflowError)
                && !(thrown instanceof OutOfMemoryError)) {
            throw broken;
        }
        return ReloadProblem.thrown(thrown, stage == Stage.GATE);
    }
}
