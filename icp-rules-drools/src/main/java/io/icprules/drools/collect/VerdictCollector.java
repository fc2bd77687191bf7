package io.icprules.drools.collect;

import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ImageFormat;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.api.vocabulary.StepType;
import io.icprules.drools.facts.Document;
import io.icprules.drools.facts.Domain;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Order;
import io.icprules.drools.facts.Site;
import io.icprules.drools.rule.RuleDefinition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rules talk to: the global {@code verdict} of every rule file. The engine says which rule speaks; the
 * rule says the rest. Used by one evaluation on one thread.
 */
public final class VerdictCollector {

    private final Collected collected;
    private @Nullable RuleDefinition rule;

    /** A collector that adds to what is collected. */
    public VerdictCollector(Collected collected) {
        this.collected = collected;
    }

    /** Tells which rule speaks from now on. For the engine, not for rules. */
    public void speaking(RuleDefinition speaker) {
        rule = speaker;
        collected.contradictions().note(speaker);
    }

    // ---- findings / 判定 ----

    /** The requirement is not met (不符合). */
    public void violated(Fact about) {
        collected.findings().add(rule(), about, Outcome.VIOLATED);
    }

    /** The fact holds for this filing: a permission, advice, information or procedure that applies (适用). */
    public void applies(Fact about) {
        collected.findings().add(rule(), about, Outcome.SATISFIED);
    }

    /** Software cannot tell; a reviewer decides (由审核人员判断). */
    public void reviewerDecides(Fact about) {
        collected.undetermined().reviewerDecides(rule(), about);
    }

    /** Failed checks of this domain are advice on this order, not a refusal (域名核验仅作提示). */
    public void checkedAsAdvice(Domain domain) {
        collected.findings().domainChecks().soften(domain);
    }

    /** This domain is not checked on this order (域名暂不核验). */
    public void notChecked(Domain domain) {
        collected.findings().domainChecks().waive(domain);
    }

    // ---- filing type / 备案类型 ----

    /** The row of the decision table gives this type (判定备案类型). */
    public void type(FilingType type, Order order) {
        collected.types().add(rule(), type, order);
    }

    /** This channel may carry the order (可用渠道). */
    public void channel(Channel channel) {
        collected.channels().add(channel);
    }

    // ---- documents / 资料 ----

    /** A document is needed for the fact (需要资料). */
    public void requires(DocumentType document, Fact about) {
        collected.documents().require(rule(), about, document);
    }

    /** Any one of the documents is needed for the fact (任选其一). */
    public void requiresOneOf(Fact about, DocumentType first, DocumentType... others) {
        collected.documents().require(rule(), about, first, others);
    }

    /** A supplied document is not acceptable as it was made (格式不符). */
    public void wrongFormat(Document document) {
        reject(document, DocumentStatus.WRONG_FORMAT);
    }

    /** A supplied document is out of its period of validity (已过期). */
    public void expired(Document document) {
        reject(document, DocumentStatus.EXPIRED);
    }

    /** Pictures may have these formats (图片格式). */
    public void acceptsFormats(ImageFormat... formats) {
        collected.uploads().formats(rule(), formats);
    }

    /** Every picture has a size within these limits (图片大小). */
    public void limitsSize(long minimumBytes, long maximumBytes, boolean maximumInclusive) {
        collected.uploads().size(rule(), null, minimumBytes, maximumBytes, maximumInclusive);
    }

    /** Pictures of one document have limits of their own. */
    public void limitsSizeOf(DocumentType document, long minimumBytes, long maximumBytes, boolean maximumInclusive) {
        collected.uploads().size(rule(), document, minimumBytes, maximumBytes, maximumInclusive);
    }

    /** These documents are photographed in the app (App 拍摄). */
    public void takenInApp(DocumentType... documents) {
        collected.uploads().takenInApp(rule(), documents);
    }

    /** The message of the rule is a note on uploading (上传说明). */
    public void uploadNote() {
        collected.uploads().note(rule());
    }

    // ---- steps / 步骤 ----

    /** A step is ahead (办理步骤). */
    public void step(StepType step, Actor who) {
        collected.steps().add(rule(), step, who, false, null);
    }

    /** A step is ahead that takes between two times, counted from the event the rule states. */
    public void step(StepType step, Actor who, int minimum, int maximum, DeadlineUnit unit) {
        collected.steps().add(rule(), step, who, false, Deadlines.of(rule(), minimum, maximum, unit));
    }

    /** A step that happens on demand only. */
    public void optionalStep(StepType step, Actor who) {
        collected.steps().add(rule(), step, who, true, null);
    }

    /** A step that happens on demand only and takes between two times. */
    public void optionalStep(StepType step, Actor who, int minimum, int maximum, DeadlineUnit unit) {
        collected.steps().add(rule(), step, who, true, Deadlines.of(rule(), minimum, maximum, unit));
    }

    /** The message of the rule is a note on a step (步骤说明). */
    public void stepNote(StepType step) {
        collected.steps().note(rule(), step);
    }

    /** Steps come in this order (步骤顺序). */
    public void stepOrder(StepType... order) {
        collected.steps().order(rule(), order);
    }

    // ---- text-message verification / 短信核验 ----

    /** The verification is due (需要短信核验). */
    public void smsRequired() {
        collected.sms().required(rule(), true);
    }

    /** The verification is not due (无需短信核验). */
    public void smsNotRequired() {
        collected.sms().required(rule(), false);
    }

    /** This person verifies (由其核验). */
    public void smsVerifiedBy(PersonRole person) {
        collected.sms().verifiedBy(rule(), person);
    }

    /** Nobody verifies: orders of this kind need no verification (无人需要核验). */
    public void smsVerifiedByNobody() {
        collected.sms().nobody(rule());
    }

    /** Hours from receipt of the message (核验时限). */
    public void smsDeadline(int hours) {
        collected.sms().deadline(rule(), hours);
    }

    // ---- pre-approvals and duties / 前置审批与备案后义务 ----

    /** Declared content and what it means for pre-approval (前置审批). */
    public void preApproval(ContentCategory category, PreApprovalRequirement required, Site site) {
        collected.preApprovals().add(rule(), category, required, site);
    }

    /** A duty after the filing (备案后义务). */
    public void duty(Obligation obligation, Fact about) {
        collected.duties().add(rule(), obligation, about, null);
    }

    /** A duty after the filing, within a time counted from the event the rule states. */
    public void duty(Obligation obligation, int within, DeadlineUnit unit, Fact about) {
        collected.duties().add(rule(), obligation, about, Deadlines.of(rule(), within, within, unit));
    }

    private void reject(Document document, DocumentStatus status) {
        collected.documents().reject(document, status);
        collected.findings().add(rule(), document, Outcome.VIOLATED);
    }

    private RuleDefinition rule() {
        return Objects.requireNonNull(rule, "no rule is speaking");
    }
}
