package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers asked for in Hubei. */
final class HubeiPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-hb");
        province.sheets("cn-hb");
        DomainHolders.registrantProofs(province, "cn-hb-org-domain-holder", 2019_02_19);
        province.lettersOfAdministrators("cn-hb-org-site-administrator");
        province.lettersOfAdministrators("cn-hb-org-authorisation-site-administrator");
        Tri elsewhere = province.ofIndividual().and(province.documentFromElsewhere());
        permit("cn-hb-ind-out-of-province-id", elsewhere, papers);
        permit("cn-hb-ind-residence-permit", elsewhere, papers);
        // The list names the residence permit only, short for the rule line, which takes either.
        permit(
                "cn-hb-ind-doc-residence-permit",
                Tri.of(dossier.from(2019_02_19)).and(elsewhere),
                papers);
        changes(province);
    }

    private static void permit(String factId, Tri condition, Papers papers) {
        papers.need(factId, condition, DocumentType.TEMPORARY_RESIDENCE_PERMIT, DocumentType.RESIDENCE_PERMIT);
    }

    private static void changes(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        Tri name = province.changes().organisationChanges(ModifiedField.SUBJECT_NAME);
        if (dossier.from(2019_09_12)) {
            province.papers().need("cn-hb-org-mod-name-change", name, DocumentType.CHANGE_CERTIFICATE);
        } else if (dossier.from(2019_02_19)) {
            // Whether a number changed with the three-in-one merger only a reviewer can tell.
            province.papers().need("cn-hb-org-old-mod-nature-barred", name, DocumentType.CHANGE_CERTIFICATE);
        }
    }
}
