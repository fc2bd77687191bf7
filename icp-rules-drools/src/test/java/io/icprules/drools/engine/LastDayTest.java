package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDayTest {

    @ParameterizedTest
    @CsvSource({"2019-09-01, 2019-10-01", "+999999999-12-01, +999999999-12-31", "+999999999-12-31, +999999999-12-31"})
    void whatIsDueAfterTheLastDayOfTheCalendarIsDueOnIt(LocalDate openedOn, LocalDate dueOn) {
        FilingApplication order = Applications.firstFiling(Province.BEIJING, LocalDate.of(2019, 9, 20))
                .build();
        Site site = order.sites().get(0).toBuilder().openedOn(openedOn).build();

        assertThat(FilingRules.load()
                        .evaluate(order.toBuilder().sites(List.of(site)).build())
                        .postFilingDuties())
                .filteredOn(duty -> duty.obligation() == Obligation.POLICE_FILING)
                .extracting(PostFilingDuty::dueOn)
                .containsExactly(dueOn);
    }
}
