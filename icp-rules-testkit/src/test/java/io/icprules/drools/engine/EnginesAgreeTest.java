package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.rule.Condition;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rules run from their sources, and as Java generated from them, say what Drools says: mutants and coverage rest on the one,
 * services on the other.
 */
class EnginesAgreeTest {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();
    private static final EvaluationOptions EVERYTHING = EvaluationOptions.DEFAULT.withEveryFinding(true);

    @Test
    void everyScenarioGetsTheSameBytes() throws IOException {
        FilingRules drools = RuleBases.load(RulePack.bundled(), RuleEngine.PHREAK);
        FilingRules interpreter = WORKBENCH.filingRules();
        FilingRules generated = FilingRules.load();
        List<String> differing = new ArrayList<>();
        int judged = 0;
        for (Path file : ScenarioFiles.below(SCENARIOS)) {
            for (Scenario scenario : ScenarioFile.readAll(file)) {
                judged++;
                FilingApplication filing = scenario.application();
                byte[] expected = FilingDocuments.writeLine(drools.evaluate(filing, EVERYTHING));
                byte[] found = FilingDocuments.writeLine(interpreter.evaluate(filing, EVERYTHING));
                byte[] brief = FilingDocuments.writeLine(interpreter.evaluate(filing));
                byte[] fast = FilingDocuments.writeLine(generated.evaluate(filing));
                if (!Arrays.equals(found, expected) || !Arrays.equals(fast, brief)) {
                    differing.add(scenario.id());
                }
            }
        }
        assertThat(judged).isGreaterThan(2_000);
        assertThat(differing).isEmpty();
    }

    @Test
    void rulesAreDescribedAlike() {
        assertThat(WORKBENCH.filingRules().describe())
                .isEqualTo(FilingRules.load().describe());
    }

    @Test
    void everyTestReadsWhatDroolsSaysItReads() {
        RuleBase compiled = BundledRules.load();
        for (InterpretedRule rule : WORKBENCH.rules()) {
            RuleDefinition expected = compiledRule(compiled, rule.definition().id());
            assertThat(reads(rule.definition())).as(rule.definition().id()).isEqualTo(reads(expected));
        }
    }

    private static RuleDefinition compiledRule(RuleBase base, String id) {
        RuleDefinition national = base.national().find(id);
        if (national != null) {
            return national;
        }
        return Arrays.stream(Province.values())
                .map(base::of)
                .filter(rules -> rules != null && rules.find(id) != null)
                .map(rules -> rules.find(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reads(RuleDefinition rule) {
        return rule.conditions().stream()
                .map(Condition::reads)
                .map(mask -> FactSchemas.of(rule.factClass()).properties().stream()
                        .filter(property -> (property.mask() & mask) != 0)
                        .map(property -> property.name())
                        .toList()
                        .toString())
                .toList();
    }
}
