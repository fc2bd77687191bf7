package io.icprules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

class RandomFilingsTest {

    private static final RandomFilings FILINGS =
            RandomFilings.of(Filings.everywhere().any(), 42);

    @Test
    void filingsOfASeedAreTheSameInAnotherJvmLocaleCharsetAndZone() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=GBK",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FilingsDigest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo(FilingsDigest.digest());
    }

    @Test
    void filingsComeInTheirOrder() {
        RandomFilings stream = RandomFilings.of(Filings.everywhere().any(), 42);
        List<FilingApplication> taken = IntStream.range(0, 50)
                .mapToObj(i ->
                        i % 2 == 0 ? stream.next() : stream.nextShrinkable().value())
                .toList();
        assertThat(taken)
                .isEqualTo(LongStream.range(0, 50).mapToObj(FILINGS::at).toList());
    }

    @Test
    void filingsDoNotHangOnWhatOtherThreadsTake() {
        List<FilingApplication> alone =
                LongStream.range(0, 400).mapToObj(FILINGS::at).toList();
        assertThat(LongStream.range(0, 400).parallel().mapToObj(FILINGS::at).toList())
                .isEqualTo(alone);
    }

    @Test
    void seedsAndNumbersGiveDifferentFilings() {
        RandomFilings other = RandomFilings.of(Filings.everywhere().any(), 43);
        List<FilingApplication> here =
                LongStream.range(0, 100).mapToObj(FILINGS::at).toList();
        assertThat(here).doesNotHaveDuplicates();
        assertThat(LongStream.range(0, 100).mapToObj(other::at)).doesNotContainAnyElementsOf(here);
    }

    @Test
    void theSmallestFilingIsPlainButForWhatMatters() {
        Predicate<FilingApplication> shows = filing -> filing.province() == Province.HUNAN
                && filing.sites() != null
                && filing.sites().size() > 1;
        Shrinkable<FilingApplication> start = LongStream.iterate(0, i -> i + 1)
                .mapToObj(FILINGS::shrinkable)
                .filter(candidate -> shows.test(candidate.value()))
                .findFirst()
                .orElseThrow();
        FilingApplication smallest = FILINGS.smallest(start, shows).orElseThrow();
        assertThat(smallest.sites()).hasSize(2);
        assertThat(smallest.submittedOn()).isEqualTo(ChangeDays.PLAIN);
        assertThat(smallest.psb()).isNull();
        assertThat(smallest.documents()).isEmpty();
        assertThat(json(smallest).length).isLessThan(json(start.value()).length);
        assertThat(smallest.subject().name()).isEqualTo(Made.person(0));
    }

    @Test
    void whatAFilingDoesNotShowHasNoSmallest() {
        assertThat(FILINGS.smallest(FILINGS.shrinkable(0), filing -> false)).isEmpty();
    }

    private static byte[] json(FilingApplication filing) {
        return FilingDocuments.write(filing, DocumentFormat.JSON);
    }
}
