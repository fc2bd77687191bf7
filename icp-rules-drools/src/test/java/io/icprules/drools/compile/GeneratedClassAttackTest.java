package io.icprules.drools.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRulesException;
import io.icprules.drools.attack.Attack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the look at generated classes and their loader would stop alone, had the check of rule files let everything pass. */
class GeneratedClassAttackTest {

    /** Takes minutes: {@code -Dicprules.attacks.unguarded=true}. What runs while Drools builds, only the check can stop. */
    @Test
    @EnabledIfSystemProperty(named = "icprules.attacks.unguarded", matches = "true")
    void stopNearlyEverythingAlone() {
        int notBuilt = 0;
        int refused = 0;
        List<String> ranInBuild = new ArrayList<>();
        List<String> ran = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (Attack attack : Attack.all()) {
            System.clearProperty(Attack.MARK);
            DroolsBuild build;
            try {
                build = DroolsBuild.of(Map.of(
                        "io.icprules.rules.national.attack", new String(attack.bytes(), StandardCharsets.UTF_8)));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                notBuilt++;
                mark(attack, ranInBuild);
                continue;
            }
            mark(attack, ranInBuild);
            try {
                GeneratedClassCheck.check(build.classes());
                passed.add(attack.name());
                load(build);
            } catch (FilingRulesException e) {
                refused++;
            } catch (ReflectiveOperationException | LinkageError e) {
                passed.add("not loaded: " + e);
            }
            mark(attack, ran);
        }
        System.out.println("layers 4 and 5 alone: not built " + notBuilt + ", refused " + refused + ", passed "
                + passed.size() + " " + passed + ", ran in the build " + ranInBuild + ", ran later " + ran);
        assertThat(ran).isEmpty();
    }

    private static void load(DroolsBuild build) throws ReflectiveOperationException {
        ClassLoader loader = new GeneratedClassLoader(build.classes(), GeneratedClassAttackTest.class.getClassLoader());
        for (String name : build.models()) {
            Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        }
    }

    private static void mark(Attack attack, List<String> names) {
        if (System.getProperty(Attack.MARK) != null) {
            names.add(attack.name());
        }
        System.clearProperty(Attack.MARK);
    }
}
