package io.icprules.testkit.opinion;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of filing types, read from top to bottom for each domain. The table itself has no dates: its rows hold on every
 * day but for R01a, R02 and R15, of which it, or a text, says since when. Stateless.
 */
final class TypeTable {

    /** Groups of rows, from top to bottom; one is looked at when those above it have not decided. */
    private static final List<Function<DomainOrder, List<TypeRow>>> GROUPS = List.of(
            LandingRows::of,
            RecordRows::of,
            SubmissionRows::conflicts,
            SubmissionRows::obstacles,
            SubmissionRows::types);

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

        /** Refusals first, then removals on paper, then what files; among equals the first in the table. */
        boolean goesBefore(Decision other) {
            int order = Integer.compare(rank(), other.rank());
            return order != 0 ? order < 0 : place < other.place;
        }

        private int rank() {
            return refuses() ? 0 : type() == FilingType.DEREGISTER_OTHER_HOLDER_OFFLINE ? 1 : files() ? 2 : 3;
        }
    }

    /** The type of an application on a day; {@code null} when it cannot be decided. */
    static @Nullable FilingType decide(FilingApplication application, LocalDate day) {
        TypeRow row = row(new Dossier(application, day));
        return row == null ? null : row.then();
    }

    /** The row that decides the type of an application on a day; {@code null} when none can. */
    static @Nullable TypeRow row(Dossier dossier) {
        @Nullable Decision best = null;
        for (DomainOrder order : DomainOrder.allOf(dossier)) {
            Decision decision = decide(order);
            if (decision == null) {
                continue;
            }
            if (decision.row() == null) {
                return null;
            }
            if (best == null || decision.goesBefore(best)) {
                best = decision;
            }
        }
        return best == null ? null : best.row();
    }

    /** {@code null} when there is no domain and no row speaks of an order without one. */
    private static @Nullable Decision decide(DomainOrder order) {
        List<String> hanging = new ArrayList<>();
        int place = 0;
        for (Function<DomainOrder, List<TypeRow>> group : GROUPS) {
            for (TypeRow row : group.apply(order)) {
                if (row.when().holds().isYes()) {
                    boolean hangs = !Collections.disjoint(row.remainderOf(), hanging);
                    boolean passes = row.isRemainder() && offRecord(order);
                    return new Decision(place, hangs ? null : row, passes);
                }
                if (row.when().holds() == Tri.UNKNOWN) {
                    if (row.when().wantsEssential()) {
                        return new Decision(place, null, false);
                    }
                    hanging.add(row.id());
                }
                place++;
            }
        }
        return order.noDomain().holds().isYes() ? null : new Decision(place, null, false);
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
