package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.ResidenceClass;

/** Documents asked for in Sichuan. */
final class SichuanPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-sc");
        province.letterOfResponsible(
                "cn-sc-org-responsible-person", DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON);
        province.letterOfResponsible(
                "cn-sc-org-authorisation-responsible-person", DocumentType.AUTHORISATION_LETTER_RESPONSIBLE_PERSON);
        holders(province);
        presence(province);
        papers.need(
                "cn-sc-org-mod-name-change",
                province.changes()
                        .organisationChanges(ModifiedField.SUBJECT_NAME)
                        .and(Tri.of(dossier.from(2019_09_12))),
                DocumentType.CHANGE_CERTIFICATE);
    }

    /** The id scan and the supporting statement have no name among the document types. */
    private static void holders(ProvinceDossier province) {
        Tri organisation =
                province.ofOrganisation().and(Tri.of(province.dossier().from(2019_08_20)));
        for (Located<Domain> domain : province.dossier().domains()) {
            DomainHolder holder = domain.value().holder();
            DomainHolderRole role = holder == null ? null : holder.role();
            province.papers()
                    .needAt(
                            domain.at(),
                            "cn-sc-org-domain-holder",
                            organisation.and(Tri.isOneOf(role, DomainHolderRole.SHAREHOLDER)),
                            DocumentType.ARTICLES_OF_ASSOCIATION);
            province.papers()
                    .needAt(
                            domain.at(),
                            "cn-sc-org-domain-holder",
                            organisation.and(
                                    Tri.isOneOf(role, DomainHolderRole.PRINCIPAL, DomainHolderRole.SENIOR_MANAGER)),
                            DocumentType.SOCIAL_INSURANCE_CERTIFICATE,
                            DocumentType.LETTER_OF_APPOINTMENT,
                            DocumentType.LABOUR_CONTRACT);
        }
    }

    /** Individuals from elsewhere show that they study, live or work here. */
    private static void presence(ProvinceDossier province) {
        Tri abroad = Tri.isOneOf(
                province.dossier().subject().residence(),
                ResidenceClass.HK_MACAU_RESIDENT,
                ResidenceClass.TAIWAN_RESIDENT,
                ResidenceClass.FOREIGN_NATIONAL);
        Tri elsewhere = province.documentFromElsewhere();
        present(province, "cn-sc-ind-nationality", abroad);
        present(province, "cn-sc-ind-out-of-province-id", elsewhere.or(abroad));
        present(province, "cn-sc-ind-residence-permit", elsewhere);
    }

    private static void present(ProvinceDossier province, String factId, Tri condition) {
        province.papers()
                .need(
                        factId,
                        province.ofIndividual().and(condition),
                        DocumentType.STUDENT_CARD,
                        DocumentType.SOCIAL_INSURANCE_CERTIFICATE,
                        DocumentType.EMPLOYMENT_CERTIFICATE,
                        DocumentType.RESIDENCE_PERMIT);
    }
}
