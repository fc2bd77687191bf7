package io.icprules.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the run at length. */
class KilledRunsTest {

    private static final int LINES = 1_500;

    @TempDir
    Path folder;

    @Test
    void a_run_that_was_killed_ends_with_the_bytes_of_one_that_was_not() throws Exception {
        KilledRuns runs = new KilledRuns(folder, LINES);
        assertThat(runs.code()).isEqualTo(2); // some lines cannot be read
        assertThat(Files.readAllLines(runs.undisturbed())).hasSize(LINES);

        KilledRuns.Seen seen = runs.round(1, new Random(3));

        assertThat(seen.wrong()).isZero();
        assertThat(seen.kills()).isPositive();
        assertThat(seen.resumed()).isPositive();
    }
}
