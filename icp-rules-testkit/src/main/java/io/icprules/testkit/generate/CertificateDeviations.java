package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.certificate;
import static io.icprules.testkit.generate.Edit.subject;

import io.icprules.api.application.Address;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import java.util.List;

/** The certificate of the subject, or where the subject lives, is not as it should be. */
final class CertificateDeviations {

    private static final List<CertificateType> LICENCES = List.of(
            CertificateType.BUSINESS_LICENCE,
            CertificateType.BUSINESS_LICENCE_DUPLICATE,
            CertificateType.THREE_IN_ONE_CERTIFICATE,
            CertificateType.TEMPORARY_ID_CARD);

    private CertificateDeviations() {}

    /** Of another type. */
    static List<Deviation> types() {
        return new Catalogue("certificate")
                .each("type", type -> certificate(c -> c.type(type)), CertificateType.values())
                .each("licence", type -> certificate(c -> c.type(type)), LICENCES)
                .each("residence", residence -> subject(s -> s.residence(residence)), ResidenceClass.values())
                .each("resident-with-document", CertificateDeviations::resident, ResidenceClass.values())
                .add("social-credit-certificate-held", subject(s -> s.holdsUnifiedSocialCreditCertificate(true)))
                .each(
                        "social-credit-certificate-held-and-shown",
                        type -> subject(s -> s.holdsUnifiedSocialCreditCertificate(true))
                                .and(certificate(c -> c.type(type))),
                        CertificateType.UNIFIED_SOCIAL_CREDIT_CERTIFICATE,
                        CertificateType.THREE_IN_ONE_CERTIFICATE,
                        CertificateType.ORGANISATION_CODE_CERTIFICATE)
                .often(2)
                .deviations();
    }

    /** Of another province, out of date, or of somebody too young. */
    static List<Deviation> others() {
        return new Catalogue("certificate")
                .each("of-province", n -> province(n, true, true), 0, 7, 19)
                .each("of-province-with-address-here", n -> province(n, true, false), 0, 7, 19)
                .each("address-in-province", n -> province(n, false, true), 0, 7, 19)
                .add("replaced", certificate(c -> c.number("91110101MA0000099X")))
                .days("valid-until", day -> certificate(c -> c.validUntil(day)), -1, 0, 1, 60, 92, 93)
                .each("age", CertificateDeviations::age, 18, 17, 15)
                .add(
                        "age-18-tomorrow",
                        (f, at) -> subject(s -> s.birthDate(
                                        Catalogue.day(f).minusYears(18).plusDays(1)))
                                .apply(f, at))
                .deviations();
    }

    private static Change province(int n, boolean document, boolean address) {
        return (f, at) -> {
            Province other = Frame.other(f.province(), n);
            return certificate(c -> {
                        if (document) {
                            c.province(other);
                        }
                        return address ? c.address(new Address(other, "示例路2号", true, null)) : c;
                    })
                    .apply(f, at);
        };
    }

    private static Change resident(ResidenceClass residence) {
        return subject(s -> s.residence(residence)).and(certificate(c -> c.type(Made.document(residence, 0))));
    }

    private static Change age(int years) {
        return (f, at) ->
                subject(s -> s.birthDate(Catalogue.day(f).minusYears(years))).apply(f, at);
    }
}
