package io.icprules.testkit.bulk;

import io.icprules.testkit.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills bulk runs (SIGKILL) at random moments and runs them again, until one ends; then the output must be that of a run that
 * was left alone. Each run is a process of its own. As a program: {@code LINES ROUNDS SEED}.
 */
final class KilledRuns {

    /** What a process that got SIGKILL ends with, as shells and the JDK have it. */
    private static final int KILLED = 128 + 9;

    private final Path folder;
    private final Path input;
    private final Path undisturbed;
    private final int lines;
    private final int code;
    private final long size;

    /**
     * What was seen.
     *
     * @param kills processes killed while they ran
     * @param resumed runs that went on from lines done before
     * @param wrong rounds that ended with other bytes or another exit code, or left a checkpoint
     */
    record Seen(int kills, int resumed, int wrong) {

        Seen plus(Seen other) {
            return new Seen(kills + other.kills, resumed + other.resumed, wrong + other.wrong);
        }
    }

    KilledRuns(Path folder, int lines) throws IOException, InterruptedException {
        this.folder = folder;
        this.lines = lines;
        input = folder.resolve("in.ndjson");
        undisturbed = folder.resolve("undisturbed.ndjson");
        BulkFilings.write(input, lines, 20190912);
        code = start(undisturbed, 2).waitFor();
        size = Files.size(undisturbed);
    }

    int code() {
        return code;
    }

    Path undisturbed() {
        return undisturbed;
    }

    /** One output, killed a few times on its way. */
    Seen round(int round, Random random) throws IOException, InterruptedException {
        Path output = folder.resolve("out-" + round + ".ndjson");
        Path checkpoint = folder.resolve("out-" + round + ".ndjson.checkpoint");
        int kills = 0;
        int resumed = 0;
        int ended = -1;
        for (long reach = 0; ended < 0; ) {
            // A little further each time, so that the run ends; at times at once, while it still starts.
            reach = reach + random.nextLong(size / 2);
            resumed += Files.exists(checkpoint) && Files.size(output) > 0 ? 1 : 0;
            Process process = start(output, 1 + random.nextInt(3));
            while (process.isAlive() && (reach >= size || !Files.exists(output) || Files.size(output) < reach)) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            boolean alive = process.isAlive();
            int exit = process.destroyForcibly().waitFor();
            boolean killed = alive && exit == KILLED;
            kills += killed ? 1 : 0;
            ended = killed ? -1 : exit;
        }
        boolean right = ended == code && Files.mismatch(output, undisturbed) < 0 && !Files.exists(checkpoint);
        Files.delete(output);
        return new Seen(kills, resumed, right ? 0 : 1);
    }

    private Process start(Path output, int jobs) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "evaluate",
                        "--bulk",
                        input.toString(),
                        "--out",
                        output.toString(),
                        "--jobs",
                        String.valueOf(jobs),
                        "--checkpoint-every",
                        String.valueOf(Math.max(64, lines / 16)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs at length and prints what was seen. */
    public static void main(String[] arguments) throws Exception {
        KilledRuns runs = new KilledRuns(Files.createTempDirectory("bulk"), Integer.parseInt(arguments[0]));
        Random random = new Random(Long.parseLong(arguments[2]));
        Seen seen = new Seen(0, 0, 0);
        for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
            seen = seen.plus(runs.round(round, random));
            System.out.println(round + " rounds: " + seen);
        }
    }
}
