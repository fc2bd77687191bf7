package io.icprules.testkit.opinion;

import static io.icprules.api.vocabulary.DomainRecordStatus.NONE;
import static io.icprules.api.vocabulary.DomainRecordStatus.OTHER_PROVIDER;
import static io.icprules.api.vocabulary.DomainRecordStatus.THIS_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.Account;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.AccessMode;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the table of filing types is read; the values are those of the fact base. */
class TypeTableTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    @ParameterizedTest
    @CsvSource({
        "NONE, NONE, FIRST_FILING",
        "OTHER_PROVIDER, NONE, NEW_SITE_OTHER_PROVIDER",
        "THIS_PROVIDER, NONE, NEW_SITE_SAME_PROVIDER",
        "OTHER_PROVIDER, OTHER_PROVIDER, ACCESS_NEW",
        "THIS_PROVIDER, OTHER_PROVIDER, ACCESS_CONTINUE",
        "THIS_PROVIDER, WITHOUT_PROVIDER, ACCESS_CONTINUE",
        "OTHER_PROVIDER, WITHOUT_PROVIDER, ACCESS_NEW",
        "THIS_PROVIDER, THIS_PROVIDER, NO_FILING",
        "OTHER_PROVIDER, THIS_PROVIDER, BLOCKED",
        "NONE, OTHER_PROVIDER, BLOCKED",
        "SUBJECT_WITHOUT_SITE, NONE, BLOCKED"
    })
    void submitting(SubjectRecordStatus subject, DomainRecordStatus domain, FilingType type) {
        assertThat(decide(Orders.of(Operation.SUBMIT, subject, Orders.domain(domain, domain != NONE))))
                .isEqualTo(type);
    }

    @Test
    void essentialUnknownsLeaveTheTypeOpenAndOthersDoNot() {
        FilingApplication order =
                Orders.of(Operation.SUBMIT, SubjectRecordStatus.OTHER_PROVIDER, Orders.domain(OTHER_PROVIDER, null));

        assertThat(decide(order)).isEqualTo(FilingType.ACCESS_NEW);
        assertThat(decide(order.toBuilder().operation(null).build())).isNull();
        assertThat(decide(order.toBuilder().sites(null).build())).isNull();
        assertThat(decide(order.toBuilder()
                        .operation(null)
                        .account(new Account(null, null, true))
                        .build()))
                .isNull();
    }

    @Test
    void remainderWaitsForTheRowsItIsTheRemainderOf() {
        assertThat(decide(Orders.of(
                        Operation.CANCEL_ACCESS,
                        SubjectRecordStatus.THIS_PROVIDER,
                        Orders.domain(THIS_PROVIDER, null))))
                .isNull();
        assertThat(decide(Orders.of(
                        Operation.CANCEL_ACCESS, SubjectRecordStatus.THIS_PROVIDER, Orders.domain(NONE, null))))
                .isEqualTo(FilingType.NOT_SUPPORTED);
    }

    @Test
    void severalDomains() {
        Domain fresh = Orders.domain(NONE, false);
        Domain here = Orders.domain(THIS_PROVIDER, true);
        Domain foreign = Orders.domain(OTHER_PROVIDER, false);
        SubjectRecordStatus status = SubjectRecordStatus.THIS_PROVIDER;

        assertThat(decide(Orders.of(Operation.SUBMIT, status, here, fresh)))
                .isEqualTo(FilingType.NEW_SITE_SAME_PROVIDER);
        assertThat(decide(Orders.of(Operation.SUBMIT, status, fresh, foreign))).isEqualTo(FilingType.BLOCKED);
        assertThat(decide(Orders.of(Operation.DEREGISTER, status, here, fresh))).isEqualTo(FilingType.DEREGISTER_SITE);
        assertThat(decide(Orders.of(Operation.DEREGISTER, status, here, foreign)))
                .isEqualTo(FilingType.DEREGISTER_OTHER_HOLDER_OFFLINE);
    }

    @Test
    void withoutADomain() {
        FilingApplication order = Orders.of(Operation.SUBMIT, SubjectRecordStatus.NONE);
        Site byIp = Site.builder()
                .domains(List.of())
                .accessMode(AccessMode.IP_ONLY)
                .server(Server.builder().product(ServerProduct.ECS).build())
                .build();

        assertThat(decide(order)).isNull();
        assertThat(decide(order.toBuilder().sites(List.of(byIp)).build())).isEqualTo(FilingType.NOT_SUPPORTED);
        assertThat(decide(Orders.of(Operation.DEREGISTER, SubjectRecordStatus.THIS_PROVIDER)))
                .isEqualTo(FilingType.DEREGISTER_SUBJECT);
    }

    private static @Nullable FilingType decide(FilingApplication order) {
        return TypeTable.decide(order, DAY);
    }
}
