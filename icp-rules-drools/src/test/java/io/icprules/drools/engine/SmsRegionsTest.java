package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsRegionsTest {

    private static final FilingRules RULES = FilingRules.load();

    private static final Set<Province> BATCH_1 = EnumSet.of(
            Province.TIANJIN,
            Province.GANSU,
            Province.TIBET,
            Province.NINGXIA,
            Province.HAINAN,
            Province.XINJIANG,
            Province.QINGHAI);

    private static List<Province> regionsOn(LocalDate day) {
        return Arrays.stream(Province.values())
                .filter(province -> Boolean.TRUE.equals(sms(province, day).required()))
                .toList();
    }

    private static SmsVerification sms(Province province, LocalDate day) {
        return RULES.evaluate(Applications.firstFiling(province, day).build()).sms();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-17, 0",
        "2017-12-18, 7",
        "2018-09-09, 7",
        "2018-09-10, 14",
        "2018-09-23, 14",
        "2018-09-24, 22",
        "2019-09-20, 22"
    })
    void regionsJoinInThreeBatches(LocalDate day, int regions) {
        assertThat(regionsOn(day)).hasSize(regions);
    }

    @Test
    void theFirstBatchIsTheSevenRegionsOfDecember2017() {
        assertThat(regionsOn(LocalDate.of(2018, 9, 9))).containsExactlyInAnyOrderElementsOf(BATCH_1);
    }

    @Test
    void whereItIsNotDueTheVerdictSaysSo() {
        for (Province province : EnumSet.complementOf(EnumSet.copyOf(BATCH_1))) {
            assertThat(sms(province, LocalDate.of(2018, 9, 9)).required())
                    .as(province.name())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-12-18, 48", "2018-09-06, 48", "2018-09-07, 24", "2019-09-20, 24"})
    void theLimitFellFrom48To24Hours(LocalDate day, int hours) {
        assertThat(sms(Province.XINJIANG, day).deadlineHours()).isEqualTo(hours);
    }

    @Test
    void bothPersonsOfAFirstFilingVerifyOnceEach() {
        SmsVerification sms = sms(Province.XINJIANG, LocalDate.of(2019, 9, 20));
        assertThat(sms.persons()).containsExactly(PersonRole.RESPONSIBLE_PERSON, PersonRole.SITE_ADMINISTRATOR);
        assertThat(sms.numbers()).containsExactly("13800000001", "13800000002");
    }
}
