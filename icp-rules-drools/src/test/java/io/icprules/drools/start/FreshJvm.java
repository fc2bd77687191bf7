package io.icprules.drools.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a virtual machine of its own. */
public final class FreshJvm {

    private FreshJvm() {}

    /**
     * What the program prints.
     *
     * @param options for the virtual machine, class path first
     * @param program has a {@code main}
     * @throws IllegalStateException if it fails, with what it said
     */
    public static List<String> run(List<String> options, Class<?> program, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said;
        try (var lines = process.inputReader()) {
            said = lines.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", said));
        }
        return said;
    }
}
