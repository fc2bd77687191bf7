package io.icprules.testkit.opinion;

import static io.icprules.api.vocabulary.DomainRecordStatus.NONE;
import static io.icprules.api.vocabulary.DomainRecordStatus.OTHER_PROVIDER;
import static io.icprules.api.vocabulary.DomainRecordStatus.THIS_PROVIDER;
import static io.icprules.api.vocabulary.DomainRecordStatus.WITHOUT_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.Account;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.Server;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.ServerRegion;
import io.icprules.api.vocabulary.SubdomainOf;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Single rows of the table of filing types; the values are those of the fact base. */
class TypeRowsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    @Test
    void domainOfSomebodyElse() {
        Domain foreign = Orders.domain(OTHER_PROVIDER, false);

        assertThat(decide(Orders.of(Operation.SUBMIT, SubjectRecordStatus.OTHER_PROVIDER, foreign)))
                .isEqualTo(FilingType.BLOCKED);
        assertThat(decide(Orders.of(Operation.DEREGISTER, SubjectRecordStatus.THIS_PROVIDER, foreign)))
                .isEqualTo(FilingType.DEREGISTER_OTHER_HOLDER_OFFLINE);
    }

    @Test
    void openOrdersComeBeforeTheRowsOfOtherOperations() {
        FilingApplication order = Orders.of(
                        Operation.DEREGISTER, SubjectRecordStatus.THIS_PROVIDER, Orders.domain(THIS_PROVIDER, true))
                .toBuilder()
                .account(new Account(null, null, true))
                .build();

        assertThat(decide(order)).isEqualTo(FilingType.BLOCKED);
    }

    @Test
    void modifyingByWhatChanges() {
        FilingApplication order =
                Orders.of(Operation.MODIFY, SubjectRecordStatus.THIS_PROVIDER, Orders.domain(THIS_PROVIDER, true));

        assertThat(decide(changing(order, ModifiedField.MAILING_ADDRESS))).isEqualTo(FilingType.MODIFY_SUBJECT);
        assertThat(decide(changing(order, ModifiedField.SITE_NAME))).isEqualTo(FilingType.MODIFY_SITE);
        assertThat(decide(order)).isNull();
        assertThat(decide(changing(
                        Orders.of(Operation.MODIFY, SubjectRecordStatus.THIS_PROVIDER), ModifiedField.MAILING_ADDRESS)))
                .isEqualTo(FilingType.MODIFY_SUBJECT);
    }

    @Test
    void subdomainOfADomainFiledElsewhereIsBroughtInWithIt() {
        Domain sub = Orders.domain(NONE, null).toBuilder()
                .subdomainOfFiled(SubdomainOf.OF_OTHER_PROVIDER)
                .build();

        assertThat(decide(Orders.of(Operation.SUBMIT, SubjectRecordStatus.OTHER_PROVIDER, sub)))
                .isEqualTo(FilingType.ACCESS_NEW);
        assertThat(decide(Orders.of(Operation.SUBMIT, SubjectRecordStatus.THIS_PROVIDER, sub)))
                .isEqualTo(FilingType.ACCESS_CONTINUE);
    }

    @Test
    void serversOutsideTheMainlandNeedNoFiling() {
        Server abroad = Server.builder()
                .region(ServerRegion.OUTSIDE_MAINLAND)
                .product(ServerProduct.ECS)
                .build();

        assertThat(decide(on(abroad, NONE))).isEqualTo(FilingType.NO_FILING);
        assertThat(decide(on(abroad.toBuilder().product(ServerProduct.CDN).build(), NONE)))
                .isEqualTo(FilingType.FIRST_FILING);
    }

    @Test
    void accelerationWantedTheRecordHereForAWhile() {
        FilingApplication order = on(
                Server.builder()
                        .region(ServerRegion.MAINLAND)
                        .product(ServerProduct.CDN)
                        .hostedAtProvider(false)
                        .build(),
                OTHER_PROVIDER);

        assertThat(TypeTable.decide(order, LocalDate.of(2019, 4, 21))).isEqualTo(FilingType.NO_FILING);
        assertThat(TypeTable.decide(order, LocalDate.of(2019, 4, 22))).isEqualTo(FilingType.BLOCKED);
        assertThat(TypeTable.decide(order, LocalDate.of(2019, 9, 17))).isEqualTo(FilingType.NO_FILING);
    }

    @Test
    void rowsHaveNoDaysButFor() {
        Domain unapproved =
                Orders.domain(NONE, null).toBuilder().tldApproved(false).build();
        FilingApplication order = Orders.of(Operation.SUBMIT, SubjectRecordStatus.NONE, unapproved);
        FilingApplication again =
                Orders.of(Operation.SUBMIT, SubjectRecordStatus.OTHER_PROVIDER, Orders.domain(WITHOUT_PROVIDER, true));

        assertThat(TypeTable.decide(order, LocalDate.of(2017, 12, 31))).isEqualTo(FilingType.FIRST_FILING);
        assertThat(TypeTable.decide(order, LocalDate.of(2018, 1, 1))).isEqualTo(FilingType.NOT_SUPPORTED);
        assertThat(TypeTable.decide(again, LocalDate.of(2018, 1, 1))).isEqualTo(FilingType.ACCESS_NEW);
    }

    @Test
    void theRowIsTheFirstThatMatches() {
        SubjectRecordStatus here = SubjectRecordStatus.THIS_PROVIDER;
        SubjectRecordStatus elsewhere = SubjectRecordStatus.OTHER_PROVIDER;
        Domain sub = Orders.domain(NONE, null).toBuilder()
                .subdomainOfFiled(SubdomainOf.OF_OTHER_PROVIDER)
                .build();

        assertThat(row(Orders.of(Operation.DEREGISTER, here, Orders.domain(OTHER_PROVIDER, true))))
                .isEqualTo("R07b");
        assertThat(row(Orders.of(Operation.DEREGISTER, here, Orders.domain(NONE, null))))
                .isEqualTo("R07c");
        assertThat(row(Orders.of(Operation.MODIFY, elsewhere))).isEqualTo("R09");
        assertThat(row(Orders.of(Operation.MODIFY, elsewhere, Orders.domain(NONE, null))))
                .isEqualTo("R09a");
        assertThat(row(Orders.of(Operation.SUBMIT, SubjectRecordStatus.SUBJECT_WITHOUT_SITE, sub)))
                .isEqualTo("R14a");
    }

    /** An order for a domain of the applicant, whose subject is not filed, on a server. */
    private static FilingApplication on(Server server, DomainRecordStatus status) {
        FilingApplication order =
                Orders.of(Operation.SUBMIT, SubjectRecordStatus.NONE, Orders.domain(status, status != NONE));
        return order.toBuilder()
                .sites(List.of(Orders.site(order).toBuilder().server(server).build()))
                .build();
    }

    private static FilingApplication changing(FilingApplication order, ModifiedField field) {
        return order.toBuilder()
                .modification(
                        Modification.builder().changedFields(List.of(field)).build())
                .build();
    }

    private static @Nullable String row(FilingApplication order) {
        TypeRow row = TypeTable.row(new Dossier(order, DAY));
        return row == null ? null : row.id();
    }

    private static @Nullable FilingType decide(FilingApplication order) {
        return TypeTable.decide(order, DAY);
    }
}
