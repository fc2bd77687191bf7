package io.icprules.drools.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.compile.FuzzOracle;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Changed rule files are refused at places in the file, or mean the same to us, printed anew, and to Drools. A short run for
 * the build; {@link LongFuzz} goes on for as long as one likes.
 */
class RuleFileFuzzTest {

    private static final Seeds SEEDS = new Seeds();

    @Label("a changed rule file")
    @Property(tries = 2_000, seed = "20190920", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void isRefusedOrMeansTheSame(@ForAll long seed) {
        Fuzzing.once(SEEDS, seed);
    }

    @Label("bytes of any kind")
    @Property(tries = 500, seed = "20190920", generation = GenerationMode.RANDOMIZED)
    void anyBytesAreRefused(@ForAll byte[] bytes) {
        assertThat(FuzzOracle.accepts("national/attack.drl", bytes)).isFalse();
    }

    @Label("texts of any kind")
    @Property(tries = 500, seed = "20190920", generation = GenerationMode.RANDOMIZED)
    void anyTextIsRefused(@ForAll String text) {
        assertThat(FuzzOracle.accepts("national/attack.drl", text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void bundledFilesAreAccepted() {
        assertThat(SEEDS.all())
                .hasSizeGreaterThan(40)
                .allSatisfy(seed -> assertThat(
                                FuzzOracle.accepts(seed.path(), seed.text().getBytes(StandardCharsets.UTF_8)))
                        .as(seed.path())
                        .isTrue());
    }

    /** Without files that are accepted, the fuzzing would not compare meanings at all. */
    @Test
    void someChangesAreAccepted() {
        long accepted = new Random(1)
                .longs(500)
                .filter(seed -> Fuzzing.once(SEEDS, seed))
                .count();
        assertThat(accepted).isBetween(25L, 250L);
    }
}
