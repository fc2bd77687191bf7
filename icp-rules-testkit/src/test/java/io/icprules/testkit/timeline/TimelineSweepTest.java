package io.icprules.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every day on which anything changes and the day before it, in every province: the verdict is whole, of the day and of
 * the province.
 */
class TimelineSweepTest {

    /** Most rules know the rarer natures only as “organisation”: these are swept on the days with that many changes. */
    private static final int MANY_CHANGES = 50;

    private static final FilingRules RULES = FilingRules.load();
    private static final RuleIndex INDEX = new RuleIndex(RULES.describe());
    private static final Set<SubjectNature> COMMON = EnumSet.of(SubjectNature.INDIVIDUAL, SubjectNature.ENTERPRISE);

    private static Stream<SweepPoint> points(Collection<LocalDate> days, Set<SubjectNature> natures) {
        return days.stream()
                .flatMap(day -> Arrays.stream(Province.values())
                        .flatMap(province -> natures.stream()
                                .flatMap(nature -> Arrays.stream(BaseOrder.values())
                                        .map(order -> new SweepPoint(day, province, nature, order)))));
    }

    private static Set<LocalDate> daysOfManyChanges() {
        Set<LocalDate> days = new TreeSet<>();
        for (Map.Entry<LocalDate, Integer> change : INDEX.changes().entrySet()) {
            if (change.getValue() >= MANY_CHANGES) {
                days.addAll(List.of(change.getKey().minusDays(1), change.getKey()));
            }
        }
        return days;
    }

    private static void assertWhole(List<SweepPoint> points) {
        List<String> complaints = points.parallelStream()
                .flatMap(point -> point.complaints(RULES, INDEX).stream())
                .toList();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOrdersCoverEveryOperation() {
        assertThat(Arrays.stream(BaseOrder.values()).map(BaseOrder::operation))
                .containsOnly(Operation.values())
                .contains(Operation.values());
    }

    @Test
    void individualsAndEnterprisesOnEveryDay() {
        Set<LocalDate> days = INDEX.days();
        assertThat(days).hasSizeGreaterThan(100);
        assertWhole(points(days, COMMON).toList());
    }

    @Test
    void allOtherNaturesOnDaysOfManyChanges() {
        Set<LocalDate> days = daysOfManyChanges();
        assertThat(days).hasSizeGreaterThan(10);
        assertWhole(points(days, EnumSet.complementOf(EnumSet.copyOf(COMMON))).toList());
    }

    @Test
    void evaluatingAgainGivesTheSame() {
        List<String> different = points(daysOfManyChanges(), COMMON).toList().parallelStream()
                .filter(point -> !point.evaluate(RULES).equals(point.evaluate(RULES)))
                .map(SweepPoint::toString)
                .toList();
        assertThat(different).isEmpty();
    }
}
