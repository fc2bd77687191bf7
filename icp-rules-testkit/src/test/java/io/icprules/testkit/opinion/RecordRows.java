package io.icprules.testkit.opinion;

import static io.icprules.api.vocabulary.FilingType.BLOCKED;
import static io.icprules.api.vocabulary.FilingType.CANCEL_ACCESS;
import static io.icprules.api.vocabulary.FilingType.CLAIM_LEGACY;
import static io.icprules.api.vocabulary.FilingType.DEREGISTER_OTHER_HOLDER_OFFLINE;
import static io.icprules.api.vocabulary.FilingType.DEREGISTER_SITE;
import static io.icprules.api.vocabulary.FilingType.DEREGISTER_SUBJECT;
import static io.icprules.api.vocabulary.FilingType.IMPORT_LEGACY;
import static io.icprules.api.vocabulary.FilingType.NOT_SUPPORTED;
import static io.icprules.api.vocabulary.FilingType.NO_FILING;
import static io.icprules.api.vocabulary.FilingType.TRANSFER_BETWEEN_ACCOUNTS;

import io.icprules.api.vocabulary.AccountSite;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows R04a to R09c: what happens to records that exist; R08 to R09a stand in {@link ModificationRows}. Stateless. */
final class RecordRows {

    private RecordRows() {}

    static List<TypeRow> of(DomainOrder order) {
        List<TypeRow> rows = new ArrayList<>(legacy(order));
        rows.add(new TypeRow("R10", Condition.optional(Tri.of(order.account().orderInProgress())), BLOCKED));
        rows.addAll(cancelling(order));
        rows.addAll(deregistering(order));
        rows.addAll(ModificationRows.of(order));
        rows.addAll(transferring(order));
        return rows;
    }

    private static List<TypeRow> legacy(DomainOrder order) {
        Condition claims = order.operation(Operation.CLAIM, Operation.IMPORT);
        if (claims.holds() == Tri.NO) {
            return List.of();
        }
        LocalDate issued = order.subjectRecord().numberIssuedOn();
        Condition beforeJune2010 = Condition.optional(Tri.before(issued, LocalDate.of(2010, 6, 1)));
        Condition untilJanuary2017 = Condition.optional(Tri.before(issued, LocalDate.of(2017, 2, 1)));
        return List.of(
                new TypeRow(
                        "R04a",
                        claims.and(beforeJune2010)
                                .and(order.record(DomainRecordStatus.OTHER_PROVIDER)
                                        .not()),
                        CLAIM_LEGACY),
                new TypeRow("R04b", claims.and(beforeJune2010.not()).and(untilJanuary2017), IMPORT_LEGACY),
                new TypeRow("R04c", claims, NO_FILING, Set.of("R04a", "R04b")));
    }

    private static List<TypeRow> cancelling(DomainOrder order) {
        Condition cancels = order.operation(Operation.CANCEL_ACCESS);
        if (cancels.holds() == Tri.NO) {
            return List.of();
        }
        return List.of(
                new TypeRow(
                        "R05",
                        cancels.and(order.record(DomainRecordStatus.THIS_PROVIDER))
                                .and(order.ofApplicant()),
                        CANCEL_ACCESS),
                new TypeRow("R05a", cancels, NOT_SUPPORTED, Set.of("R05")));
    }

    private static List<TypeRow> deregistering(DomainOrder order) {
        Condition deregisters = order.operation(Operation.DEREGISTER);
        if (deregisters.holds() == Tri.NO) {
            return List.of();
        }
        Condition ownRecordHere = deregisters
                .and(order.subject(SubjectRecordStatus.THIS_PROVIDER))
                .and(order.noDomain()
                        .or(order.record(DomainRecordStatus.THIS_PROVIDER).and(order.ofApplicant())));
        Condition siteNamed = order.site().ask(site -> Condition.TRUE);
        Condition heldByNobody = order.subject(SubjectRecordStatus.SUBJECT_WITHOUT_SITE)
                .or(order.record(DomainRecordStatus.WITHOUT_PROVIDER));
        Condition heldElsewhere =
                order.subject(SubjectRecordStatus.OTHER_PROVIDER).or(order.record(DomainRecordStatus.OTHER_PROVIDER));
        return List.of(
                new TypeRow("R06", ownRecordHere.and(siteNamed), DEREGISTER_SITE),
                new TypeRow("R06", ownRecordHere.and(siteNamed.not()), DEREGISTER_SUBJECT),
                new TypeRow(
                        "R07",
                        deregisters.and(order.filed()).and(order.ofApplicant().not()),
                        DEREGISTER_OTHER_HOLDER_OFFLINE),
                new TypeRow("R07a", deregisters.and(heldByNobody), DEREGISTER_OTHER_HOLDER_OFFLINE),
                new TypeRow("R07b", deregisters.and(heldElsewhere), NOT_SUPPORTED),
                new TypeRow("R07c", deregisters, NOT_SUPPORTED, Set.of("R06", "R07", "R07a", "R07b")));
    }

    private static List<TypeRow> transferring(DomainOrder order) {
        Condition transfers = order.operation(Operation.TRANSFER);
        if (transfers.holds() == Tri.NO) {
            return List.of();
        }
        return List.of(
                new TypeRow(
                        "R09b",
                        transfers
                                .and(order.subject(SubjectRecordStatus.THIS_PROVIDER))
                                .and(Condition.optional(Tri.same(order.account().site(), AccountSite.CHINA))),
                        TRANSFER_BETWEEN_ACCOUNTS),
                new TypeRow("R09c", transfers, NOT_SUPPORTED, Set.of("R09b")));
    }
}
