package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One rule base, many threads: the same bytes as one thread gives. */
class SameBytesTest {

    private static final int THREADS = 8;
    private static final int EVALUATIONS_A_THREAD = 12_500;

    private static final FilingRules RULES = FilingRules.load();

    private static List<FilingApplication> applications() {
        List<FilingApplication> applications = new ArrayList<>();
        for (Province province : Province.values()) {
            for (LocalDate day : List.of(LocalDate.of(2018, 6, 10), LocalDate.of(2019, 9, 20))) {
                FilingApplication organisation = Applications.firstFiling(province, day)
                        .channel(Channel.PC)
                        .build();
                applications.add(organisation);
                applications.add(organisation.toBuilder()
                        .subject(organisation.subject().toBuilder()
                                .nature(SubjectNature.INDIVIDUAL)
                                .build())
                        .build());
            }
        }
        return applications;
    }

    private static byte[] verdict(FilingApplication application) {
        return FilingDocuments.write(RULES.evaluate(application), DocumentFormat.JSON);
    }

    @Test
    void eightThreadsGiveTheBytesOfOne() throws Exception {
        List<FilingApplication> applications = applications();
        List<byte[]> expected =
                applications.stream().map(SameBytesTest::verdict).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int first = t * 7;
                work.add(() -> countDifferences(applications, expected, first));
            }
            for (Future<Integer> differences : threads.invokeAll(work)) {
                assertThat(differences.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int countDifferences(List<FilingApplication> applications, List<byte[]> expected, int first) {
        int differences = 0;
        for (int i = 0; i < EVALUATIONS_A_THREAD; i++) {
            int which = (first + i) % applications.size();
            if (!Arrays.equals(expected.get(which), verdict(applications.get(which)))) {
                differences++;
            }
        }
        return differences;
    }
}
