package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.SubjectNature;

/** Papers asked for in Heilongjiang. */
final class HeilongjiangPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-hl");
        province.sheets("cn-hl");
        phoneBills(province);
        publicBodies(province);
        RecordChanges changes = province.changes();
        changes.certifyName("cn-hl");
        papers.need(
                "cn-hl-org-old-mod-other-organisation",
                changes.passesToOtherOrganisation().and(Tri.of(dossier.until(RecordChanges.REVISION))),
                DocumentType.CHANGE_CERTIFICATE);
    }

    /** The bills of all numbers of the filing count as one paper of the order. */
    private static void phoneBills(ProvinceDossier province) {
        Papers papers = province.papers();
        papers.need("cn-hl-org-phone-bill", province.ofOrganisation(), DocumentType.PHONE_BILL);
        papers.need("cn-hl-org-doc-phone-bill", province.ofOrganisation(), DocumentType.PHONE_BILL);
        papers.need("cn-hl-ind-phone-bill", province.ofIndividual(), DocumentType.PHONE_BILL);
        papers.need("cn-hl-ind-doc-phone-bill", province.ofIndividual(), DocumentType.PHONE_BILL);
    }

    private static void publicBodies(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        province.papers()
                .need(
                        "cn-hl-org-establishment-certificate",
                        dossier.carriesData()
                                .and(dossier.nature(SubjectNature.PUBLIC_INSTITUTION, SubjectNature.GOVERNMENT_AGENCY))
                                .and(Tri.of(dossier.from(2019_07_26))),
                        DocumentType.ESTABLISHMENT_OFFICE_CERTIFICATE);
        Tri code = dossier.typeIs(
                        FilingType.FIRST_FILING, FilingType.NEW_SITE_OTHER_PROVIDER, FilingType.NEW_SITE_SAME_PROVIDER)
                .and(dossier.nature(
                        SubjectNature.PARTY_OR_GOVERNMENT_BODY,
                        SubjectNature.GOVERNMENT_AGENCY,
                        SubjectNature.PUBLIC_INSTITUTION))
                .and(Tri.of(dossier.from(2019_01_08)));
        // The code is uploaded with the verification material, which is one of the order.
        province.papers().need("cn-hl-org-site-identifier-code", code, DocumentType.WEBSITE_IDENTIFIER_CODE);
    }
}
