package io.icprules.testkit.opinion;

import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;

/**
 * Certificates and identity documents, and what the nature of the subject adds to them. That an identity card is shown from
 * both sides says how a document is made, not that one more is needed. Stateless.
 */
final class BasePapers {

    private BasePapers() {}

    static void ask(Dossier dossier, Papers papers) {
        individual(dossier, papers);
        organisation(dossier, papers);
        establishment(dossier, papers);
        foundation(dossier, papers);
    }

    private static void individual(Dossier dossier, Papers papers) {
        Tri individual = dossier.carriesData().and(dossier.individual());
        String identity =
                dossier.from(2019_01_07) ? "cn-nat-doc-individual-identity" : "cn-nat-old-doc-individual-identity";
        papers.need(identity, individual, DocumentType.INDIVIDUAL_ID);
    }

    private static void organisation(Dossier dossier, Papers papers) {
        Tri organisation = dossier.carriesData().and(dossier.organisation());
        papers.need("cn-nat-doc-organisation-certificate", organisation, DocumentType.ORGANISATION_CERTIFICATE);
        papers.needAt(
                dossier.responsible().at(),
                "cn-nat-doc-responsible-person",
                organisation,
                DocumentType.RESPONSIBLE_PERSON_ID);
        for (Located<Person> administrator : dossier.administrators()) {
            papers.needAt(
                    administrator.at(),
                    "cn-nat-doc-site-administrator",
                    organisation.and(dossier.anotherPerson(administrator)),
                    DocumentType.SITE_ADMINISTRATOR_ID);
        }
    }

    /** In Inner Mongolia for a first filing only: for other types it is a request that may come. */
    private static void establishment(Dossier dossier, Papers papers) {
        Tri always = Tri.isOneOf(dossier.province(), Province.YUNNAN, Province.HEILONGJIANG, Province.JIANGXI);
        Tri atFirst =
                Tri.same(dossier.province(), Province.INNER_MONGOLIA).and(dossier.typeIs(FilingType.FIRST_FILING));
        papers.need(
                "cn-nat-aux-establishment-certificate",
                dossier.carriesData()
                        .and(Tri.of(dossier.from(2019_07_26)))
                        .and(dossier.nature(SubjectNature.PUBLIC_INSTITUTION, SubjectNature.GOVERNMENT_AGENCY))
                        .and(always.or(atFirst)),
                DocumentType.ESTABLISHMENT_OFFICE_CERTIFICATE);
    }

    private static void foundation(Dossier dossier, Papers papers) {
        String fact = "cn-nat-preapproval-finance-foundation";
        Tri foundation = dossier.carriesData()
                .and(Tri.of(dossier.from(2019_04_22)))
                .and(dossier.nature(SubjectNature.FOUNDATION));
        papers.need(fact, foundation, DocumentType.CIVIL_AFFAIRS_REGISTRATION);
        papers.need(fact, foundation, DocumentType.NO_FINANCE_GUARANTEE);
        papers.need(
                fact,
                foundation.and(Tri.same(dossier.province(), Province.ZHEJIANG)),
                DocumentType.FINANCIAL_REGULATOR_DETERMINATION);
    }
}
