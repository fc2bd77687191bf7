package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import java.util.List;

/** Papers asked for in Shanghai. */
final class ShanghaiPapers implements ProvincePapers {

    /** Day on which the page was split into organisations and individuals. */
    private static final int SPLIT = 2018_09_06;

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-sh");
        province.sheets("cn-sh");
        province.lettersOfAdministrators("cn-sh-org-site-administrator");
        province.lettersOfAdministrators("cn-sh-org-authorisation-site-administrator");
        changes(province);
        holders(province);
        permits(province);
    }

    private static void changes(ProvinceDossier province) {
        RecordChanges changes = province.changes();
        changes.certifyName("cn-sh");
        changes.certifiedNameOrNumber("cn-sh");
        Tri beforeSplit = Tri.of(province.dossier().until(SPLIT));
        province.papers()
                .need(
                        "cn-sh-org-old-mod-other-organisation-with-certificate",
                        changes.passesToOtherOrganisation().and(beforeSplit),
                        DocumentType.CHANGE_CERTIFICATE);
        province.papers()
                .need(
                        "cn-sh-org-old-access-match",
                        changes.accessNameDiffersFromOriginal().and(beforeSplit),
                        DocumentType.CHANGE_CERTIFICATE);
    }

    private static void holders(ProvinceDossier province) {
        DomainHolders holders = new DomainHolders(
                province,
                "cn-sh-org-domain-holder",
                province.ofOrganisation().and(Tri.of(province.dossier().from(SPLIT))));
        // The screenshot of the shareholder data has no document type: left to the reviewer.
        List<DomainHolderRole> managers = List.of(DomainHolderRole.PRINCIPAL, DomainHolderRole.SENIOR_MANAGER);
        holders.prove(managers, DocumentType.SOCIAL_INSURANCE_CERTIFICATE);
        holders.prove(managers, DocumentType.LABOUR_CONTRACT, DocumentType.LETTER_OF_APPOINTMENT);
    }

    /** The document list names the residence permit only, the rule the temporary one too: read as either. */
    private static void permits(ProvinceDossier province) {
        Tri elsewhere = province.ofIndividual().and(province.documentFromElsewhere());
        permit(province, "cn-sh-ind-out-of-province-id", elsewhere);
        permit(province, "cn-sh-ind-residence-permit", elsewhere);
        permit(
                province,
                "cn-sh-ind-doc-residence-permit",
                elsewhere.and(Tri.of(province.dossier().from(SPLIT))));
    }

    private static void permit(ProvinceDossier province, String factId, Tri condition) {
        province.papers()
                .need(factId, condition, DocumentType.TEMPORARY_RESIDENCE_PERMIT, DocumentType.RESIDENCE_PERMIT);
    }
}
