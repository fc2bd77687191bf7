package io.icprules.drools.engine;

import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;

/** Applications for tests; all data are made up. */
public final class Applications {

    private Applications() {}

    /** A first filing by an enterprise with everything that is essential. */
    public static FilingApplication.Builder firstFiling(Province province, LocalDate submittedOn) {
        Address address = new Address(province, "示例路1号", true, null);
        return FilingApplication.builder()
                .submittedOn(submittedOn)
                .province(province)
                .operation(Operation.SUBMIT)
                .subject(Subject.builder()
                        .nature(SubjectNature.ENTERPRISE)
                        .name("示例云帆科技有限公司")
                        .certificate(new Certificate(
                                CertificateType.BUSINESS_LICENCE,
                                "91110101MA000000X0",
                                LocalDate.of(2039, 3, 14),
                                null,
                                address))
                        .mailingAddress(address)
                        .record(SubjectRecord.builder()
                                .status(SubjectRecordStatus.NONE)
                                .build())
                        .build())
                .responsiblePerson(person("示例甲", "13800000001", province))
                .sites(List.of(site(person("示例乙", "13800000002", province))))
                .documents(List.of());
    }

    static Person person(String name, String mobile, Province province) {
        return Person.builder()
                .name(name)
                .residence(ResidenceClass.MAINLAND_RESIDENT)
                .document(new PersonalDocument(
                        CertificateType.MAINLAND_ID_CARD, name, LocalDate.of(2035, 3, 14), province))
                .legalRepresentative(true)
                .mobile(new Mobile(mobile, province, false, null))
                .build();
    }

    static Site site(Person administrator) {
        return Site.builder()
                .name("示例云帆科技")
                .domains(List.of(Domain.builder()
                        .name("shili-yunfan.cn")
                        .record(new DomainRecord(DomainRecordStatus.NONE, null, null, null))
                        .build()))
                .administrator(administrator)
                .content(new Content(List.of(), null, false))
                .server(Server.builder()
                        .hostedAtProvider(true)
                        .region(ServerRegion.MAINLAND)
                        .product(ServerProduct.ECS)
                        .build())
                .build();
    }
}
