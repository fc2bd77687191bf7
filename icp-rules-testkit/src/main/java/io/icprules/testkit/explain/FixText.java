package io.icprules.testkit.explain;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.drools.fix.Change;
import io.icprules.drools.fix.Fix;
import io.icprules.drools.fix.FixProof;
import io.icprules.drools.fix.FixStatus;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Tone;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fixes as people like to read them: what to change, what becomes of the application then, and what was proved.
 *
 * @param page where they are written
 */
public record FixText(Page page) {

    /** Writes a fix. */
    public void write(Fix fix) {
        page.blank();
        switch (fix.status()) {
            case NOT_NEEDED ->
                page.line(
                        0,
                        Tone.GOOD,
                        say(
                                ExplainLabels.FIX_NOT_NEEDED,
                                page.say(fix.before().admissibility().label())));
            case FOUND -> found(fix);
            case NEEDS_CIRCUMSTANCE -> page.line(0, Tone.BAD, say(ExplainLabels.FIX_CIRCUMSTANCE, fix.evaluations()));
            case NONE -> page.line(0, Tone.BAD, say(ExplainLabels.FIX_NONE, fix.evaluations()));
            case BUDGET_SPENT -> page.line(0, Tone.WARNING, say(ExplainLabels.FIX_BUDGET, fix.evaluations()));
        }
        if (!fix.obstacles().isEmpty()) {
            ExplainLabels label =
                    fix.status() == FixStatus.BUDGET_SPENT ? ExplainLabels.FIX_IN_THE_WAY : ExplainLabels.FIX_OBSTACLES;
            page.line(2, say(label, page.list(fix.obstacles())));
        }
    }

    private void found(Fix fix) {
        String then = page.say(
                Objects.requireNonNull(fix.after(), "after").admissibility().label());
        page.line(0, Tone.GOOD, say(ExplainLabels.FIX_FOUND, fix.changes().size(), then));
        int number = 1;
        for (Change change : fix.changes()) {
            page.item(number++ + ". ", 2, Tone.PLAIN, change(change));
        }
        ExplainLabels proof =
                fix.proof() == FixProof.SMALLEST ? ExplainLabels.PROOF_SMALLEST : ExplainLabels.PROOF_PART;
        page.line(0, Tone.FAINT, say(proof, fix.evaluations()));
    }

    private String change(Change change) {
        String kind = page.say(change.kind().label());
        return switch (change.action()) {
            case SET ->
                change.before() == null
                        ? say(ExplainLabels.FIX_ANSWER, kind, change.at(), shown(change.after()))
                        : say(ExplainLabels.FIX_SET, kind, change.at(), shown(change.after()), shown(change.before()));
            case KEEP_FIRST -> say(ExplainLabels.FIX_KEEP, kind, change.at(), change.after(), shown(change.before()));
            case ADD_DOCUMENT -> document(kind, (SuppliedDocument) change.after());
        };
    }

    private String document(String kind, SuppliedDocument document) {
        DocumentType type = Objects.requireNonNull(document.type(), "type");
        String owner = document.subjectRef();
        return say(
                ExplainLabels.FIX_DOCUMENT,
                kind,
                page.say(type.label()),
                owner == null ? say(ExplainLabels.WHOLE) : owner);
    }

    private static String shown(@Nullable Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private String say(ExplainLabels label, Object... values) {
        return label.in(page.language(), values);
    }
}
