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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An application as those who form an opinion look at it. What many ask for is looked up once. Not thread-safe.
 */
final class Dossier {

    private static final Set<FilingType> WITH_DATA = EnumSet.of(
            FilingType.FIRST_FILING,
            FilingType.ACCESS_NEW,
            FilingType.ACCESS_CONTINUE,
            FilingType.NEW_SITE_SAME_PROVIDER,
            FilingType.NEW_SITE_OTHER_PROVIDER,
            FilingType.MODIFY_SUBJECT,
            FilingType.MODIFY_SITE);

    private static final Subject NO_SUBJECT = Subject.builder().build();
    private static final Certificate NO_CERTIFICATE = Certificate.builder().build();
    private static final Modification NO_MODIFICATION = Modification.builder().build();
    private static final Person NO_PERSON = Person.builder().build();

    private final FilingApplication application;
    private final LocalDate day;
    private final long date;
    private final Located<Person> responsible;
    private final List<Located<Site>> sites;
    private @Nullable FilingType type;
    private @Nullable List<Located<Person>> administrators;
    private @Nullable List<Located<Domain>> domains;

    /**
     * A dossier whose type is not decided yet.
     *
     * @param application the application
     * @param day day whose facts hold
     */
    Dossier(FilingApplication application, LocalDate day) {
        this.application = application;
        this.day = day;
        date = day.getYear() * 1_00_00L + day.getMonthValue() * 1_00L + day.getDayOfMonth();
        Person person = application.responsiblePerson();
        responsible = new Located<>(person == null ? NO_PERSON : person, "/responsiblePerson");
        sites = located(application.sites(), Pointers::site);
    }

    private static <T> List<Located<T>> located(@Nullable List<T> values, IntFunction<String> at) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        List<Located<T>> located = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            located.add(new Located<>(values.get(i), at.apply(i)));
        }
        return located;
    }

    FilingApplication application() {
        return application;
    }

    LocalDate day() {
        return day;
    }

    /** Filing type, decided before anything else; {@code null} when it cannot be. */
    @Nullable FilingType type() {
        return type;
    }

    void decided(@Nullable FilingType decided) {
        type = decided;
    }

    /** Whether the order submits data: first filing, access, new site, modification (not a deregistration). */
    Tri carriesData() {
        return type == null ? Tri.UNKNOWN : Tri.of(WITH_DATA.contains(type));
    }

    Tri typeIs(FilingType... types) {
        return Tri.isOneOf(type, types);
    }

    /** From this day, written 2019_09_12, the day itself included. */
    boolean from(int first) {
        return date >= first;
    }

    /** Until this day, the day itself not included. */
    boolean until(int end) {
        return date < end;
    }

    @Nullable Province province() {
        return application.province();
    }

    Subject subject() {
        Subject subject = application.subject();
        return subject == null ? NO_SUBJECT : subject;
    }

    Certificate certificate() {
        Certificate certificate = subject().certificate();
        return certificate == null ? NO_CERTIFICATE : certificate;
    }

    Modification modification() {
        Modification modification = application.modification();
        return modification == null ? NO_MODIFICATION : modification;
    }

    /** The order changes this field, alone or among others. */
    Tri changes(ModifiedField field) {
        List<ModifiedField> fields = modification().changedFields();
        return fields == null ? Tri.UNKNOWN : Tri.of(fields.contains(field));
    }

    Tri nature(SubjectNature... natures) {
        return Tri.isOneOf(subject().nature(), natures);
    }

    Tri individual() {
        return nature(SubjectNature.INDIVIDUAL);
    }

    Tri organisation() {
        return individual().not();
    }

    Tri certificateType(CertificateType... types) {
        return Tri.isOneOf(certificate().type(), types);
    }

    Located<Person> responsible() {
        return responsible;
    }

    List<Located<Site>> sites() {
        return sites;
    }

    /** Administrators as they are written; one who is the responsible person says so and nothing else. */
    List<Located<Person>> administrators() {
        List<Located<Person>> known = administrators;
        if (known == null) {
            known = new ArrayList<>(sites.size());
            for (int i = 0; i < sites.size(); i++) {
                Person person = sites.get(i).value().administrator();
                known.add(new Located<>(person == null ? NO_PERSON : person, Pointers.administrator(i)));
            }
            administrators = known;
        }
        return known;
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
        if (application.sites() == null) {
            return Tri.UNKNOWN;
        }
        for (Located<Site> site : sites) {
            if (site.value().domains() == null) {
                return Tri.UNKNOWN;
            }
        }
        return Tri.YES;
    }

    List<Located<Domain>> domains() {
        List<Located<Domain>> known = domains;
        if (known == null) {
            known = new ArrayList<>(2 * sites.size());
            for (int s = 0; s < sites.size(); s++) {
                int site = s;
                known.addAll(located(sites.get(s).value().domains(), d -> Pointers.domain(site, d)));
            }
            domains = known;
        }
        return known;
    }
}
