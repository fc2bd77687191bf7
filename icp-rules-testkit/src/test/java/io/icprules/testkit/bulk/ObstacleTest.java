package io.icprules.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    private static final Path OUT = Path.of("out");

    @Test
    void it_is_told_in_words() {
        assertThat(Obstacle.of(new NoSuchFileException("a"))).isEqualTo("there is no such file or folder");
        assertThat(Obstacle.of(new AccessDeniedException("a"))).isEqualTo("this user may not read or write it");
        assertThat(Obstacle.of(new FileSystemException("a", null, "Disk quota exceeded")))
                .isEqualTo("the system says: Disk quota exceeded");
        assertThat(Obstacle.of(new IOException("No space left on device")))
                .isEqualTo("the system says: No space left on device");
        assertThat(Obstacle.of(new IOException())).isEqualTo("it cannot be read or written (IOException)");
    }

    @Test
    void a_run_that_had_begun_can_go_on() {
        BulkException stopped = BulkException.stopped(Path.of("in"), OUT, new IOException("No space left on device"));
        assertThat(stopped)
                .hasMessageContainingAll(
                        "ICP-6003 out: the run on in stopped, as the system says: No space left on device.",
                        "the same command then goes on");
        assertThat(Obstacle.file(new NoSuchFileException("a"), OUT)).isEqualTo(Path.of("a"));
        assertThat(Obstacle.file(new IOException(), OUT)).isEqualTo(OUT);
    }
}
