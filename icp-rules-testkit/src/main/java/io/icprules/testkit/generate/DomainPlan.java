package io.icprules.testkit.generate;

import io.icprules.api.application.CertificateReference;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.Registrar;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.RegistrarLocality;
import io.icprules.api.vocabulary.SubdomainOf;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * A domain in good order, held by the subject.
 *
 * @param registered days before the submission
 * @param keyed whether the record names its holder by key, not by flag
 */
record DomainPlan(String suffix, int registered, int expires, boolean keyed) {

    static Arbitrary<DomainPlan> arbitrary() {
        return Combinators.combine(
                        Pick.mostly(4, "cn", "com", "com.cn", "net"),
                        Pick.of(900, 30, 400, 3000),
                        Pick.of(1000, 200, 366),
                        Pick.mostly(3, false, true))
                .as(DomainPlan::new);
    }

    String name(int number) {
        return Made.prefix(number) + "." + suffix;
    }

    Domain domain(Frame frame, SubjectPlan subject, int number) {
        LocalDate registeredOn = frame.day().minusDays(registered);
        return Domain.builder()
                .name(name(number))
                .tldApproved(true)
                .registrar(new Registrar("示例域名注册商", true, RegistrarLocality.MAINLAND))
                .registeredOn(registeredOn)
                .expiresOn(frame.day().plusDays(expires))
                .realNameCompletedOn(registeredOn.plusDays(3))
                .privacyProtection(false)
                .holder(new DomainHolder(
                        frame.individual() ? DomainHolderRole.INDIVIDUAL : DomainHolderRole.ORGANISATION,
                        subject.name(frame),
                        new CertificateReference(subject.certificateType(frame), subject.certificateNumber(frame))))
                .record(record(frame, subject, registeredOn))
                .subdomainOfFiled(SubdomainOf.NO)
                .build();
    }

    private DomainRecord record(Frame frame, SubjectPlan subject, LocalDate registeredOn) {
        Errand errand = frame.errand();
        if (!errand.domainFiled()) {
            return new DomainRecord(errand.domainStatus(), null, null, null);
        }
        @Nullable String key = keyed ? subject.certificateNumber(frame) : null;
        return new DomainRecord(errand.domainStatus(), key, keyed ? null : true, registeredOn.plusDays(10));
    }
}
