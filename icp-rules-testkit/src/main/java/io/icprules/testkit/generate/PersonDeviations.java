package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.administrator;
import static io.icprules.testkit.generate.Edit.registry;
import static io.icprules.testkit.generate.Edit.responsible;

import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A person in charge is not as they should be. */
final class PersonDeviations {

    private static final List<CertificateType> DOCUMENTS = List.of(
            CertificateType.TEMPORARY_ID_CARD,
            CertificateType.PASSPORT,
            CertificateType.MILITARY_OFFICER_CARD,
            CertificateType.HK_MACAU_TRAVEL_PERMIT,
            CertificateType.TAIWAN_TRAVEL_PERMIT);

    private PersonDeviations() {}

    static List<Deviation> responsiblePerson() {
        return common("responsible-person", Edit::responsible)
                .add("legal-representative", responsible(p -> p.legalRepresentative(true)))
                .add("not-legal-representative", responsible(p -> p.legalRepresentative(false)))
                .add(
                        "not-legal-representative-and-minor",
                        (f, at) -> responsible(p -> p.legalRepresentative(false)
                                        .birthDate(Catalogue.day(f).minusYears(17)))
                                .apply(f, at))
                .add("contact2-missing", responsible(p -> p.contact2(null)))
                .add("is-somebody-else", responsible(p -> document(p.name(Made.person(7)), Made.personalNumber(7))))
                .deviations();
    }

    static List<Deviation> administrators() {
        return common("administrator", Edit::administrator)
                .add(
                        "is-responsible-person",
                        Edit.siteFields(s -> s.administrator(
                                Person.builder().sameAsResponsiblePerson(true).build())))
                .often(3)
                .add("is-responsible-person-by-number", Edit.administrator(p -> p.legalRepresentative(false)))
                .add("is-somebody-else", somebodyElse(6))
                .add(
                        "is-somebody-else-and-responsible-not-representative",
                        somebodyElse(6).and(responsible(p -> p.legalRepresentative(false))))
                .add("is-legal-representative", somebodyElse(6).and(administrator(p -> p.legalRepresentative(true))))
                .add("is-not-legal-representative", administrator(p -> p.legalRepresentative(false)))
                .add(
                        "shares-mobile",
                        (f, at) -> somebodyElse(6)
                                .and(administrator(p -> p.mobile(
                                        f.responsiblePerson() == null
                                                ? null
                                                : f.responsiblePerson().mobile())))
                                .apply(f, at))
                .add("serves-other-subjects", registry(r -> r.subjectsOfSiteAdministrator(List.of("示例白鹭园艺"))))
                .deviations();
    }

    private static Catalogue common(String topic, Function<UnaryOperator<Person.Builder>, Change> edit) {
        return new Catalogue(topic)
                .days("document-expires", day -> edit.apply(p -> expires(p, day)), -1, 0, 30, 89, 92, 94)
                .each("document", type -> edit.apply(p -> type(p, type)), DOCUMENTS.toArray(CertificateType[]::new))
                .each("residence", r -> edit.apply(p -> p.residence(r)), ResidenceClass.values())
                .each(
                        "resident-with-document",
                        r -> edit.apply(p -> type(p.residence(r), Made.document(r, 0))),
                        ResidenceClass.values())
                .each("document-of-province", n -> inProvince(edit, n, PersonDeviations::issuer), 0, 7, 19)
                .each("mobile-of-province", n -> inProvince(edit, n, PersonDeviations::mobileProvince), 0, 7, 19)
                .each(
                        "age",
                        years -> (f, at) -> edit.apply(
                                        p -> p.birthDate(Catalogue.day(f).minusYears(years)))
                                .apply(f, at),
                        18,
                        17,
                        15)
                .add("mobile-virtual", edit.apply(p -> p.mobile(new Mobile(Made.mobile(30), null, true, null))))
                .add("mobile-malformed", edit.apply(p -> p.mobile(new Mobile("12345", null, false, null))))
                .add(
                        "mobile-of-somebody-else",
                        edit.apply(p -> p.mobile(new Mobile(Made.mobile(31), Province.HEILONGJIANG, false, "示例外人"))))
                .each("contact2", text -> edit.apply(p -> p.contact2(text)), "010-00000000", "12", "")
                .each("emergency-phone", text -> edit.apply(p -> p.emergencyPhone(text)), "010-00000000", "12")
                .each("email", text -> edit.apply(p -> p.email(text)), "shili", "shili@example");
    }

    /** The mobile number of the responsible person is of the province. */
    static Change mobileOf(Province province) {
        return responsible(p -> mobileProvince(p, province));
    }

    private static Change inProvince(
            Function<UnaryOperator<Person.Builder>, Change> edit,
            int n,
            BiFunction<Person.Builder, Province, Person.Builder> change) {
        return (f, at) ->
                edit.apply(p -> change.apply(p, Frame.other(f.province(), n))).apply(f, at);
    }

    private static Change somebodyElse(int number) {
        return administrator(p -> document(
                p.name(Made.person(number))
                        .legalRepresentative(false)
                        .mobile(new Mobile(Made.mobile(number), null, false, Made.person(number))),
                Made.personalNumber(number)));
    }

    private static Person.Builder expires(Person.Builder person, LocalDate day) {
        PersonalDocument d = Edit.document(person.build().document());
        return person.document(new PersonalDocument(d.type(), d.number(), day, d.province()));
    }

    private static Person.Builder type(Person.Builder person, CertificateType type) {
        PersonalDocument d = Edit.document(person.build().document());
        return person.document(new PersonalDocument(type, d.number(), d.expiresOn(), d.province()));
    }

    private static Person.Builder issuer(Person.Builder person, Province province) {
        PersonalDocument d = Edit.document(person.build().document());
        return person.document(new PersonalDocument(d.type(), d.number(), d.expiresOn(), province));
    }

    private static Person.Builder document(Person.Builder person, String number) {
        PersonalDocument d = Edit.document(person.build().document());
        return person.document(new PersonalDocument(d.type(), number, d.expiresOn(), d.province()));
    }

    private static Person.Builder mobileProvince(Person.Builder person, Province province) {
        Mobile m = person.build().mobile();
        return person.mobile(
                m == null
                        ? new Mobile(Made.mobile(32), province, false, null)
                        : new Mobile(m.number(), province, m.virtualOperator(), m.registeredName()));
    }
}
