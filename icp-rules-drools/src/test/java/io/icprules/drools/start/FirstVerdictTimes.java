package io.icprules.drools.start;

import io.icprules.drools.engine.Applications;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures first verdicts in fresh virtual machines, plain and with an archive of loaded classes, and prints rows of a table.
 * After {@code mvn package -DskipTests}, in the folder of this module:
 *
 * <pre>{@code
 * java -cp target/test-classes io.icprules.drools.start.FirstVerdictTimes 15 JAVA_HOME...
 * }</pre>
 */
final class FirstVerdictTimes {

    private final Path java;
    private final int runs;
    private final String classPath;

    private FirstVerdictTimes(Path java, int runs, String classPath) {
        this.java = java;
        this.runs = runs;
        this.classPath = classPath;
    }

    /**
     * Prints medians: milliseconds, the memory of the process at its peak, and the heap after a garbage collection at its end.
     * Processes that tell of their memory are not those whose time is taken.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("first-verdict");
        String classPath = classPath(folder);
        System.out.println(
                "| Java | What | To the verdict | of that, processor | Whole process | RSS, MiB | heap, MiB |\n"
                        + "|---|---|---:|---:|---:|---:|---:|");
        for (String home : Arrays.asList(args).subList(1, args.length)) {
            Path java = Path.of(home, "bin", "java");
            new FirstVerdictTimes(java, Integer.parseInt(args[0]), classPath).measure(folder);
        }
    }

    private void measure(Path folder) throws IOException, InterruptedException {
        row("an empty program", List.of(), NoVerdict.class);
        row("plain", List.of(), FirstVerdict.class);
        Path shared = folder.resolve("classes.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + shared), FirstVerdict.class);
        row("class archive (AppCDS)", List.of("-XX:SharedArchiveFile=" + shared), FirstVerdict.class);
        Path ahead = folder.resolve("classes.aot");
        try {
            run(List.of("-XX:AOTCacheOutput=" + ahead), FirstVerdict.class);
        } catch (IllegalStateException e) {
            return; // from JDK 25 on
        }
        row("AOT cache", List.of("-XX:AOTCache=" + ahead), FirstVerdict.class);
    }

    private void row(String what, List<String> options, Class<?> program) throws IOException, InterruptedException {
        double[] verdict = new double[runs];
        double[] busy = new double[runs];
        double[] process = new double[runs];
        double[] resident = new double[runs];
        double[] heap = new double[runs];
        for (int i = 0; i < runs; i++) {
            long began = System.nanoTime();
            String[] said = run(options, program).split(" ", -1);
            process[i] = (System.nanoTime() - began) / 1e6;
            verdict[i] = Double.parseDouble(said[1]);
            busy[i] = Double.parseDouble(said[2]);
            String[] held = run(options, program, "memory").split(" ", -1);
            resident[i] = Double.parseDouble(held[0]) / 1024;
            heap[i] = Double.parseDouble(held[1]) / 1024;
        }
        double peak = median(resident);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.0f | %s | %.1f |%n",
                java.getParent().getParent().getFileName(),
                what,
                median(verdict),
                median(busy),
                median(process),
                peak == 0 ? "–" : String.format(Locale.ROOT, "%.0f", peak),
                median(heap));
    }

    /** The last line the program prints. */
    private String run(List<String> options, Class<?> program, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            String said = lines.lines().reduce((a, b) -> b).orElse("");
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
            return said;
        }
    }

    /** Jars only: no archive takes classes from folders. */
    private static String classPath(Path folder) throws IOException {
        Path own = folder.resolve("service.jar");
        try (OutputStream out = Files.newOutputStream(own);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Class<?> type :
                    List.of(FirstVerdict.class, Applications.class, NoVerdict.class, ProcessMemory.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(Path.of("target/test-classes").resolve(name), zip);
            }
        }
        List<String> path = new ArrayList<>(List.of(own.toString()));
        for (String module : List.of("../icp-rules-api/target", "target")) {
            try (Stream<Path> files = Files.list(Path.of(module))) {
                files.filter(file -> file.getFileName().toString().matches("icp-rules-\\w+-[\\w.-]+\\.jar"))
                        .forEach(
                                jar -> path.add(jar.toAbsolutePath().normalize().toString()));
            }
        }
        ClassPathTest.jarsOfOthers().forEach(jar -> path.add(jar.toString()));
        return String.join(File.pathSeparator, path);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
