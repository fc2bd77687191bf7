package io.icprules.testkit.opinion;

import io.icprules.api.application.Modification;
import io.icprules.api.application.Person;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the province pages look at it: conditions and papers that many of them share. Where a method takes a
 * prefix such as {@code cn-sc}, the ids of the facts differ in nothing else. Not thread-safe.
 *
 * @param dossier the dossier
 * @param papers where the papers are collected
 */
record ProvinceDossier(Dossier dossier, Papers papers) {

    private static final List<SubjectRecordStatus> NOTHING_FILED =
            List.of(SubjectRecordStatus.NONE, SubjectRecordStatus.SUBJECT_WITHOUT_SITE);

    /** An order of an organisation that carries data. */
    Tri ofOrganisation() {
        return dossier.carriesData().and(dossier.organisation());
    }

    /** An order of an individual that carries data. */
    Tri ofIndividual() {
        return dossier.carriesData().and(dossier.individual());
    }

    /** An order of an organisation that changes this field of its record, alone or among others. */
    Tri organisationChanges(ModifiedField field) {
        Modification modification = dossier.application().modification();
        List<ModifiedField> fields = modification == null ? null : modification.changedFields();
        return dossier.organisation()
                .and(dossier.typeIs(FilingType.MODIFY_SUBJECT, FilingType.MODIFY_SITE))
                .and(fields == null ? Tri.UNKNOWN : Tri.of(fields.contains(field)));
    }

    /** The document of the subject was issued in another province, or shows an address there. */
    Tri documentFromElsewhere() {
        return Tri.same(dossier.certificate().province(), dossier.province()).not();
    }

    /** Somebody born on a day has not reached an age on the day of the dossier. */
    Tri younger(int years, @Nullable LocalDate birthDate) {
        return birthDate == null ? Tri.UNKNOWN : Tri.of(dossier.day().isBefore(birthDate.plusYears(years)));
    }

    static Tri notLegalRepresentative(Person person) {
        return Tri.of(person.legalRepresentative()).not();
    }

    /** At least so many domains in this order; those listed count even where the rest is unknown. */
    Tri domainsInOrder(int atLeast) {
        boolean complete = dossier.application().sites() != null
                && dossier.sites().stream().allMatch(site -> site.value().domains() != null);
        return reached(atLeast, dossier.domains().size(), complete);
    }

    /** At least so many domains under the subject: those filed before and those of this order. */
    Tri domainsUnderSubject(int atLeast) {
        SubjectRecord filed = dossier.subject().record();
        if (filed != null && filed.domains() != null) {
            return domainsInOrder(atLeast - filed.domains().size());
        }
        return nothingFiled()
                ? domainsInOrder(atLeast)
                : domainsInOrder(atLeast).or(Tri.UNKNOWN);
    }

    /** At least so many sites under the subject: those filed before and those of this order. */
    Tri sitesUnderSubject(int atLeast) {
        SubjectRecord filed = dossier.subject().record();
        Integer before = filed == null ? null : filed.sites();
        boolean complete = dossier.application().sites() != null && (before != null || nothingFiled());
        return reached(atLeast, dossier.sites().size() + (before == null ? 0 : before), complete);
    }

    private boolean nothingFiled() {
        SubjectRecord filed = dossier.subject().record();
        return filed != null && Tri.isIn(filed.status(), NOTHING_FILED).isYes();
    }

    private static Tri reached(int atLeast, int known, boolean complete) {
        return known >= atLeast ? Tri.YES : complete ? Tri.NO : Tri.UNKNOWN;
    }

    /** The certificate of an organisation and the documents of its persons, the document of an individual. */
    void basics(String prefix) {
        papers.need(
                prefix + "-org-doc-organisation-certificate", ofOrganisation(), DocumentType.ORGANISATION_CERTIFICATE);
        papers.needAt(
                dossier.responsible().at(),
                prefix + "-org-doc-responsible-person-id",
                ofOrganisation(),
                DocumentType.RESPONSIBLE_PERSON_ID);
        for (Located<Person> administrator : dossier.administrators()) {
            papers.needAt(
                    administrator.at(),
                    prefix + "-org-doc-site-administrator-id",
                    ofOrganisation(),
                    DocumentType.SITE_ADMINISTRATOR_ID);
        }
        papers.need(prefix + "-ind-doc-individual-id", ofIndividual(), DocumentType.INDIVIDUAL_ID);
    }

    /** The verification sheet, one for an order, until it was abolished. */
    void sheets(String prefix) {
        Tri before = Tri.of(dossier.until("2019-07-29"));
        papers.need(
                prefix + "-org-doc-verification-sheet", ofOrganisation().and(before), DocumentType.VERIFICATION_SHEET);
        papers.need(
                prefix + "-ind-doc-verification-sheet", ofIndividual().and(before), DocumentType.VERIFICATION_SHEET);
    }

    /** A letter for the responsible person of an organisation who is not its legal representative. */
    void letterOfResponsible(String factId, DocumentType letter) {
        Located<Person> responsible = dossier.responsible();
        papers.needAt(
                responsible.at(), factId, ofOrganisation().and(notLegalRepresentative(responsible.value())), letter);
    }

    /** A letter for each site administrator of an organisation who is not its legal representative. */
    void lettersOfAdministrators(String factId) {
        for (Located<Person> administrator : dossier.administrators()) {
            papers.needAt(
                    administrator.at(),
                    factId,
                    ofOrganisation().and(notLegalRepresentative(dossier.dataOf(administrator))),
                    DocumentType.AUTHORISATION_LETTER_SITE_ADMINISTRATOR);
        }
    }

    /** A paper for each domain of the order. */
    void needForDomains(String factId, Tri condition, DocumentType document) {
        dossier.domains().forEach(domain -> papers.needAt(domain.at(), factId, condition, document));
    }
}
