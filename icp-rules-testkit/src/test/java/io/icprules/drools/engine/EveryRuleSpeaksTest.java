package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactMapper;
import io.icprules.drools.facts.FilingContext;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every rule speaks in at least one scenario, and is looked at and keeps silent in at least one. Stands in the package of
 * the engine to see rules that speak without leaving a finding.
 */
class EveryRuleSpeaksTest {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");

    private static final RuleBase BASE = BundledRules.load();
    private static final Set<String> SPOKE = new TreeSet<>();
    private static final Set<String> SILENT = new TreeSet<>();

    @BeforeAll
    static void judgeEveryScenario() throws IOException {
        for (Path file : ScenarioFiles.below(SCENARIOS)) {
            for (Scenario scenario : ScenarioFile.readAll(file)) {
                if (scenario.day() != null) {
                    judge(scenario.application(), scenario.day());
                }
            }
        }
    }

    @Test
    void everyRuleSpeaksInAScenario() {
        assertThat(ruleIds()).isSubsetOf(SPOKE);
    }

    @Test
    void everyRuleIsLookedAtAndSilentInAScenario() {
        assertThat(ruleIds()).isSubsetOf(SILENT);
    }

    private static List<String> ruleIds() {
        return BASE.describe().rules().stream().map(rule -> rule.id()).toList();
    }

    private static void judge(FilingApplication application, LocalDate day) {
        FilingType type =
                new DroolsFilingRules(BASE).evaluate(application).filingType().type();
        List<Fact> facts = new ArrayList<>(FactMapper.orders(application));
        facts.addAll(FactMapper.facts(new FilingContext(application, day, type, List.of())));
        RuleSet provincial = BASE.of(application.province());
        for (Fact fact : facts) {
            note(BASE.national().rulesOn(fact), fact, day);
            if (provincial != null) {
                note(provincial.rulesOn(fact), fact, day);
            }
        }
    }

    private static void note(List<RuleDefinition> rules, Fact fact, LocalDate day) {
        for (RuleDefinition rule : rules) {
            if (rule.description().inForceOn(day)) {
                switch (rule.judge(fact)) {
                    case VIOLATED -> SPOKE.add(rule.id());
                    case UNDETERMINED -> {
                        // neither
                    }
                    default -> SILENT.add(rule.id());
                }
            }
        }
    }
}
