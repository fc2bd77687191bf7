package io.icprules.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.Person;
import io.icprules.api.application.Registry;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.OrderInProgress;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pre-approvals and national papers of small orders; the values are those of the fact base. */
class NationalPapersTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    @Test
    void sheetUntilTheDayItWasAbolished() {
        FilingApplication order = Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE);

        assertThat(national(order, LocalDate.of(2019, 7, 28))).contains("cn-nat-old-sheet-required");
        assertThat(national(order, LocalDate.of(2019, 7, 29))).doesNotContain("cn-nat-old-sheet-required");
    }

    @Test
    void approvals() {
        FilingApplication order = Orders.first(
                Province.HEBEI,
                SubjectNature.ENTERPRISE,
                ContentCategory.HEALTHCARE,
                ContentCategory.EDUCATION,
                ContentCategory.FORUM,
                ContentCategory.SHOP);

        assertThat(SecondOpinion.of(order, DAY).approvals())
                .containsExactlyInAnyOrder(
                        approval(
                                ContentCategory.HEALTHCARE,
                                PreApprovalRequirement.YES,
                                "cn-nat-preapproval-healthcare"),
                        approval(ContentCategory.EDUCATION, PreApprovalRequirement.NO, "cn-nat-preapproval-education"),
                        approval(
                                ContentCategory.FORUM,
                                PreApprovalRequirement.NOT_FILEABLE,
                                "cn-nat-forum-not-fileable"));
        assertThat(national(order, DAY)).contains("cn-nat-aux-pre-approval");
    }

    @Test
    void financeSinceApril2019() {
        FilingApplication order = Orders.first(Province.GUANGDONG, SubjectNature.ENTERPRISE, ContentCategory.FINANCE);

        assertThat(SecondOpinion.of(order, LocalDate.of(2019, 4, 21)).approvals())
                .isEmpty();
        assertThat(SecondOpinion.of(order, LocalDate.of(2019, 4, 22)).approvals())
                .hasSize(1);
        assertThat(national(order, DAY)).contains("cn-nat-aux-guangdong-finance");
    }

    @Test
    void foundationsProveWhatTheyAre() {
        FilingApplication order = Orders.first(Province.ZHEJIANG, SubjectNature.FOUNDATION);

        assertThat(papers(order, DAY))
                .filteredOn(paper -> paper.factId().equals("cn-nat-preapproval-finance-foundation"))
                .flatExtracting(Paper::anyOf)
                .containsExactlyInAnyOrder(
                        DocumentType.CIVIL_AFFAIRS_REGISTRATION,
                        DocumentType.NO_FINANCE_GUARANTEE,
                        DocumentType.FINANCIAL_REGULATOR_DETERMINATION);
        assertThat(papers(Orders.first(Province.HEBEI, SubjectNature.FOUNDATION), DAY))
                .filteredOn(paper -> paper.factId().equals("cn-nat-preapproval-finance-foundation"))
                .hasSize(2);
    }

    @Test
    void aForeignOpenOrderBlocksAndAsksForProof() {
        FilingApplication order = Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE).toBuilder()
                .registry(Registry.builder()
                        .orderInProgressForDomain(OrderInProgress.OTHER)
                        .build())
                .build();

        assertThat(SecondOpinion.of(order, DAY).type()).isEqualTo(FilingType.BLOCKED);
        assertThat(papers(order, LocalDate.of(2019, 5, 12))).isEmpty();
        assertThat(papers(order, DAY))
                .extracting(Paper::at, Paper::factId)
                .containsOnly(tuple("", "cn-nat-order-domain-proof-organisation"))
                .hasSize(4);
    }

    @Test
    void documentOfAnAdministratorWhoIsAnotherPerson() {
        assertThat(national(administered(true), DAY)).doesNotContain("cn-nat-doc-site-administrator");
        assertThat(national(administered(null), DAY)).doesNotContain("cn-nat-doc-site-administrator");
        assertThat(national(administered(false), DAY)).contains("cn-nat-doc-site-administrator");
    }

    @Test
    void proofAboutTheRegistrantWhereTheProvinceAllowsOne() {
        FilingApplication shareholder =
                Orders.heldBy(DomainHolderRole.SHAREHOLDER, Orders.first(Province.SICHUAN, SubjectNature.ENTERPRISE));
        FilingApplication representative = Orders.heldBy(
                DomainHolderRole.LEGAL_REPRESENTATIVE, Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE));

        assertThat(national(shareholder, DAY))
                .contains("cn-nat-aux-domain-holder-others-proof", "cn-nat-aux-domain-registrant-proof");
        assertThat(national(shareholder, LocalDate.of(2019, 9, 19)))
                .contains("cn-nat-aux-domain-registrant-proof")
                .doesNotContain("cn-nat-aux-domain-holder-others-proof");
        assertThat(national(shareholder.toBuilder().province(Province.HEBEI).build(), DAY))
                .doesNotContain("cn-nat-aux-domain-registrant-proof");
        assertThat(national(representative, LocalDate.of(2019, 9, 19))).contains("cn-nat-aux-domain-registrant-proof");
        assertThat(papers(representative, DAY))
                .flatExtracting(Paper::anyOf)
                .doesNotContain(DocumentType.DOMAIN_REGISTRANT_PROOF);
    }

    @Test
    void changeCertificateWhereTheProvinceIsSilent() {
        FilingApplication order = Orders.of(
                        Operation.MODIFY,
                        SubjectRecordStatus.THIS_PROVIDER,
                        Orders.domain(DomainRecordStatus.THIS_PROVIDER, true))
                .toBuilder()
                .modification(Modification.builder()
                        .changedFields(List.of(ModifiedField.CERTIFICATE_NUMBER))
                        .build())
                .build();
        FilingApplication beijing = order.toBuilder().province(Province.BEIJING).build();

        assertThat(national(order, LocalDate.of(2019, 7, 29))).contains("cn-nat-aux-change-certificate");
        assertThat(national(order, LocalDate.of(2019, 7, 28))).doesNotContain("cn-nat-aux-change-certificate");
        assertThat(national(beijing, DAY)).doesNotContain("cn-nat-aux-change-certificate");
    }

    private static FilingApplication administered(@Nullable Boolean byResponsiblePerson) {
        FilingApplication order = Orders.first(Province.HEBEI, SubjectNature.ENTERPRISE);
        Person administrator =
                Person.builder().sameAsResponsiblePerson(byResponsiblePerson).build();
        return order.toBuilder()
                .sites(List.of(Orders.site(order).toBuilder()
                        .administrator(administrator)
                        .build()))
                .build();
    }

    private static Approval approval(ContentCategory category, PreApprovalRequirement required, String factId) {
        return new Approval(category, required, "/sites/0", factId);
    }

    private static Set<Paper> papers(FilingApplication order, LocalDate day) {
        return SecondOpinion.of(order, day).papers();
    }

    private static List<String> national(FilingApplication order, LocalDate day) {
        return papers(order, day).stream().map(Paper::factId).toList();
    }
}
