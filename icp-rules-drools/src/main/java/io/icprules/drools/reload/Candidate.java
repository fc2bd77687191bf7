package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.CheckedPack;
import io.icprules.drools.reload.ReloadEvent.Stage;
import io.icprules.drools.source.RuleProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published pack on its way into service.
 *
 * @param rules the rules, ready to serve, or {@code null} if they are not in order
 * @param stage the stage that refused them, or the last
 * @param problems why they are not in order
 */
record Candidate(@Nullable FilingRules rules, Stage stage, List<String> problems) {

    private static final int SHOWN = 100;

    /** Takes a pack through all stages. Whatever is thrown on the way refuses it. */
    static Candidate of(Published published, Settings settings) {
        Stage stage = Stage.SIGNATURE;
        try {
            settings.signatures().check(published);
            stage = Stage.CHECK;
            CheckedPack checked = published.pack().check();
            if (!checked.problems().isEmpty()) {
                return refused(
                        stage,
                        checked.problems().stream().map(RuleProblem::toString).toList());
            }
            stage = Stage.BUILD;
            FilingRules rules = RuleBases.load(checked.rules(), settings.engine());
            stage = Stage.CANARY;
            Canary.judge(rules);
            stage = Stage.GATE;
            List<String> objections = settings.gate().objections(rules);
            return objections.isEmpty() ? new Candidate(rules, Stage.SERVE, List.of()) : refused(stage, objections);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return refused(stage, List.of(told(e)));
        }
    }

    /** What new rules must be, and how they shall run. */
    record Settings(RuleEngine engine, Gate gate, Signatures signatures) {}

    private static Candidate refused(Stage stage, List<String> problems) {
        return new Candidate(null, stage, problems.stream().limit(SHOWN).toList());
    }

    /** What was thrown, on one line. */
    static String told(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getName() : message.replace('\n', ' ');
    }
}
