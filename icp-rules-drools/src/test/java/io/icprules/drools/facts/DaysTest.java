package io.icprules.drools.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2019-09-20, 2019-12-20, 3",
        "2019-09-20, 2019-12-21, 4",
        "2019-09-20, 2019-12-19, 3",
        "2019-11-30, 2020-02-29, 3",
        "2019-11-30, 2020-03-01, 4",
        "2019-09-20, 2019-09-20, 0",
        "2019-09-20, 2019-09-19, 0",
        "2019-09-20, 2019-09-21, 1"
    })
    void aBegunMonthCountsSoThatMoreThanThreeMonthsIsGreaterThanThree(LocalDate from, LocalDate to, int months) {
        assertThat(Days.monthsBegun(from, to)).isEqualTo(months);
    }

    @Test
    void aDayBecomesANumberThatRulesCanCompare() {
        assertThat(Days.number(LocalDate.of(2018, 1, 1))).isEqualTo(20180101);
        assertThat(Days.number(null)).isNull();
    }

    @Test
    void daysAgesAwayAreAsFarAsANumberCanSay() {
        assertThat(Days.number(LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Days.number(LocalDate.MIN)).isEqualTo(Integer.MIN_VALUE);
        assertThat(Days.monthsBegun(LocalDate.MIN, LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aYearOfAgeIsFullOnTheBirthday() {
        assertThat(Days.fullYears(LocalDate.of(2001, 9, 20), LocalDate.of(2019, 9, 19)))
                .isEqualTo(17);
        assertThat(Days.fullYears(LocalDate.of(2001, 9, 20), LocalDate.of(2019, 9, 20)))
                .isEqualTo(18);
    }
}
