package io.icprules.testkit.opinion;

import io.icprules.api.application.Certificate;
import io.icprules.api.application.Domain;
import io.icprules.api.application.Person;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the province pages look at it: conditions and papers that many of them share. Where a method takes a
 * prefix such as {@code cn-sc}, the ids of the facts differ in nothing else. Not thread-safe.
 *
 * @param dossier the dossier
 * @param papers where the papers are collected
 */
record ProvinceDossier(Dossier dossier, Papers papers) {

    /** An order of an organisation that carries data. */
    Tri ofOrganisation() {
        return dossier.carriesData().and(dossier.organisation());
    }

    /** An order of an individual that carries data. */
    Tri ofIndividual() {
        return dossier.carriesData().and(dossier.individual());
    }

    /** What becomes different in the record. */
    RecordChanges changes() {
        return new RecordChanges(this);
    }

    /** The document of the subject was issued in another province; where that is not stated, it shows an address there. */
    Tri documentFromElsewhere() {
        Certificate document = dossier.certificate();
        Province issuer = document.province() != null || document.address() == null
                ? document.province()
                : document.address().province();
        return Tri.same(issuer, dossier.province()).not();
    }

    /** Somebody born on a day has not completed so many years on the day of the dossier. */
    Tri younger(int years, @Nullable LocalDate birthDate) {
        return birthDate == null
                ? Tri.UNKNOWN
                : Tri.of(Period.between(birthDate, dossier.day()).getYears() < years);
    }

    static Tri notLegalRepresentative(Person person) {
        return Tri.of(person.legalRepresentative()).not();
    }

    /** At least so many domains in this order; unknown while the domains of a site are. */
    Tri domainsInOrder(int atLeast) {
        return dossier.domainsListed().and(Tri.of(dossier.domains().size() >= atLeast));
    }

    /** At least so many domains under the subject: those filed before and those of this order, each once. */
    Tri domainsUnderSubject(int atLeast) {
        Set<String> names = DomainPrefixes.namesUnderSubject(dossier);
        return names == null ? Tri.UNKNOWN : Tri.of(names.size() >= atLeast);
    }

    /** At least so many sites under the subject: those filed before and those of this order. */
    Tri sitesUnderSubject(int atLeast) {
        SubjectRecord filed = dossier.subject().record();
        boolean none = filed != null && filed.status() == SubjectRecordStatus.NONE;
        Integer before = filed == null ? null : filed.sites();
        return dossier.application().sites() == null || (before == null && !none)
                ? Tri.UNKNOWN
                : Tri.of(dossier.sites().size() + (before == null ? 0 : before) >= atLeast);
    }

    /**
     * The certificate of an organisation and the documents of its persons, the document of an individual. A site
     * administrator who is the responsible person is not asked for the same document again, whatever the page lists.
     */
    void basics(String prefix) {
        SharedFacts ids = SharedFacts.of(prefix);
        papers.need(ids.orgDocOrganisationCertificate(), ofOrganisation(), DocumentType.ORGANISATION_CERTIFICATE);
        papers.needAt(
                dossier.responsible().at(),
                ids.orgDocResponsiblePersonId(),
                ofOrganisation(),
                DocumentType.RESPONSIBLE_PERSON_ID);
        for (Located<Person> administrator : dossier.administrators()) {
            papers.needAt(
                    administrator.at(),
                    ids.orgDocSiteAdministratorId(),
                    ofOrganisation().and(dossier.anotherPerson(administrator)),
                    DocumentType.SITE_ADMINISTRATOR_ID);
        }
        papers.need(ids.indDocIndividualId(), ofIndividual(), DocumentType.INDIVIDUAL_ID);
    }

    /** The verification sheet, one for an order, until it was abolished. */
    void sheets(String prefix) {
        SharedFacts ids = SharedFacts.of(prefix);
        Tri before = Tri.of(dossier.until(2019_07_29));
        papers.need(ids.orgDocVerificationSheet(), ofOrganisation().and(before), DocumentType.VERIFICATION_SHEET);
        papers.need(ids.indDocVerificationSheet(), ofIndividual().and(before), DocumentType.VERIFICATION_SHEET);
    }

    /** A letter for the responsible person of an organisation who is not its legal representative. */
    void letterOfResponsible(String factId, DocumentType letter, DocumentType... orElse) {
        Located<Person> responsible = dossier.responsible();
        Tri condition = ofOrganisation().and(notLegalRepresentative(responsible.value()));
        papers.needAt(responsible.at(), factId, condition, letter, orElse);
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
        for (Located<Domain> domain : dossier.domains()) {
            papers.needAt(domain.at(), factId, condition, document);
        }
    }
}
