package io.icprules.testkit.text;

import io.icprules.api.Text;
import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.api.verdict.Citation;
import io.icprules.api.verdict.Coverage;
import io.icprules.api.verdict.Deadline;
import io.icprules.api.verdict.FilingTypeDecision;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.UploadRule;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.Admissibility;
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
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import io.icprules.api.vocabulary.Severity;
import io.icprules.api.vocabulary.StepType;
import io.icprules.api.vocabulary.UndeterminedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Verdicts made by hand: what they look like does not change with the rules. */
public final class Verdicts {

    private static final Citation SOURCE = new Citation("cn.zh-CN/某目录/某文档.md", "某章 / 某节");
    private static final RuleBaseId RULE_BASE = new RuleBaseId("2019.9.20", "0123456789abcdef0123456789abcdef");

    private Verdicts() {}

    /** One that says as little as a verdict can. */
    public static Verdict withNothing() {
        return Verdict.builder()
                .filingType(FilingTypeDecision.builder().build())
                .admissibility(Admissibility.ACCEPTED)
                .sms(new SmsVerification(false, List.of(), List.of(), null, List.of()))
                .coverage(new Coverage(null, ProvincialCoverage.PROVINCE_UNKNOWN, false, null))
                .ruleBase(RULE_BASE)
                .build();
    }

    /** One that has something of everything. */
    public static Verdict withEverything() {
        return Verdict.builder()
                .filingType(FilingTypeDecision.builder()
                        .type(FilingType.FIRST_FILING)
                        .row("R19")
                        .reason(new Text("都没有备案过。", "Nothing has been filed."))
                        .declared(FilingType.ACCESS_NEW)
                        .differsFromDeclared(true)
                        .build())
                .channels(List.of(Channel.PC, Channel.APP))
                .admissibility(Admissibility.REJECTED)
                .findings(List.of(
                        finding("cn-blocking", Outcome.VIOLATED, Severity.BLOCKING, "/sites/0/domains/1"),
                        finding("cn-listed", Outcome.VIOLATED, Severity.DOCUMENT, ""),
                        finding("cn-format", Outcome.VIOLATED, Severity.DOCUMENT, "/documents/2"),
                        finding("cn-advice", Outcome.SATISFIED, Severity.ADVICE, ""),
                        finding("cn-held", Outcome.SATISFIED, Severity.INFORMATION, "/subject")))
                .requiredDocuments(List.of(
                        document(DocumentType.ORGANISATION_CERTIFICATE, "", DocumentStatus.SUPPLIED),
                        document(DocumentType.SITE_ADMINISTRATOR_ID, "/sites/0/administrator", DocumentStatus.MISSING)))
                .requiredSteps(List.of(
                        step(StepType.INITIAL_REVIEW, Actor.PROVIDER, false, 1, 1, DeadlineUnit.WORKING_DAYS),
                        step(StepType.MAILING, Actor.APPLICANT, true, 1, 2, DeadlineUnit.DAYS)))
                .sms(new SmsVerification(
                        true,
                        List.of(PersonRole.RESPONSIBLE_PERSON, PersonRole.SITE_ADMINISTRATOR),
                        List.of("13800000001", "110"),
                        24,
                        List.of("cn-sms")))
                .preApprovals(List.of(new PreApproval(
                        ContentCategory.NEWS,
                        PreApprovalRequirement.YES,
                        new Text("网信办", "the office"),
                        new Text("许可证", "the permit"),
                        DocumentStatus.MISSING,
                        "/sites/0",
                        "cn-news")))
                .postFilingDuties(List.of(new PostFilingDuty(
                        Obligation.POLICE_FILING,
                        new Deadline(30, 30, DeadlineUnit.DAYS, new Text("网站开通之日", "the opening")),
                        LocalDate.of(2019, 10, 20),
                        new Text("须办理公安备案。", "Police filing is due."),
                        "/sites/0",
                        "cn-police")))
                .undetermined(undetermined())
                .contradictionsApplied(List.of(
                        new AppliedContradiction("ctr-sms", new Text("取24小时。", "24 hours."), List.of("cn-sms")),
                        new AppliedContradiction("ctr-other", new Text("取其一。", "One of them."), List.of("cn-x"))))
                .coverage(new Coverage(
                        Province.HAINAN,
                        ProvincialCoverage.NOT_COVERED,
                        true,
                        new Text("尚未收录海南。", "Hainan is not covered.")))
                .asOf(LocalDate.of(2019, 9, 20))
                .ruleBase(RULE_BASE)
                .build();
    }

    private static Finding finding(String id, Outcome outcome, Severity severity, String at) {
        return Finding.builder()
                .ruleId(id)
                .factId(id)
                .outcome(outcome)
                .severity(severity)
                .at(at)
                .title(new Text(id + " 的标题", "Title of " + id))
                .message(new Text(id + " 的说明。", "Message of " + id + "."))
                .remedy(outcome == Outcome.VIOLATED ? new Text("请改正。", "Mend it.") : null)
                .source(SOURCE)
                .build();
    }

    private static RequiredDocument document(DocumentType type, String at, DocumentStatus status) {
        return new RequiredDocument(
                type,
                List.of(DocumentType.RESIDENCE_PERMIT),
                at,
                List.of(new Reason("cn-listed", new Text("需要。", "It is needed."), SOURCE)),
                UploadRule.builder()
                        .formats(List.of(ImageFormat.JPG, ImageFormat.PNG))
                        .minimumBytes(204_800L)
                        .maximumBytes(4_194_304L)
                        .maximumInclusive(false)
                        .cameraInApp(true)
                        .note(new Text("须清晰。", "It is clear."))
                        .build(),
                status);
    }

    private static RequiredStep step(
            StepType type, Actor who, boolean optional, int minimum, int maximum, DeadlineUnit unit) {
        Deadline deadline = new Deadline(minimum, maximum, unit, new Text("提交之日", "submission"));
        return new RequiredStep(
                type, List.of(who), optional, deadline, List.of("cn-step"), List.of(new Text("注意。", "Take care.")));
    }

    private static List<UndeterminedFact> undetermined() {
        List<UndeterminedFact> facts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            facts.add(undetermined("cn-essential-" + i, true, List.of("/province", "/operation")));
        }
        for (int i = 0; i < 10; i++) {
            facts.add(undetermined("cn-fact-" + i, false, List.of("/sites/0/field" + i)));
        }
        facts.add(undetermined("cn-review", true, List.of()));
        return facts;
    }

    private static UndeterminedFact undetermined(String id, boolean essential, List<String> missing) {
        return new UndeterminedFact(
                id,
                id,
                missing.isEmpty() ? UndeterminedReason.REVIEWER_DECIDES : UndeterminedReason.INPUT_MISSING,
                "/sites/0",
                missing,
                essential,
                new Text(id + " 的标题", "Title of " + id));
    }
}
