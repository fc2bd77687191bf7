package io.icprules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileDeviationsTest {

    /** Several deviations meet in one filing: another may have moved the day to where the calendar ends. */
    @Test
    void theyLeaveNoCalendar() {
        FilingApplication filing =
                RandomFilings.of(Filings.everywhere().valid(), 1).at(0);
        List<Deviation> all = Stream.concat(HostileDeviations.all().stream(), OrderDeviations.all().stream())
                .toList();
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            FilingApplication far = filing.toBuilder().submittedOn(day).build();
            for (Deviation deviation : all) {
                assertThat(deviation.in(far)).as(deviation.name()).isNotNull();
            }
        }
    }
}
