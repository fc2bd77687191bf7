package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import java.util.List;

/** Papers asked for in Jilin. */
final class JilinPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-jl");
        province.sheets("cn-jl");
        RecordChanges changes = province.changes();
        changes.certifyName("cn-jl");
        changes.certifiedNameOrNumber("cn-jl");
        papers.need("cn-jl-org-access-match", changes.accessDiffersFromOriginal(), DocumentType.CHANGE_CERTIFICATE);
        // Whether the applicant is a student is no input; the student card itself shows it.
        for (String fact : List.of(
                "cn-jl-ind-out-of-province-id", "cn-jl-ind-residence-permit", "cn-jl-ind-doc-residence-permit")) {
            papers.need(
                    fact,
                    province.ofIndividual().and(province.documentFromElsewhere()),
                    DocumentType.RESIDENCE_PERMIT,
                    DocumentType.STUDENT_CARD);
        }
    }
}
