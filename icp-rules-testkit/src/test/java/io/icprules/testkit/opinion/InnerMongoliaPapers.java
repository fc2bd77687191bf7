package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.List;

/** Papers asked for in Inner Mongolia. */
final class InnerMongoliaPapers implements ProvincePapers {

    @Override
    public void ask(Dossier dossier, Papers papers) {
        ProvinceDossier province = new ProvinceDossier(dossier, papers);
        province.basics("cn-nm");
        province.sheets("cn-nm");
        DomainHolders.registrantProofs(province, "cn-nm-org-domain-holder", 2019_02_19);
        RecordChanges changes = province.changes();
        changes.certifyName("cn-nm");
        changes.certifiedNameOrNumber("cn-nm");
        establishment(province);
        permits(province);
        domainCertificates(province);
    }

    /** Two facts that differ on the filing types; the reading is first filings only (ctr-inner-mongolia-establishment-certificate). */
    private static void establishment(ProvinceDossier province) {
        Dossier dossier = province.dossier();
        Tri applies = dossier.typeIs(FilingType.FIRST_FILING)
                .and(dossier.nature(SubjectNature.PUBLIC_INSTITUTION, SubjectNature.GOVERNMENT_AGENCY));
        province.papers()
                .need(
                        "cn-nm-org-establishment-certificate",
                        applies.and(Tri.of(dossier.from(2019_07_26))),
                        DocumentType.ESTABLISHMENT_OFFICE_CERTIFICATE);
        province.papers()
                .need(
                        "cn-nm-org-establishment-certificate-first-filing",
                        applies.and(Tri.of(dossier.from(2019_01_08))),
                        DocumentType.ESTABLISHMENT_OFFICE_CERTIFICATE);
    }

    /** The document list names the residence permit only, the rule the temporary one too: read as either. */
    private static void permits(ProvinceDossier province) {
        for (String fact : List.of(
                "cn-nm-ind-out-of-province-id", "cn-nm-ind-residence-permit", "cn-nm-ind-doc-residence-permit")) {
            province.papers()
                    .need(
                            fact,
                            province.ofIndividual().and(province.documentFromElsewhere()),
                            DocumentType.TEMPORARY_RESIDENCE_PERMIT,
                            DocumentType.RESIDENCE_PERMIT);
        }
    }

    /** Certificates of the domains that the order newly adds: those not on record yet. */
    private static void domainCertificates(ProvinceDossier province) {
        Tri applies = province.ofIndividual().and(Tri.of(province.dossier().from(2019_02_19)));
        for (Located<Domain> domain : province.dossier().domains()) {
            Tri added = domain.value().record() == null
                    ? Tri.UNKNOWN
                    : Tri.same(domain.value().record().status(), DomainRecordStatus.NONE);
            for (String fact : List.of("cn-nm-ind-domain-certificate", "cn-nm-ind-doc-domain-certificate")) {
                province.papers().needAt(domain.at(), fact, applies.and(added), DocumentType.DOMAIN_CERTIFICATE);
            }
        }
    }
}
