package io.icprules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeDaysTest {

    @Test
    void theDaysAreThoseOnWhichARuleBeginsOrEnds() {
        assertThat(ChangeDays.changes())
                .containsExactlyElementsOf(FilingRules.load().describe().rules().stream()
                        .flatMap(rule -> Stream.of(rule.effectiveFrom(), rule.effectiveUntil()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void aDayOfChangeComesWithItsNeighbours() {
        LocalDate change = LocalDate.of(2019, 2, 19);
        assertThat(ChangeDays.around(change.minusDays(1), change.plusDays(1)))
                .containsExactlyInAnyOrder(change.minusDays(1), change, change.plusDays(1));
    }

    @Test
    void thePlainDayComesFirst() {
        assertThat(ChangeDays.around(ChangeDays.FIRST, ChangeDays.LAST)).startsWith(ChangeDays.PLAIN);
        assertThat(ChangeDays.all(ChangeDays.FIRST, ChangeDays.LAST))
                .startsWith(ChangeDays.PLAIN)
                .hasSize(1827);
    }
}
