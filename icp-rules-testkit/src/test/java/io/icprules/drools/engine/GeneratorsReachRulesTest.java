package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactMapper;
import io.icprules.drools.facts.FilingContext;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Generated filings make nearly every rule speak, so that properties over them are about the rules and not about a corner
 * of them. The seed is fixed: what is out of reach is so on every run. Stands in the package of the engine to see rules that
 * speak without leaving a finding.
 */
class GeneratorsReachRulesTest {

    private static final long SEED = 1;
    private static final int AT_MOST = 30_000;
    private static final double SHARE = 0.98;

    private static final RuleBase BASE = BundledRules.load();

    @Test
    void nearlyEveryRuleSpeaksOnSomeFiling() {
        DroolsFilingRules rules = new DroolsFilingRules(BASE);
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), SEED);
        Set<String> silent = new TreeSet<>();
        BASE.describe().rules().forEach(rule -> silent.add(rule.id()));
        long few = Math.round(silent.size() * (1 - SHARE));
        for (int i = 0; i < AT_MOST && silent.size() > few; i++) {
            FilingApplication filing = filings.at(i);
            if (filing.submittedOn() != null) {
                silent.removeAll(spoken(
                        filing,
                        filing.submittedOn(),
                        rules.evaluate(filing).filingType().type(),
                        silent));
            }
        }
        assertThat(silent).as("rules out of reach of the generators").hasSizeLessThanOrEqualTo((int) few);
    }

    private static List<String> spoken(FilingApplication filing, LocalDate day, FilingType type, Set<String> silent) {
        List<Fact> facts = new ArrayList<>(FactMapper.orders(filing));
        facts.addAll(FactMapper.facts(new FilingContext(filing, day, type, List.of())));
        RuleSet provincial = BASE.of(filing.province());
        List<String> spoken = new ArrayList<>();
        for (Fact fact : facts) {
            List<RuleDefinition> rules = new ArrayList<>(BASE.national().rulesOn(fact));
            if (provincial != null) {
                rules.addAll(provincial.rulesOn(fact));
            }
            for (RuleDefinition rule : rules) {
                if (silent.contains(rule.id())
                        && rule.description().inForceOn(day)
                        && rule.judge(fact) == Outcome.VIOLATED) {
                    spoken.add(rule.id());
                }
            }
        }
        return spoken;
    }
}
