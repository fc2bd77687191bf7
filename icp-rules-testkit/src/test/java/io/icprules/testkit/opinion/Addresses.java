package io.icprules.testkit.opinion;

import io.icprules.api.application.Address;
import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts on addresses that an order can break. Stateless. */
final class Addresses {

    private static final String SAME_PROVINCE = "cn-nat-address-same-province";
    private static final String STREET_NUMBER = "cn-nat-address-street-number";
    private static final String ORGANISATION_ABROAD = "cn-nat-cross-province-organisation";
    private static final String FOREIGN_ENTITY = "cn-nat-cross-province-foreign";

    /** Facts on which there is an opinion. The others of their sections only a reviewer or a province can decide. */
    static final Set<String> FACTS = Set.of(SAME_PROVINCE, STREET_NUMBER, ORGANISATION_ABROAD, FOREIGN_ENTITY);

    private static final String AS_ON_CERTIFICATE = "cn-nat-address-certificate";
    private static final String MAILING = "cn-nat-address-mailing";
    private static final String REGION = "cn-nat-address-region";
    private static final String OFFICE_PHONE = "cn-nat-address-office-phone";

    /** Facts that a machine cannot check: whoever enters data is told them. */
    static final Set<String> TOLD = Set.of(AS_ON_CERTIFICATE, MAILING, REGION, OFFICE_PHONE);

    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    private static final Address NO_ADDRESS = new Address(null, null, null, null);

    private Addresses() {}

    static List<Breach> broken(Dossier dossier) {
        Address certificate = orUnknown(dossier.certificate().address());
        Address mailing = orUnknown(dossier.subject().mailingAddress());
        Tri mailElsewhere = differ(mailing.province(), certificate.province());
        Tri filedElsewhere = differ(dossier.province(), certificate.province());
        List<Breach> breaches = new ArrayList<>(2);
        note(breaches, SAME_PROVINCE, dossier.carriesData().and(mailElsewhere));
        note(breaches, STREET_NUMBER, dossier.carriesData().and(unexplained(dossier, mailing)));
        note(
                breaches,
                ORGANISATION_ABROAD,
                dossier.carriesData().and(dossier.organisation()).and(filedElsewhere));
        note(
                breaches,
                FOREIGN_ENTITY,
                dossier.carriesData().and(foreign(dossier)).and(filedElsewhere));
        return breaches;
    }

    /** What is entered has to be so, and may be so, whatever is entered; the form of a phone is told of a phone only. */
    static List<Told> told(Dossier dossier) {
        if (!dossier.carriesData().isYes()) {
            return List.of();
        }
        List<Told> told = new ArrayList<>(4);
        told.add(new Told(AS_ON_CERTIFICATE, "/subject"));
        told.add(new Told(MAILING, "/subject"));
        told.add(new Told(REGION, ""));
        if (hasOfficePhone(dossier.responsible().value())) {
            told.add(new Told(OFFICE_PHONE, dossier.responsible().at()));
        }
        return told;
    }

    /** Contact 2 is a mobile or a land line; an office phone is the latter. */
    private static boolean hasOfficePhone(Person person) {
        String contact = person.contact2();
        return contact != null
                && !contact.isBlank()
                && !MOBILE.matcher(contact.strip()).matches();
    }

    private static void note(List<Breach> breaches, String factId, Tri broken) {
        if (broken.isYes()) {
            breaches.add(new Breach(factId, "/subject"));
        }
    }

    /** No street number, and no remark that says why; any remark will do. */
    private static Tri unexplained(Dossier dossier, Address mailing) {
        return Tri.of(mailing.hasStreetNumber())
                .not()
                .and(blank(dossier.application().remark()))
                .and(blank(dossier.subject().remark()));
    }

    /** A mainland branch holds a business licence and is an organisation like others. */
    private static Tri foreign(Dossier dossier) {
        return dossier.organisation().and(dossier.certificateType(CertificateType.FOREIGN_REPRESENTATIVE_REGISTRATION));
    }

    private static Tri blank(@Nullable String text) {
        return text == null ? Tri.UNKNOWN : Tri.of(text.isBlank());
    }

    private static Tri differ(@Nullable Province one, @Nullable Province other) {
        return Tri.same(one, other).not();
    }

    private static Address orUnknown(@Nullable Address address) {
        return address == null ? NO_ADDRESS : address;
    }
}
