package io.icprules.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Opinions on the two samples and on addresses; the values are those of the fact base. */
class OpinionTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    @Test
    void beijingEnterprise() {
        Opinion opinion = SecondOpinion.of(sample("beijing-enterprise"), DAY);

        assertThat(opinion.type()).isEqualTo(FilingType.FIRST_FILING);
        assertThat(opinion.addresses()).isEmpty();
        assertThat(opinion.texting()).isEqualTo(new Texting(Tri.NO, Set.of("cn-nat-sms-not-required"), Set.of(), null));
        assertThat(opinion.approvals()).isEmpty();
        assertThat(opinion.papers())
                .contains(
                        paper(DocumentType.ORGANISATION_CERTIFICATE, "", "cn-nat-doc-organisation-certificate"),
                        paper(
                                DocumentType.RESPONSIBLE_PERSON_ID,
                                "/responsiblePerson",
                                "cn-nat-doc-responsible-person"),
                        paper(
                                DocumentType.SITE_ADMINISTRATOR_ID,
                                "/sites/0/administrator",
                                "cn-nat-doc-site-administrator"));
        assertThat(opinion.papers())
                .flatExtracting(Paper::anyOf)
                .contains(DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE)
                .doesNotContain(DocumentType.DOMAIN_CERTIFICATE, DocumentType.VERIFICATION_SHEET);
    }

    @Test
    void xinjiangIndividual() {
        Opinion opinion = SecondOpinion.of(sample("xinjiang-individual"), DAY);

        assertThat(opinion.type()).isEqualTo(FilingType.FIRST_FILING);
        assertThat(opinion.addresses()).containsExactly(new Breach("cn-nat-address-same-province", "/subject"));
        assertThat(opinion.texting())
                .isEqualTo(
                        new Texting(Tri.YES, Set.of("cn-nat-sms-batch-1"), Set.of(PersonRole.RESPONSIBLE_PERSON), 24));
        assertThat(opinion.papers())
                .filteredOn(paper -> paper.factId().startsWith("cn-nat-"))
                .containsExactly(paper(DocumentType.INDIVIDUAL_ID, "", "cn-nat-doc-individual-identity"));
    }

    @Test
    void organisationAcrossProvinces() {
        FilingApplication order =
                Orders.at(Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE), Province.HENAN, Province.HENAN);

        assertThat(SecondOpinion.of(order, DAY).addresses())
                .containsExactly(new Breach("cn-nat-cross-province-organisation", "/subject"));
    }

    @Test
    void addressOfUnknownProvinceBreaksNothing() {
        FilingApplication order = Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE);

        assertThat(SecondOpinion.of(order, DAY).addresses()).isEmpty();
    }

    @Test
    void whoeverEntersDataIsToldWhatNoMachineChecks() {
        FilingApplication order = Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE);

        assertThat(told(order))
                .containsExactlyInAnyOrder(
                        new Told("cn-nat-address-certificate", "/subject"),
                        new Told("cn-nat-address-mailing", "/subject"),
                        new Told("cn-nat-address-region", ""));
        assertThat(told(order.toBuilder().operation(Operation.TRANSFER).build()))
                .isEmpty();
    }

    @Test
    void theFormOfAnOfficePhoneIsToldOfAPhoneOnly() {
        Told form = new Told("cn-nat-address-office-phone", "/responsiblePerson");

        assertThat(told(withContact("010-00000000"))).contains(form);
        assertThat(told(withContact("13900000000"))).doesNotContain(form);
        assertThat(told(withContact(""))).doesNotContain(form);
    }

    private static FilingApplication withContact(String contact2) {
        return Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE).toBuilder()
                .responsiblePerson(Person.builder().contact2(contact2).build())
                .build();
    }

    private static Set<Told> told(FilingApplication order) {
        return SecondOpinion.of(order, DAY).told();
    }

    @Test
    void everyProvinceHasSomebodyWhoKnowsIt() {
        assertThat(Province.values())
                .extracting(province -> Provinces.of(province).getClass())
                .doesNotHaveDuplicates()
                .hasSize(31);
    }

    private static Paper paper(DocumentType document, String at, String factId) {
        return new Paper(Set.of(document), at, factId);
    }

    private static FilingApplication sample(String name) {
        return ScenarioFile.read(Path.of("..", "docs", "samples", name + ".scenario.yaml"))
                .application();
    }
}
