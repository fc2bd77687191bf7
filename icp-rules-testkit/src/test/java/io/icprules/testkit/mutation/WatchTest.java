package io.icprules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.document.DocumentFormat;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.source.SourceFile;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();
    private static final String PHOTO = "cn-bj-org-holding-photo";

    @Test
    void aScenarioThatExpectsTheFindingNoticesThatItsRuleIsLeftOut() {
        Judgement judgement = watch("findings: { contains: [" + PHOTO + "] }").judge(mutant("DROPPED_RULE"), "");

        assertThat(judgement.fate()).isEqualTo(Fate.KILLED);
        assertThat(judgement.scenario()).isEqualTo("photo");
    }

    @Test
    void aScenarioThatExpectsSomethingElseDoesNotNoticeThatAVerdictChanges() {
        Judgement judgement = watch("filingType: FIRST_FILING").judge(mutant("DROPPED_RULE"), "");

        assertThat(judgement.fate()).isEqualTo(Fate.UNNOTICED);
        assertThat(judgement.scenario()).isEqualTo("photo");
    }

    @Test
    void aChangeThatNoScenarioComesToIsNotReached() {
        Mutant elsewhere = Mutations.of(file("cn-hb-org-age-limit"), rule("cn-hb-org-age-limit"))
                .get(0);

        assertThat(watch("filingType: FIRST_FILING").judge(elsewhere, "").fate())
                .isEqualTo(Fate.NOT_REACHED);
    }

    @Test
    void aScenarioThatFailsWithoutAnyChangeIsNamedAndWatchesNothing() {
        Watch watch = watch("admissibility: REJECTED");

        assertThat(watch.failing()).containsExactly("photo");
        assertThat(watch.size()).isZero();
    }

    @Test
    void whatIsRememberedIsNotJudgedAgainAndSurvivesAProcess(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("memory.tsv");
        Mutant mutant = mutant("DROPPED_RULE");
        MutationMemory memory = MutationMemory.open(file, "d1");
        memory.remember(new Judgement(mutant, Fate.KILLED, "photo"));
        Files.writeString(file, "half a li", java.nio.file.StandardOpenOption.APPEND);

        MutationMemory again = MutationMemory.open(file, "d1");
        assertThat(again.known(mutant)).isEqualTo(new Judgement(mutant, Fate.KILLED, "photo"));
        MutationMemory changed = MutationMemory.open(file, "d2");
        assertThat(changed.known(mutant)).isNull();
        assertThat(changed.hint(mutant)).isEqualTo("photo");
    }

    @Test
    void argumentsAreRowsOfATable(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("survivors.md");
        Mutant mutant = mutant("DROPPED_RULE");
        Files.writeString(file, """
                # Survivors
                | Rule | Operator | Change | Why |
                |---|---|---|---|
                | `%s` | DROPPED_RULE | `%s` | another rule says the same |
                """.formatted(PHOTO, mutant.change()));

        Argued argued = Argued.read(file);
        assertThat(argued.size()).isEqualTo(1);
        assertThat(argued.reason(mutant)).contains("another rule says the same");
        MutationScore score = new MutationScore(List.of(new Judgement(mutant, Fate.NO_EFFECT, "x")), argued);
        assertThat(score.percent()).isZero();
        assertThat(score.unargued()).isEmpty();
    }

    private static Watch watch(String expectation) {
        String yaml = "scenario: photo\nbase: enterprise-first-filing\nwithout: [/documents/3]\nexpect: { "
                + expectation + " }\n";
        Scenario scenario = ScenarioFile.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML, "photo");
        return new Watch(WORKBENCH, List.of(scenario));
    }

    private static Mutant mutant(String operator) {
        return Mutations.of(file(PHOTO), rule(PHOTO)).stream()
                .filter(one -> one.operator().name().equals(operator))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFile file(String rule) {
        return WORKBENCH.files().stream()
                .filter(file -> file.rules().stream().anyMatch(one -> one.name().equals(rule)))
                .findFirst()
                .orElseThrow();
    }

    private static io.icprules.drools.source.SourceRule rule(String name) {
        return WORKBENCH.files().stream()
                .flatMap(file -> file.rules().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
