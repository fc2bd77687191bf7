package io.icprules.testkit.opinion;

import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Small orders for tests: no more than the question at hand needs. */
final class Orders {

    private Orders() {}

    /** An order about domains of one site each. */
    static FilingApplication of(Operation operation, SubjectRecordStatus subject, Domain... domains) {
        return FilingApplication.builder()
                .province(Province.HEBEI)
                .operation(operation)
                .subject(subject(subject, SubjectNature.ENTERPRISE))
                .sites(List.of(domains).stream()
                        .map(domain -> Site.builder().domains(List.of(domain)).build())
                        .toList())
                .build();
    }

    static Subject subject(SubjectRecordStatus status, SubjectNature nature) {
        return Subject.builder()
                .nature(nature)
                .record(SubjectRecord.builder().status(status).build())
                .build();
    }

    static Domain domain(DomainRecordStatus status, @Nullable Boolean ofApplicant) {
        return Domain.builder()
                .name("example.cn")
                .record(new DomainRecord(status, null, ofApplicant, null))
                .build();
    }

    /** A first filing in a province. */
    static FilingApplication first(Province province, SubjectNature nature, ContentCategory... categories) {
        return FilingApplication.builder()
                .province(province)
                .operation(Operation.SUBMIT)
                .subject(subject(SubjectRecordStatus.NONE, nature))
                .sites(List.of(Site.builder()
                        .domains(List.of(domain(DomainRecordStatus.NONE, false)))
                        .content(new Content(List.of(categories), null, null))
                        .build()))
                .build();
    }

    /** The order with the provinces of certificate and mailing address. */
    static FilingApplication at(FilingApplication order, Province certificate, Province mailing) {
        return order.toBuilder()
                .subject(Objects.requireNonNull(order.subject()).toBuilder()
                        .certificate(Certificate.builder()
                                .address(address(certificate))
                                .build())
                        .mailingAddress(address(mailing))
                        .build())
                .build();
    }

    static Address address(Province province) {
        return new Address(province, null, null, null);
    }

    static Site site(FilingApplication order) {
        return Objects.requireNonNull(order.sites()).get(0);
    }

    /** The order with its domain held by somebody. */
    static FilingApplication heldBy(DomainHolderRole role, FilingApplication order) {
        Domain held = domain(DomainRecordStatus.NONE, false).toBuilder()
                .holder(new DomainHolder(role, null, null))
                .build();
        return order.toBuilder()
                .sites(List.of(site(order).toBuilder().domains(List.of(held)).build()))
                .build();
    }
}
