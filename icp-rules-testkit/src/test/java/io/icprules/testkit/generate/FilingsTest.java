package io.icprules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

class FilingsTest {

    private static final FilingRules RULES = FilingRules.load();
    private static final Set<Admissibility> ADMITTED =
            EnumSet.of(Admissibility.ACCEPTED, Admissibility.ACCEPTED_WITH_DOCUMENTS);

    @Test
    void validFilingsAreAdmittedAndOfTheirType() {
        List<FilingApplication> filings = some(Filings.everywhere().valid(), 1500);
        assertThat(filings.stream()
                        .filter(filing ->
                                ADMITTED.contains(RULES.evaluate(filing).admissibility())))
                .hasSizeGreaterThan(1470);
        for (Errand errand : Errand.values()) {
            FilingApplication filing = some(
                            Filings.everywhere().ordering(errand.type()).valid(), 1)
                    .get(0);
            assertThat(RULES.evaluate(filing).filingType().type()).isEqualTo(errand.type());
        }
    }

    @Test
    void filingsAreOfWhatWasAskedFor() {
        LocalDate day = LocalDate.of(2019, 9, 12);
        Filings asked = Filings.in(Province.TIBET, Province.HAINAN)
                .on(day)
                .of(SubjectNature.FOUNDATION)
                .ordering(FilingType.ACCESS_NEW);
        List<FilingApplication> filings = some(asked.valid(), 200);
        assertThat(filings).extracting(FilingApplication::province).containsOnly(Province.TIBET, Province.HAINAN);
        assertThat(filings).extracting(FilingApplication::submittedOn).containsOnly(day);
        assertThat(filings).extracting(filing -> filing.subject().nature()).containsOnly(SubjectNature.FOUNDATION);
        assertThat(filings)
                .extracting(filing -> RULES.evaluate(filing).filingType().type())
                .containsOnly(FilingType.ACCESS_NEW);
    }

    @Test
    void filingsKeepToTheDaysAskedFor() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        LocalDate last = LocalDate.of(2019, 1, 10);
        assertThat(some(Filings.everywhere().from(first, last).valid(), 300))
                .extracting(FilingApplication::submittedOn)
                .allSatisfy(day -> assertThat(day).isBetween(first, last))
                .contains(first, last);
    }

    @Test
    void everyProvinceNatureAndTypeComesUp() {
        List<FilingApplication> filings = some(Filings.everywhere().any(), 4000);
        assertThat(present(filings.stream().map(FilingApplication::province))).hasSize(Province.values().length);
        assertThat(present(filings.stream()
                        .filter(filing -> filing.subject() != null)
                        .map(filing -> filing.subject().nature())))
                .hasSize(SubjectNature.values().length);
        assertThat(present(filings.stream()
                        .map(filing -> RULES.evaluate(filing).filingType().type())))
                .hasSize(FilingType.values().length);
    }

    @Test
    void oneThingWrongDiffersByItsDeviationOnly() {
        List<OneThingWrong> wrong = new ArrayList<>();
        JqwikSession.run(() -> Filings.everywhere().oneThingWrong().generator(1000).stream(new SeededRandom(11, 0))
                .limit(500)
                .forEach(one -> wrong.add(one.value())));
        assertThat(wrong).allSatisfy(one -> {
            assertThat(one.filing()).isEqualTo(one.deviation().in(one.valid()));
            assertThat(one.toString()).isEqualTo("OneThingWrong[" + one.deviation() + "]");
        });
        assertThat(wrong.stream().map(one -> one.deviation().name()).distinct()).hasSizeGreaterThan(200);
        assertThat(wrong.stream().filter(one -> !one.filing().equals(one.valid())))
                .hasSizeGreaterThan(350);
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThatThrownBy(() -> Filings.in()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Filings.everywhere().ordering(FilingType.BLOCKED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no order in good order is of type [BLOCKED]");
        assertThatThrownBy(() -> Filings.everywhere().from(ChangeDays.PLAIN, ChangeDays.PLAIN.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The generators work within jqwik's life cycle as well, and the stream on top of them. */
    @Property(tries = 20)
    void filingsComeFromPropertiesToo(@ForAll("anything") FilingApplication filing) {
        assertThat(filing).isNotNull();
        assertThat(RandomFilings.of(Filings.everywhere().any(), 1).at(7))
                .isEqualTo(RandomFilings.of(Filings.everywhere().any(), 1).at(7));
    }

    @Provide
    Arbitrary<FilingApplication> anything() {
        return Filings.everywhere().any();
    }

    private static List<FilingApplication> some(Arbitrary<FilingApplication> filings, int count) {
        RandomFilings stream = RandomFilings.of(filings, 11);
        return LongStream.range(0, count).mapToObj(stream::at).toList();
    }

    private static <T> Set<T> present(Stream<T> values) {
        return values.filter(value -> value != null).collect(Collectors.toSet());
    }
}
