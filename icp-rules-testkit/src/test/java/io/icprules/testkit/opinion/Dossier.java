package io.icprules.testkit.opinion;

import io.icprules.api.application.Certificate;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as those who form an opinion look at it.
 *
 * @param application the application
 * @param day day whose facts hold
 * @param type filing type, decided before anything else; {@code null} when it cannot be
 */
record Dossier(
        FilingApplication application,
        LocalDate day,
        @Nullable FilingType type) {

    private static final Set<FilingType> WITH_DATA = Set.of(
            FilingType.FIRST_FILING,
            FilingType.ACCESS_NEW,
            FilingType.ACCESS_CONTINUE,
            FilingType.NEW_SITE_SAME_PROVIDER,
            FilingType.NEW_SITE_OTHER_PROVIDER,
            FilingType.MODIFY_SUBJECT,
            FilingType.MODIFY_SITE);

    /** Whether the order submits data: first filing, access, new site, modification (not a deregistration). */
    Tri carriesData() {
        return type == null ? Tri.UNKNOWN : Tri.of(WITH_DATA.contains(type));
    }

    Tri typeIs(FilingType... types) {
        return Tri.isIn(type, List.of(types));
    }

    /** From this day, in ISO form, the day itself included. */
    boolean from(String first) {
        return !day.isBefore(LocalDate.parse(first));
    }

    /** Until this day, in ISO form, the day itself not included. */
    boolean until(String end) {
        return day.isBefore(LocalDate.parse(end));
    }

    @Nullable Province province() {
        return application.province();
    }

    Subject subject() {
        Subject subject = application.subject();
        return subject == null ? Subject.builder().build() : subject;
    }

    Certificate certificate() {
        Certificate certificate = subject().certificate();
        return certificate == null ? Certificate.builder().build() : certificate;
    }

    Modification modification() {
        Modification modification = application.modification();
        return modification == null ? Modification.builder().build() : modification;
    }

    /** The order changes this field, alone or among others. */
    Tri changes(ModifiedField field) {
        List<ModifiedField> fields = modification().changedFields();
        return fields == null ? Tri.UNKNOWN : Tri.of(fields.contains(field));
    }

    Tri nature(SubjectNature... natures) {
        return Tri.isIn(subject().nature(), List.of(natures));
    }

    Tri individual() {
        return nature(SubjectNature.INDIVIDUAL);
    }

    Tri organisation() {
        return individual().not();
    }

    Tri certificateType(CertificateType... types) {
        return Tri.isIn(certificate().type(), List.of(types));
    }

    Located<Person> responsible() {
        Person person = application.responsiblePerson();
        return new Located<>(person == null ? Person.builder().build() : person, "/responsiblePerson");
    }

    List<Located<Site>> sites() {
        List<Located<Site>> located = new ArrayList<>();
        List<Site> sites = application.sites() == null ? List.of() : application.sites();
        for (int i = 0; i < sites.size(); i++) {
            located.add(new Located<>(sites.get(i), "/sites/" + i));
        }
        return located;
    }

    /** Administrators as they are written; one who is the responsible person says so and nothing else. */
    List<Located<Person>> administrators() {
        return sites().stream()
                .map(site -> new Located<>(
                        site.value().administrator() == null
                                ? Person.builder().build()
                                : site.value().administrator(),
                        site.at() + "/administrator"))
                .toList();
    }

    /** The data of an administrator: those of the responsible person when they are one. */
    Person dataOf(Located<Person> administrator) {
        return Tri.of(administrator.value().sameAsResponsiblePerson()).isYes()
                ? responsible().value()
                : administrator.value();
    }

    /** Whether an administrator is somebody else: one who is said to be the same is not; else by the numbers of the documents. */
    Tri anotherPerson(Located<Person> administrator) {
        Tri said = Tri.of(administrator.value().sameAsResponsiblePerson());
        Tri byNumber = Tri.sameNumber(
                documentNumber(administrator.value()),
                documentNumber(responsible().value()));
        return said.isYes() ? Tri.NO : byNumber != Tri.UNKNOWN ? byNumber.not() : said.not();
    }

    private static @Nullable String documentNumber(Person person) {
        return person.document() == null ? null : person.document().number();
    }

    /** The domains of every site are known; unknown when they are not. */
    Tri domainsListed() {
        boolean listed =
                application.sites() != null && application.sites().stream().allMatch(site -> site.domains() != null);
        return listed ? Tri.YES : Tri.UNKNOWN;
    }

    List<Located<Domain>> domains() {
        List<Located<Domain>> located = new ArrayList<>();
        for (Located<Site> site : sites()) {
            List<Domain> domains =
                    site.value().domains() == null ? List.of() : site.value().domains();
            for (int i = 0; i < domains.size(); i++) {
                located.add(new Located<>(domains.get(i), site.at() + "/domains/" + i));
            }
        }
        return located;
    }
}
