package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every fact of one evaluation shares: the application, the day and the filing type derived for it.
 *
 * @param application the application
 * @param day day whose rules are applied
 * @param filingType derived type; {@code null} when undetermined
 * @param missingForType JSON pointers of the inputs the type hangs on, when it is undetermined
 */
public record FilingContext(
        FilingApplication application,
        LocalDate day,
        @Nullable FilingType filingType,
        List<String> missingForType) {

    @Nullable SubjectNature nature() {
        return application.subject() == null ? null : application.subject().nature();
    }

    @Nullable Boolean isPast(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : lastDay.isBefore(day);
    }

    @Nullable Integer monthsLeft(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : Days.monthsBegun(day, lastDay);
    }

    @Nullable Integer daysLeft(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : Days.between(day, lastDay);
    }

    @Nullable Integer daysSince(@Nullable LocalDate earlier) {
        return earlier == null ? null : Days.between(earlier, day);
    }

    @Nullable Integer age(@Nullable LocalDate birthDate) {
        return birthDate == null ? null : Days.fullYears(birthDate, day);
    }
}
