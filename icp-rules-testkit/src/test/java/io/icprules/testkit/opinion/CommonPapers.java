package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ModifiedField;

/** Papers that many provinces ask for alike, each by a fact of its own. Stateless. */
final class CommonPapers {

    private CommonPapers() {}

    /**
     * The papers at the head of the document list of nearly every page: certificate and identity documents, and until
     * the end of July 2019 the verification sheet.
     *
     * @param prefix start of the ids of the province, such as {@code cn-fj}
     */
    static void base(String prefix, ProvinceDossier order, Papers papers) {
        organisation(prefix, order, papers);
        papers.need(prefix + "-ind-doc-individual-id", order.individual(), DocumentType.INDIVIDUAL_ID);
        sheet(prefix, order, papers);
    }

    static void organisation(String prefix, ProvinceDossier order, Papers papers) {
        Tri organisation = order.organisation();
        papers.need(
                prefix + "-org-doc-organisation-certificate", organisation, DocumentType.ORGANISATION_CERTIFICATE);
        papers.needAt(
                order.dossier().responsible().at(),
                prefix + "-org-doc-responsible-person-id",
                organisation,
                DocumentType.RESPONSIBLE_PERSON_ID);
        order.dossier()
                .administrators()
                .forEach(administrator -> papers.needAt(
                        administrator.at(),
                        prefix + "-org-doc-site-administrator-id",
                        organisation,
                        DocumentType.SITE_ADMINISTRATOR_ID));
    }

    static void sheet(String prefix, ProvinceDossier order, Papers papers) {
        Tri before = Tri.of(order.dossier().until("2019-07-29"));
        papers.need(
                prefix + "-org-doc-verification-sheet",
                before.and(order.organisation()),
                DocumentType.VERIFICATION_SHEET);
        papers.need(
                prefix + "-ind-doc-verification-sheet",
                before.and(order.individual()),
                DocumentType.VERIFICATION_SHEET);
    }

    /** A letter for each site administrator of an organisation who is not its legal representative. */
    static void administratorLetters(String factId, ProvinceDossier order, Papers papers) {
        Dossier dossier = order.dossier();
        dossier.administrators()
                .forEach(administrator -> papers.needAt(
                        administrator.at(),
                        factId,
                        order.organisation().and(order.notLegalRepresentative(dossier.dataOf(administrator))),
                        DocumentType.AUTHORISATION_LETTER_SITE_ADMINISTRATOR));
    }

    /** A change certificate when an organisation changes the field of its record. */
    static void changeCertificate(String factId, ModifiedField field, ProvinceDossier order, Papers papers) {
        papers.need(factId, order.organisation().and(order.changes(field)), DocumentType.CHANGE_CERTIFICATE);
    }

    /** A paper for each domain of the order. */
    static void forDomains(String factId, Tri condition, DocumentType document, ProvinceDossier order, Papers papers) {
        order.dossier().domains().forEach(domain -> papers.needAt(domain.at(), factId, condition, document));
    }
}
