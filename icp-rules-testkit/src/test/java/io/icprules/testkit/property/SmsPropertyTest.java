package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Text messages are verified in the regions and from the days the fact base gives (cn-nat-sms-batch-1 to -3). */
class SmsPropertyTest {

    private static final Map<Province, LocalDate> SINCE = since();

    /** Until then ending a record was verified too, and 48 hours were given (cn-nat-old-sms-limit-48h). */
    private static final LocalDate REFORM = LocalDate.of(2018, 9, 7);

    private static final Set<FilingType> DATA = EnumSet.of(
            FilingType.FIRST_FILING,
            FilingType.ACCESS_NEW,
            FilingType.ACCESS_CONTINUE,
            FilingType.NEW_SITE_OTHER_PROVIDER,
            FilingType.NEW_SITE_SAME_PROVIDER,
            FilingType.MODIFY_SUBJECT,
            FilingType.MODIFY_SITE);

    private static final Set<FilingType> ENDING =
            EnumSet.of(FilingType.DEREGISTER_SUBJECT, FilingType.DEREGISTER_SITE, FilingType.CANCEL_ACCESS);

    @Property(tries = 1000)
    void messagesAreVerifiedInTheRegionsOfTheDay(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        Verdict verdict = Verdicts.of(filing);
        FilingType type = verdict.filingType().type();
        LocalDate day = filing.submittedOn();
        Assume.that(type != null && day != null && filing.province() != null);
        LocalDate since = SINCE.get(filing.province());
        boolean region = since != null && !day.isBefore(since);
        boolean kind = DATA.contains(type) || (ENDING.contains(type) && day.isBefore(REFORM));
        SmsVerification sms = verdict.sms();
        assertThat(Boolean.TRUE.equals(sms.required())).isEqualTo(region && kind);
        if (region && kind) {
            assertThat(sms.deadlineHours()).isEqualTo(day.isBefore(REFORM) ? 48 : 24);
        }
    }

    private static Map<Province, LocalDate> since() {
        Map<Province, LocalDate> since = new EnumMap<>(Province.class);
        put(since, LocalDate.of(2017, 12, 18), "12", "62", "54", "64", "46", "65", "63");
        put(since, LocalDate.of(2018, 9, 10), "33", "51", "35", "61", "50", "45", "53");
        put(since, LocalDate.of(2018, 9, 24), "37", "41", "34", "43", "14", "23", "15", "42");
        return since;
    }

    private static void put(Map<Province, LocalDate> since, LocalDate day, String... codes) {
        for (String code : codes) {
            since.put(Province.find(code).orElseThrow(), day);
        }
    }
}
