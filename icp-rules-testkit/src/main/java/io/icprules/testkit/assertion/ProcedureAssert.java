package io.icprules.testkit.assertion;

import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.StepType;
import java.util.List;

/** Assertions on what has to be done besides supplying documents; part of {@link VerdictAssert}. Not thread-safe. */
public abstract sealed class ProcedureAssert extends DecisionAssert permits VerdictAssert {

    ProcedureAssert() {}

    /** A text message is due. */
    public final SmsAssert smsRequired() {
        return new SmsAssert(self(), smsIs(SmsAssert.SHOULD, "required"));
    }

    /** No text message is due. */
    public final VerdictAssert smsNotRequired() {
        smsIs("require no text message", "not required");
        return self();
    }

    /** Whether a text message is due could not be decided. */
    public final VerdictAssert smsUndetermined() {
        smsIs("leave undetermined whether a text message is due", "undetermined");
        return self();
    }

    /** The content needs this pre-approval, whether its document is supplied or not. */
    public final PreApprovalAssert needsPreApproval(ContentCategory category) {
        String should = "need a pre-approval for " + category;
        return new PreApprovalAssert(
                self(),
                should,
                lists().present(
                                should,
                                category.name(),
                                Items.preApprovals(self().verdict()),
                                item -> item.name().equals(category.name())));
    }

    /** The content does not need this pre-approval. */
    public final VerdictAssert needsNoPreApproval(ContentCategory category) {
        lists().absent("need no pre-approval for " + category, category.name(), Items.preApprovals(self().verdict()));
        return self();
    }

    /** This duty follows the filing. */
    public final DutyAssert hasDuty(Obligation duty) {
        String should = "impose " + duty;
        return new DutyAssert(
                self(),
                should,
                lists().present(
                                should,
                                duty.name(),
                                Items.duties(self().verdict()),
                                item -> item.value().obligation() == duty));
    }

    /** This duty does not follow the filing. */
    public final VerdictAssert hasNoDuty(Obligation duty) {
        lists().absent("not impose " + duty, duty.name(), Items.duties(self().verdict()));
        return self();
    }

    /** This step lies ahead. */
    public final StepAssert hasStep(StepType step) {
        String should = "have the step " + step;
        return new StepAssert(
                self(),
                should,
                lists().present(
                                should,
                                step.name(),
                                Items.steps(self().verdict()),
                                item -> item.value().step() == step));
    }

    /** This step does not lie ahead. */
    public final VerdictAssert hasNoStep(StepType step) {
        lists().absent("not have the step " + step, step.name(), Items.steps(self().verdict()));
        return self();
    }

    /** These steps lie ahead in this order; others may lie between. */
    public final VerdictAssert stepsInOrder(StepType... steps) {
        lists().inOrder("have these steps in order", Items.steps(self().verdict()), steps);
        return self();
    }

    final ListChecks lists() {
        return new ListChecks(self()::fail);
    }

    /** Whether it is. */
    private boolean smsIs(String should, String expected) {
        Boolean required = self().verdict().sms().required();
        String actual = required == null ? "undetermined" : required ? "required" : "not required";
        boolean holds = actual.equals(expected);
        if (!holds) {
            List<String> because = self().verdict().sms().factIds();
            self().fail(new Complaint(should, expected, actual, because, null));
        }
        return holds;
    }
}
