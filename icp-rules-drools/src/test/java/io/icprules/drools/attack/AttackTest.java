package io.icprules.drools.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.RuleProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack of the collection is refused, alone and laid over other rules, and leaves no mark. */
class AttackTest {

    private static final RulePack BUNDLED = RulePack.bundled();

    @TempDir
    Path root;

    @TempDir
    Path below;

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefused(Attack attack) {
        RulePack pack =
                PackFolder.good(root).with(PackFolder.PATH, attack.bytes()).pack();

        List<RuleProblem> problems = Refusal.of(pack);

        assertThat(problems).extracting(RuleProblem::file).containsOnly(PackFolder.PATH);
        assertThat(problems).extracting(problem -> problem.code().name()).containsAll(attack.codes());
        assertThat(Refusal.of(pack.over(PackFolder.good(below).pack()))).containsAll(problems);
    }

    static Stream<Attack> oneOfEachGroup() {
        return attacks().stream()
                .collect(Collectors.toMap(Attack::group, attack -> attack, (a, b) -> a))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachGroup")
    void isRefusedOverTheBundledRules(Attack attack) {
        RulePack pack =
                PackFolder.good(root).with(PackFolder.PATH, attack.bytes()).pack();

        assertThat(Refusal.of(pack.over(BUNDLED))).extracting(RuleProblem::file).containsOnly(PackFolder.PATH);
    }

    @Test
    void theFileTheyAreMadeOfIsGood() {
        assertThat(PackFolder.good(root).pack().check().problems()).isEmpty();
    }

    @Test
    void areManyAndDiffer() {
        List<Attack> attacks = attacks();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(150);
        assertThat(attacks).extracting(Attack::name).doesNotHaveDuplicates();
        assertThat(attacks)
                .extracting(attack -> new String(attack.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotHaveDuplicates();
    }
}
