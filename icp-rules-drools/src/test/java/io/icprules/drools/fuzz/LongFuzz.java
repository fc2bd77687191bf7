package io.icprules.drools.fuzz;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fuzzes rule files for a number of seconds and prints what it found: a program, not part of the build. Arguments: seconds,
 * and the number to begin with.
 */
public final class LongFuzz {

    private LongFuzz() {}

    /** Runs it in the folder of the module; ends with 1 if anything was found. */
    public static void main(String[] args) {
        long seconds = Long.parseLong(args[0]);
        Random numbers = new Random(Long.parseLong(args[1]));
        Seeds seeds = new Seeds();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long tries = 0;
        long accepted = 0;
        Set<String> found = new TreeSet<>();
        while (System.nanoTime() < end) {
            tries++;
            try {
                accepted += Fuzzing.once(seeds, numbers.nextLong()) ? 1 : 0;
            } catch (AssertionError e) {
                String kind = String.valueOf(e.getCause())
                        .replaceAll("[0-9]+", "N")
                        .lines()
                        .findFirst()
                        .orElse("");
                if (found.add(kind)) {
                    System.out.println(e.getMessage() + "\n--------");
                }
            }
        }
        System.out.println(tries + " files in " + seconds + " s, " + accepted + " accepted, " + found.size()
                + " kinds of findings " + found);
        System.exit(found.isEmpty() ? 0 : 1);
    }
}
