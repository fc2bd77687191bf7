package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.source.RuleFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several publishers of the same names at once: each version is of one of them, whole, and none is forgotten. */
class ConcurrentPublishersTest {

    /** More at length: {@code -Dicprules.publications=100}. */
    private static final int ROUNDS = Integer.getInteger("icprules.publications", 20);

    private static final int PUBLISHERS = 4;

    @TempDir
    Path folder;

    @Test
    void threadsThatPublishTheSameNameDoNotMix() throws Exception {
        List<RuleFolder> packs = new ArrayList<>();
        for (int i = 0; i < PUBLISHERS; i++) {
            packs.add(CompetingPublisher.pack(folder.resolve("pack" + i), i));
        }
        CyclicBarrier together = new CyclicBarrier(PUBLISHERS);
        ExecutorService executor = Executors.newFixedThreadPool(PUBLISHERS);
        List<List<Boolean>> won = new ArrayList<>();
        try {
            List<Future<List<Boolean>>> publishers = new ArrayList<>();
            for (RuleFolder pack : packs) {
                publishers.add(executor.submit((Callable<List<Boolean>>) () -> {
                    List<Boolean> mine = new ArrayList<>();
                    try {
                        for (int round = 0; round < ROUNDS; round++) {
                            together.await();
                            mine.add(CompetingPublisher.publish(root(), pack, "v" + round));
                        }
                    } finally {
                        // whoever fails lets the others go; whoever is done waits for nobody
                        if (mine.size() < ROUNDS) {
                            together.reset();
                        }
                    }
                    return mine;
                }));
            }
            for (Future<List<Boolean>> publisher : publishers) {
                won.add(publisher.get());
            }
        } finally {
            executor.shutdownNow();
        }
        assertOneWonEachTime(won);
    }

    @Test
    void processesThatPublishTheSameNameDoNotMix() throws Exception {
        List<Process> processes = new ArrayList<>();
        List<List<Boolean>> won = new ArrayList<>();
        try {
            for (int i = 0; i < PUBLISHERS; i++) {
                processes.add(CompetingPublisher.start(folder, i, ROUNDS));
            }
            // all are loaded before any publishes
            for (Process process : processes) {
                assertThat(process.inputReader().readLine()).isEqualTo("ready");
            }
            for (Process process : processes) {
                process.outputWriter().append("go\n").flush();
            }
            for (Process process : processes) {
                try (BufferedReader lines = process.inputReader()) {
                    won.add(lines.lines().map(Boolean::valueOf).toList());
                }
                assertThat(process.waitFor()).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        assertOneWonEachTime(won);
    }

    private void assertOneWonEachTime(List<List<Boolean>> won) throws IOException {
        Set<String> names = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            names.add("v" + round);
            List<Integer> winners = new ArrayList<>();
            for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
                if (won.get(publisher).get(round)) {
                    winners.add(publisher);
                }
            }
            assertThat(winners).as("publishers of v" + round).hasSize(1);
            Path version = root().resolve("versions/v" + round);
            RuleFolder expected = CompetingPublisher.pack(folder.resolve("again" + round), winners.get(0));
            RuleFolder there = Published.files(version);
            assertThat(there.problems()).isEmpty();
            assertThat(there.manifest()).isEqualTo(expected.manifest());
            assertThat(RuleFolder.read(version).problems())
                    .as("no file of others")
                    .isEmpty();
        }
        assertThat(new CurrentFile(root()).names()).containsExactlyInAnyOrderElementsOf(names);
        try (Stream<Path> left = Files.list(root())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(CurrentFile.NAME, VersionedFolder.VERSIONS, PublishLock.FILE);
        }
    }

    private Path root() {
        return folder.resolve("published");
    }
}
