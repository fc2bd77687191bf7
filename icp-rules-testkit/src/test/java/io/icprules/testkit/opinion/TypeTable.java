package io.icprules.testkit.opinion;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of filing types, read from top to bottom for each domain. The table itself has no dates: its rows hold on every
 * day but for R01a, R02 and R15, of which it, or a text, says since when. Stateless.
 */
final class TypeTable {

    private TypeTable() {}

    /**
     * What one domain comes to.
     *
     * @param place place of the row that decides
     * @param row the row; {@code null} when it cannot be decided
     * @param passes whether the row is a remainder and speaks of a domain that is not on record at all
     */
    private record Decision(int place, @Nullable TypeRow row, boolean passes) {

        @Nullable FilingType type() {
            return row == null ? null : row.then();
        }

        boolean refuses() {
            return !passes && (type() == FilingType.NOT_SUPPORTED || type() == FilingType.BLOCKED);
        }

        boolean files() {
            return !passes && type() != FilingType.NO_FILING;
        }
    }

    /** The type of an application on a day; {@code null} when it cannot be decided. */
    static @Nullable FilingType decide(FilingApplication application, LocalDate day) {
        return row(application, day).map(TypeRow::then).orElse(null);
    }

    /** The row that decides the type of an application on a day; empty when none can. */
    static Optional<TypeRow> row(FilingApplication application, LocalDate day) {
        List<Decision> decisions = DomainOrder.allOf(new Dossier(application, day, null)).stream()
                .map(TypeTable::decide)
                .flatMap(Optional::stream)
                .toList();
        if (decisions.stream().anyMatch(decision -> decision.row() == null)) {
            return Optional.empty();
        }
        return first(decisions, Decision::refuses)
                .or(() -> first(decisions, decision -> decision.type() == FilingType.DEREGISTER_OTHER_HOLDER_OFFLINE))
                .or(() -> first(decisions, Decision::files))
                .or(() -> first(decisions, decision -> true))
                .map(Decision::row);
    }

    private static Optional<Decision> first(List<Decision> decisions, Predicate<Decision> some) {
        return decisions.stream().filter(some).min(Comparator.comparingInt(Decision::place));
    }

    /** Empty when there is no domain and no row speaks of an order without one. */
    private static Optional<Decision> decide(DomainOrder order) {
        List<TypeRow> rows = Stream.of(LandingRows.of(order), RecordRows.of(order), SubmissionRows.of(order))
                .flatMap(List::stream)
                .toList();
        List<String> hanging = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TypeRow row = rows.get(i);
            if (row.when().holds().isYes()) {
                boolean hangs = row.remainderOf().stream().anyMatch(hanging::contains);
                boolean passes = row.isRemainder() && offRecord(order);
                return Optional.of(new Decision(i, hangs ? null : row, passes));
            }
            if (row.when().holds() == Tri.UNKNOWN) {
                if (row.when().wantsEssential()) {
                    return Optional.of(new Decision(i, null, false));
                }
                hanging.add(row.id());
            }
        }
        return order.noDomain().holds().isYes()
                ? Optional.empty()
                : Optional.of(new Decision(rows.size(), null, false));
    }

    /** An order on what is on record, and a domain that is not. */
    private static boolean offRecord(DomainOrder order) {
        return order.submits()
                .not()
                .and(order.noDomain().or(order.record(DomainRecordStatus.NONE)))
                .holds()
                .isYes();
    }
}
