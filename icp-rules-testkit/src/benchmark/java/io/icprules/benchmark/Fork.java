package io.icprules.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a virtual machine of its own, with the class path of this one. Stateless. */
public final class Fork {

    private Fork() {}

    /**
     * The last line the program prints.
     *
     * @param options for the virtual machine
     * @param program has a {@code main}
     * @throws IOException if it fails; what it said is in the message
     */
    public static String run(List<String> options, Class<?> program, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said;
        try (var lines = process.inputReader()) {
            said = lines.lines().toList();
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(program.getSimpleName() + " failed:\n" + String.join("\n", said));
        }
        return said.isEmpty() ? "" : said.get(said.size() - 1);
    }
}
