package io.icprules.testkit.scenario;

import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.testkit.scenario.Listing.Entry;
import java.util.List;

/** The lists of a verdict that are about papers: documents and pre-approvals. */
final class PaperLists {

    private static final String BECAUSE = "because";
    private static final String STATUS = "status";
    private static final String AT = "at";

    private PaperLists() {}

    static Listing<RequiredDocument> documents() {
        return documents(false);
    }

    /** Documents that are not supplied, or not as they should be. */
    static Listing<RequiredDocument> missingDocuments() {
        return documents(true);
    }

    private static Listing<RequiredDocument> documents(boolean open) {
        return new Listing<RequiredDocument>(
                        "document",
                        Allowed.oneOf(DocumentType.values()),
                        judged -> judged.verdict().requiredDocuments().stream()
                                .filter(d -> !open || d.status() != DocumentStatus.SUPPLIED)
                                .toList(),
                        document -> entry(document.document().name(), why(document)))
                .details(BECAUSE, Allowed.FACT, PaperLists::facts)
                .detail(AT, Allowed.POINTER, RequiredDocument::at)
                .detail(STATUS, Allowed.oneOf(DocumentStatus.values()), RequiredDocument::status)
                .details("alternatives", Allowed.oneOf(DocumentType.values()), RequiredDocument::alternatives)
                .details(
                        "formats",
                        Allowed.oneOf(ImageFormat.values()),
                        d -> d.uploadRule().formats())
                .detail("minimumBytes", Allowed.NUMBER, d -> d.uploadRule().minimumBytes())
                .detail("maximumBytes", Allowed.NUMBER, d -> d.uploadRule().maximumBytes())
                .detail("maximumInclusive", Allowed.FLAG, d -> d.uploadRule().maximumInclusive())
                .detail("cameraInApp", Allowed.FLAG, d -> d.uploadRule().cameraInApp())
                .details("uploadBecause", Allowed.FACT, d -> d.uploadRule().factIds());
    }

    /** Categories count when they need a pre-approval; the others when a scenario names their requirement. */
    static Listing<PreApproval> preApprovals() {
        return new Listing<PreApproval>(
                        "category",
                        Allowed.oneOf(ContentCategory.values()),
                        judged -> judged.verdict().preApprovals(),
                        approval -> entry(approval.category().name(), approval.factId()))
                .detail("requirement", Allowed.oneOf(PreApprovalRequirement.values()), PreApproval::required)
                .detail(BECAUSE, Allowed.FACT, PreApproval::factId)
                .detail(STATUS, Allowed.oneOf(DocumentStatus.values()), PreApproval::status)
                .detail(AT, Allowed.POINTER, PreApproval::at)
                .listedOnly(approval -> approval.required() == PreApprovalRequirement.YES, "requirement");
    }

    private static Entry entry(String name, String why) {
        return new Entry(name, name, why);
    }

    private static String why(RequiredDocument document) {
        return document.status() + (document.at().isEmpty() ? "" : " for " + document.at()) + ", asked for by "
                + String.join(", ", facts(document));
    }

    private static List<String> facts(RequiredDocument document) {
        return document.reasons().stream().map(Reason::factId).toList();
    }
}
