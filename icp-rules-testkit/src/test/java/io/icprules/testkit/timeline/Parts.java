package io.icprules.testkit.timeline;

import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainHolder;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.Mobile;
import io.icprules.api.application.OriginalRecord;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.RecordedPerson;
import io.icprules.api.application.Registrar;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.Billing;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.RegistrarLocality;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Parts of the orders; all data are made up. */
final class Parts {

    static final String RESPONSIBLE = "示例甲";
    static final String RESPONSIBLE_MOBILE = "13800000001";
    static final String ADMINISTRATOR = "示例乙";
    static final String ADMINISTRATOR_MOBILE = "13800000002";

    private static final String ORGANISATION = "示例云帆科技中心";
    private static final String DOMAIN = "shili-yunfan.cn";
    private static final LocalDate FAR = LocalDate.of(2039, 3, 14);

    private Parts() {}

    static Subject subject(
            Province province, SubjectNature nature, SubjectRecordStatus status, LocalDate numberIssuedOn) {
        boolean individual = nature == SubjectNature.INDIVIDUAL;
        Address address = new Address(province, "示例路1号", true, true);
        return Subject.builder()
                .nature(nature)
                .name(individual ? RESPONSIBLE : ORGANISATION)
                .certificate(new Certificate(certificate(nature), number(nature), FAR, province, address))
                .mailingAddress(address)
                .residence(individual ? ResidenceClass.MAINLAND_RESIDENT : null)
                .birthDate(individual ? LocalDate.of(1985, 3, 15) : null)
                .record(SubjectRecord.builder()
                        .status(status)
                        .heldByThisAccount(status == SubjectRecordStatus.NONE ? null : true)
                        .certificateNumber(status == SubjectRecordStatus.NONE ? null : number(nature))
                        .numberIssuedOn(numberIssuedOn)
                        .build())
                .build();
    }

    private static CertificateType certificate(SubjectNature nature) {
        return switch (nature) {
            case INDIVIDUAL -> CertificateType.MAINLAND_ID_CARD;
            case ENTERPRISE, INDIVIDUAL_BUSINESS -> CertificateType.BUSINESS_LICENCE;
            case FOREIGN_ENTERPRISE_REPRESENTATIVE_OFFICE -> CertificateType.FOREIGN_REPRESENTATIVE_REGISTRATION;
            default -> CertificateType.UNIFIED_SOCIAL_CREDIT_CERTIFICATE;
        };
    }

    private static String number(SubjectNature nature) {
        return nature == SubjectNature.INDIVIDUAL ? "110101198503150001" : "91110101MA000000X0";
    }

    static Person person(String name, String mobile, Province province) {
        return Person.builder()
                .name(name)
                .residence(ResidenceClass.MAINLAND_RESIDENT)
                .document(new PersonalDocument(
                        CertificateType.MAINLAND_ID_CARD, "110101198503150001", LocalDate.of(2035, 3, 14), province))
                .birthDate(LocalDate.of(1985, 3, 15))
                .legalRepresentative(name.equals(RESPONSIBLE))
                .mobile(new Mobile(mobile, province, false, null))
                .build();
    }

    static Site site(Province province, SubjectNature nature, DomainRecordStatus status) {
        return Site.builder()
                .name("示例云帆")
                .domains(List.of(domain(nature, status)))
                .administrator(person(ADMINISTRATOR, ADMINISTRATOR_MOBILE, province))
                .content(new Content(List.of(), null, false))
                .server(server())
                .build();
    }

    private static Domain domain(SubjectNature nature, DomainRecordStatus status) {
        boolean individual = nature == SubjectNature.INDIVIDUAL;
        return Domain.builder()
                .name(DOMAIN)
                .tldApproved(true)
                .registrar(new Registrar("示例域名注册商", true, RegistrarLocality.MAINLAND))
                .registeredOn(LocalDate.of(2017, 2, 1))
                .expiresOn(LocalDate.of(2026, 3, 1))
                .realNameCompletedOn(LocalDate.of(2017, 2, 10))
                .privacyProtection(false)
                .holder(new DomainHolder(
                        individual ? DomainHolderRole.INDIVIDUAL : DomainHolderRole.ORGANISATION,
                        individual ? RESPONSIBLE : ORGANISATION,
                        null))
                .record(new DomainRecord(
                        status,
                        null,
                        status == DomainRecordStatus.NONE ? null : true,
                        status == DomainRecordStatus.NONE ? null : LocalDate.of(2017, 3, 1)))
                .build();
    }

    private static Server server() {
        return Server.builder()
                .hostedAtProvider(true)
                .region(ServerRegion.MAINLAND)
                .product(ServerProduct.ECS)
                .billing(Billing.SUBSCRIPTION)
                .monthsPurchased(12)
                .monthsRemaining(BigDecimal.valueOf(12))
                .publicBandwidth(true)
                .serviceNumbersUsed(0)
                .build();
    }

    /** The record the subject has elsewhere, which says the same of it. */
    static OriginalRecord originalRecord(Subject subject) {
        return OriginalRecord.builder()
                .province(subject.certificate().province())
                .nature(subject.nature())
                .subjectName(subject.name())
                .certificateType(subject.certificate().type())
                .certificateNumber(subject.certificate().number())
                .certificateAddress(subject.certificate().address().text())
                .mailingAddress(subject.mailingAddress().text())
                .domainName(DOMAIN)
                .responsiblePerson(recorded(RESPONSIBLE, RESPONSIBLE_MOBILE))
                .siteAdministrator(recorded(ADMINISTRATOR, ADMINISTRATOR_MOBILE))
                .build();
    }

    private static RecordedPerson recorded(String name, String mobile) {
        return new RecordedPerson(name, CertificateType.MAINLAND_ID_CARD, "110101198503150001", mobile);
    }
}
