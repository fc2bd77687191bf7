package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.attack.Attack;
import io.icprules.drools.facts.Fact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** The attacks are real: given to Drools as they are, without our guard, their code runs. */
class UnguardedAttackTest {

    private static final List<? extends Fact> FACTS = facts();

    /** One of each stage: what the build, the class loader, a condition and a consequence run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "declaration/function",
                "constraint/static-call",
                "constraint/in-call-last",
                "constraint/text-escaped-quote",
                "attribute/salience-expression",
                "consequence/comment-escaped-line-break",
                "consequence/anonymous-class"
            })
    void runsWithoutTheGuard(String name) {
        Attack attack = Attack.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(runs(attack)).isTrue();
    }

    /** Takes minutes: {@code -Dicprules.attacks.unguarded=true} prints how many of each group run. */
    @Test
    @EnabledIfSystemProperty(named = "icprules.attacks.unguarded", matches = "true")
    void countsThoseThatRun() {
        Map<String, List<Boolean>> runs = Attack.all().stream()
                .collect(Collectors.groupingBy(
                        Attack::group, TreeMap::new, Collectors.mapping(UnguardedAttackTest::shown, Collectors.toList())));
        runs.forEach((group, all) -> System.out.println(
                "unguarded " + group + ": " + all.stream().filter(ran -> ran).count() + " of " + all.size() + " ran"));
        assertThat(runs.values().stream().flatMap(List::stream).filter(ran -> ran).count())
                .isGreaterThan(150);
    }

    private static boolean shown(Attack attack) {
        boolean ran = runs(attack);
        System.out.println((ran ? "ran  " : "     ") + attack.name());
        return ran;
    }

    private static boolean runs(Attack attack) {
        System.clearProperty(Attack.MARK);
        try {
            build(new String(attack.bytes(), StandardCharsets.UTF_8));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // What it did before counts.
        }
        boolean ran = System.getProperty(Attack.MARK) != null;
        System.clearProperty(Attack.MARK);
        return ran;
    }

    private static void build(String drl) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("io.icprules.attack", "attack", "1");
        KieFileSystem folder = services.newKieFileSystem().generateAndWritePomXML(id);
        Resource resource = services.getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name())
                .setResourceType(ResourceType.DRL);
        folder.write("src/main/resources/io/icprules/rules/national/attack/attack.drl", resource);
        KieBuilder builder = services.newKieBuilder(folder, UnguardedAttackTest.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        try {
            if (!builder.getResults().hasMessages(Message.Level.ERROR)) {
                fire(services.newKieContainer(id));
            }
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static void fire(KieContainer container) {
        KieSession session = container.getKieBase().newKieSession();
        try {
            FACTS.forEach(session::insert);
            session.fireAllRules(10);
        } finally {
            session.dispose();
            container.dispose();
        }
    }

    private static List<? extends Fact> facts() {
        LocalDate day = LocalDate.of(2019, 8, 1);
        return RuleWorkbench.bundled()
                .examine(
                        Applications.firstFiling(Province.GUANGDONG, day).build(),
                        EvaluationOptions.DEFAULT)
                .facts();
    }
}
