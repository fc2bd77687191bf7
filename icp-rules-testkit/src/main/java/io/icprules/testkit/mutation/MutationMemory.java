package io.icprules.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs found, in a file that grows as changes are judged: a run that was cut off goes on where it stopped, and
 * after scenarios were changed the scenario that noticed a change before is tried first. Thread-safe.
 */
public final class MutationMemory {

    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 8;

    private record Entry(String digest, Fate fate, String scenario) {}

    private final @Nullable Path file;
    private final String digest;
    private final Map<String, Entry> entries = new HashMap<>();

    private MutationMemory(@Nullable Path file, String digest) {
        this.file = file;
        this.digest = digest;
    }

    /** A memory that keeps nothing. */
    public static MutationMemory none() {
        return new MutationMemory(null, "");
    }

    /**
     * Opens a memory.
     *
     * @param file the file, which need not exist
     * @param digest digest of rules and scenarios: what was found with another is only a hint
     * @throws IOException if the file cannot be read
     */
    public static MutationMemory open(Path file, String digest) throws IOException {
        MutationMemory memory = new MutationMemory(file, digest);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                memory.read(line);
            }
        }
        return memory;
    }

    /** A line that was cut off half-way is passed over. */
    private void read(String line) {
        String[] fields = line.split(SEPARATOR, -1);
        if (fields.length == FIELDS) {
            String key = String.join(SEPARATOR, Arrays.copyOfRange(fields, 3, FIELDS));
            for (Fate fate : Fate.values()) {
                if (fate.name().equals(fields[1])) {
                    entries.put(key, new Entry(fields[0], fate, fields[2]));
                }
            }
        }
    }

    /** What is known of a change under the same rules and scenarios. */
    public @Nullable Judgement known(Mutant mutant) {
        Entry entry = entries.get(mutant.key());
        return entry != null && entry.digest().equals(digest)
                ? new Judgement(mutant, entry.fate(), entry.scenario())
                : null;
    }

    /** The scenario that noticed the change before; empty when none did. */
    public String hint(Mutant mutant) {
        Entry entry = entries.get(mutant.key());
        return entry != null && entry.fate() == Fate.KILLED ? entry.scenario() : "";
    }

    synchronized void remember(Judgement judgement) {
        if (file == null) {
            return;
        }
        String line = String.join(
                SEPARATOR,
                digest,
                judgement.fate().name(),
                judgement.scenario(),
                judgement.mutant().key());
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
