package io.icprules.drools.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.attack.Attack;
import io.icprules.drools.compile.UnguardedAttack.Fate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The attacks are real: past the check of rule files their code runs, or the layers behind have to stop it. */
class UnguardedAttackTest {

    @ParameterizedTest
    @CsvSource({
        "header/import-accumulate, RAN_IN_BUILD",
        "declaration/function, STOPPED_BY_CLASS_CHECK",
        "constraint/static-call-qualified, STOPPED_BY_CLASS_CHECK",
        "constraint/text-escaped-quote, STOPPED_BY_CLASS_CHECK",
        "consequence/comment-escaped-line-break, STOPPED_BY_CLASS_CHECK",
        "consequence/anonymous-class, STOPPED_BY_CLASS_CHECK"
    })
    void runsPastTheCheck(String name, Fate fate) {
        Attack attack = Attack.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(UnguardedAttack.of(attack)).isEqualTo(fate);
    }

    /** Takes minutes: {@code -Dicprules.attacks.unguarded=true} prints what becomes of each. */
    @Test
    @EnabledIfSystemProperty(named = "icprules.attacks.unguarded", matches = "true")
    void layersBehindTheCheckStopWhatTheBuildDoesNotRun() {
        Map<String, Map<Fate, Integer>> fates = new TreeMap<>();
        int real = 0;
        for (Attack attack : Attack.all()) {
            Fate fate = UnguardedAttack.of(attack);
            System.out.println(fate + " " + attack.name());
            fates.computeIfAbsent(attack.group(), group -> new EnumMap<>(Fate.class))
                    .merge(fate, 1, Integer::sum);
            real += fate == Fate.HARMLESS ? 0 : 1;
        }
        System.out.println(real + " run past the check: " + fates);
        assertThat(real).isGreaterThan(120);
        assertThat(fates.values()).noneMatch(group -> group.containsKey(Fate.RAN));
    }
}
