package io.icprules.drools.fuzz;

import io.icprules.drools.compile.FuzzOracle;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** One try of fuzzing, by a number that repeats it. */
final class Fuzzing {

    private Fuzzing() {}

    /** Changes a file and judges it; whether it was accepted. What is thrown names the number and shows the file. */
    static boolean once(Seeds seeds, long number) {
        Random random = new Random(number);
        Seeds.Seed seed = seeds.any(random);
        byte[] bytes = new Mutator(random).change(seed.text(), seeds.any(random).text());
        try {
            return FuzzOracle.accepts(seed.path(), bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(
                    "try " + number + ": " + e + "\n" + seed.path() + "\n" + new String(bytes, StandardCharsets.UTF_8),
                    e);
        }
    }
}
