package io.icprules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.Address;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.ImageFormat;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.SubjectNature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are read as they stand. */
class SamplesTest {
    private static final String BEIJING = "samples/beijing-enterprise.scenario.yaml";
    private static final String XINJIANG = "samples/xinjiang-individual.scenario.yaml";

    @Test
    void the_beijing_enterprise_is_read() {
        FilingApplication application = read(BEIJING);

        assertThat(application.submittedOn()).isEqualTo(LocalDate.of(2019, 9, 20));
        assertThat(application.province()).isEqualTo(Province.BEIJING);
        assertThat(application.channel()).isEqualTo(Channel.PC);
        assertThat(application.operation()).isEqualTo(Operation.SUBMIT);
        assertThat(application.registry()).isNull();

        Subject subject = application.subject();
        assertThat(subject.nature()).isEqualTo(SubjectNature.ENTERPRISE);
        assertThat(subject.certificate())
                .isEqualTo(Certificate.builder()
                        .type(CertificateType.BUSINESS_LICENCE)
                        .number("91110101MA000000X0")
                        .validUntil(LocalDate.of(2039, 3, 14))
                        .address(new Address(Province.BEIJING, "北京市东城区示例路1号", null, null))
                        .build());

        Person responsible = application.responsiblePerson();
        assertThat(responsible.document().number()).isEqualTo("110101198503150009");
        assertThat(responsible.birthDate()).isEqualTo(LocalDate.of(1985, 3, 15));
        assertThat(responsible.legalRepresentative()).isTrue();

        Site site = application.sites().get(0);
        Domain domain = site.domains().get(0);
        assertThat(domain.name()).isEqualTo("shili-yunfan.cn");
        assertThat(domain.privacyProtection()).isFalse();
        assertThat(domain.realNameCompleted()).isNull();
        assertThat(site.content().categories()).isEmpty();
        Server server = site.server();
        assertThat(server.product()).isEqualTo(ServerProduct.ECS);
        assertThat(server.monthsPurchased()).isEqualTo(12);
        assertThat(server.monthsRemaining()).isEqualTo(BigDecimal.valueOf(12));

        assertThat(application.documents())
                .extracting(SuppliedDocument::type)
                .containsExactly(
                        DocumentType.ORGANISATION_CERTIFICATE,
                        DocumentType.RESPONSIBLE_PERSON_ID,
                        DocumentType.SITE_ADMINISTRATOR_ID);
        assertThat(application.documents().get(0).format()).isEqualTo(ImageFormat.JPG);
        assertThat(application.documents().get(0).bytes()).isEqualTo(1_500_000L);
    }

    @Test
    void the_xinjiang_individual_is_read() {
        FilingApplication application = read(XINJIANG);

        assertThat(application.channel()).isEqualTo(Channel.APP);
        assertThat(application.subject().residence()).isEqualTo(ResidenceClass.MAINLAND_RESIDENT);
        assertThat(application.subject().certificate().province()).isEqualTo(Province.SICHUAN);
        assertThat(application.sites().get(0).administrator())
                .isEqualTo(Person.builder().sameAsResponsiblePerson(true).build());
        assertThat(application.documents()).isNull();
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void what_is_written_is_read_back(DocumentFormat format) {
        for (String sample : List.of(BEIJING, XINJIANG)) {
            FilingApplication application = read(sample);
            byte[] written = FilingDocuments.write(application, format);

            assertThat(FilingDocuments.readApplication(written, format, "written"))
                    .isEqualTo(application);
            assertThat(FilingDocuments.write(application, format)).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/application", "/expect", "/scenario"})
    void other_parts_of_a_scenario_stay_available(String pointer) {
        assertThat(document(BEIJING).root().at(pointer)).isPresent();
    }

    private static FilingApplication read(String sample) {
        return FilingDocuments.readApplication(document(sample), "/application");
    }

    private static ParsedDocument document(String sample) {
        return FilingDocuments.parse(Fixtures.bytes(sample), DocumentFormat.YAML, sample);
    }
}
