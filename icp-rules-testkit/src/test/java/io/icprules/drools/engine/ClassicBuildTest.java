package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.interpret.RuleTranslator;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.rule.Division;
import io.icprules.drools.source.SourceFile;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A second engine: Drools' classic build with MVEL gives the verdicts of the executable model, byte for byte. */
class ClassicBuildTest {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();

    @Test
    void everyScenarioGetsTheSameBytes() throws IOException {
        FilingRules classic = classic();
        FilingRules model = RuleBases.load(RulePack.bundled(), RuleEngine.PHREAK);
        List<String> differing = new ArrayList<>();
        int judged = 0;
        for (Path file : ScenarioFiles.below(SCENARIOS)) {
            for (Scenario scenario : ScenarioFile.readAll(file)) {
                judged++;
                byte[] expected = FilingDocuments.writeLine(model.evaluate(scenario.application()));
                byte[] found = FilingDocuments.writeLine(classic.evaluate(scenario.application()));
                if (!Arrays.equals(found, expected)) {
                    differing.add(scenario.id());
                }
            }
        }
        assertThat(judged).isGreaterThan(2_000);
        assertThat(differing).isEmpty();
    }

    private static FilingRules classic() {
        Map<Province, RuleSet> provinces = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            String name = "io.icprules.rules.province." + Division.nameOf(province);
            provinces.put(province, ruleSet(name::equals));
        }
        return new RuleBaseFilingRules(new RuleBase(
                BundledRules.properties(),
                BundledRules.readings(),
                ruleSet(name -> name.startsWith("io.icprules.rules.national.")),
                provinces));
    }

    private static RuleSet ruleSet(Predicate<String> inPackage) {
        List<InterpretedRule> rules = WORKBENCH.rules().stream()
                .filter(rule -> inPackage.test(rule.packageName()))
                .toList();
        List<SourceFile> files = WORKBENCH.files().stream()
                .filter(file -> inPackage.test(RuleTranslator.packageOf(file)))
                .toList();
        return new ClassicRuleSet(rules, files);
    }
}
