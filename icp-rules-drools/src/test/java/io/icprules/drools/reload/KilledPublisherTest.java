package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher that is killed in the middle leaves a whole version to serve. */
class KilledPublisherTest {

    /** More at length: {@code -Dicprules.kills=200}. */
    private static final int KILLS = Integer.getInteger("icprules.kills", 3);

    @TempDir
    Path folder;

    @Test
    void whatIsServedIsWholeWheneverThePublisherIsKilled() throws IOException, InterruptedException {
        Publishing publishing = new Publishing(folder);
        publishing.publish("v0", "第0版");
        for (int round = 1; round <= KILLS; round++) {
            int begun = 3 + round % 7;
            publishUntilKilled(round, begun);
            try (ReloadingRules rules = ReloadingRules.of(publishing.source()).start()) {
                String said = Publishing.said(rules);
                assertThat(said).startsWith("第" + round + "轮第").endsWith("版");
                int version = Integer.parseInt(said.replaceAll(".*轮第|版", ""));
                assertThat(version).isGreaterThanOrEqualTo(begun - 1);
            }
        }
    }

    /** Kills after so many versions were begun; where within the last one is up to the machine. */
    private void publishUntilKilled(int round, int begun) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublisher.class.getName(),
                        folder.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < begun; i++) {
                assertThat(lines.readLine()).isEqualTo(Integer.toString(i + 1));
            }
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
