package io.icprules.testkit.generate;

import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.ResidenceClass;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Who files.
 *
 * @param number which of the made-up names and numbers
 * @param residence of an individual
 * @param filedSites sites already on record
 */
record SubjectPlan(int number, ResidenceClass residence, int certificate, int years, int validity, int filedSites) {

    static final String ADDRESS = "示例路1号";
    static final LocalDate FAR = LocalDate.of(2039, 3, 14);

    static Arbitrary<SubjectPlan> arbitrary() {
        return Combinators.combine(
                        Pick.below(4),
                        Pick.mostly(
                                12,
                                ResidenceClass.MAINLAND_RESIDENT,
                                ResidenceClass.HK_MACAU_RESIDENT,
                                ResidenceClass.TAIWAN_RESIDENT,
                                ResidenceClass.FOREIGN_NATIONAL),
                        Pick.below(2),
                        Pick.of(34, 18, 61),
                        Pick.of(0, 200, 20_000),
                        Pick.mostly(3, 1, 2, 3))
                .as(SubjectPlan::new);
    }

    /** As the subject is called. */
    String name(Frame frame) {
        return frame.individual() ? Made.person(number) : Made.organisation(number);
    }

    CertificateType certificateType(Frame frame) {
        return frame.individual()
                ? Made.document(frame.residence(residence), certificate)
                : Made.certificate(frame, certificate);
    }

    String certificateNumber(Frame frame) {
        return frame.individual() ? Made.personalNumber(number) : Made.organisationNumber(number);
    }

    @Nullable LocalDate validUntil(Frame frame) {
        return validity == 0 ? FAR : frame.day().plusDays(validity);
    }

    LocalDate birthDate(Frame frame) {
        return frame.day().minusYears(years).minusDays(40);
    }

    Subject subject(Frame frame) {
        Address address = new Address(frame.province(), ADDRESS, true, null);
        return Subject.builder()
                .nature(frame.nature())
                .name(name(frame))
                .certificate(new Certificate(
                        certificateType(frame), certificateNumber(frame), validUntil(frame), frame.province(), address))
                .mailingAddress(address)
                .record(record(frame))
                .residence(frame.individual() ? frame.residence(residence) : null)
                .birthDate(frame.individual() ? birthDate(frame) : null)
                .businessScope(frame.individual() ? null : "软件开发")
                .remark("")
                .investorOrSuperior(name(frame))
                .holdsUnifiedSocialCreditCertificate(frame.individual() ? null : false)
                .legalRepresentativeOfTarget(frame.errand().modification() ? true : null)
                .build();
    }

    private SubjectRecord record(Frame frame) {
        if (!frame.errand().subjectFiled()) {
            return SubjectRecord.builder()
                    .status(frame.errand().subjectStatus())
                    .build();
        }
        return SubjectRecord.builder()
                .status(frame.errand().subjectStatus())
                .name(name(frame))
                .certificateType(certificateType(frame))
                .certificateNumber(certificateNumber(frame))
                .province(frame.province())
                .numberIssuedOn(frame.errand().numberIssuedOn())
                .heldByThisAccount(true)
                .sites(filedSites)
                .domains(filedSites > 1 ? List.of("shili-zaoqi.cn") : List.of())
                .build();
    }
}
