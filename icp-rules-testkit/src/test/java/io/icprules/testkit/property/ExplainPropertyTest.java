package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.explain.Explainer;
import io.icprules.drools.explain.Firing;
import io.icprules.drools.explain.ReadProperty;
import io.icprules.drools.explain.Silence;
import io.icprules.drools.explain.TestOutcome;
import io.icprules.drools.explain.Unspoken;
import io.icprules.drools.explain.WhyNot;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every finding has a reason whose tests hold, and every silent rule a reason not to speak. */
class ExplainPropertyTest {

    private static final RuleWorkbench RULES = RuleWorkbench.bundled();
    private static final Explainer EXPLAINER = Explainer.of(RULES);

    @Property(tries = 200)
    void every_finding_has_a_why_whose_tests_all_hold(
            @ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        if (filing.submittedOn() == null) {
            return;
        }
        Verdict verdict = Verdicts.of(filing);
        List<Firing> why = EXPLAINER.why(filing, EvaluationOptions.DEFAULT);

        for (Finding finding : verdict.findings()) {
            assertThat(why)
                    .as("%s at %s", finding.ruleId(), finding.at())
                    .anyMatch(firing -> finding.equals(firing.finding()));
        }
        for (Firing firing : why) {
            assertThat(firing.rule().inForceOn(firing.day())).isTrue();
            assertThat(firing.tests()).isNotEmpty().allMatch(test -> test.outcome() == TestOutcome.HOLDS);
            assertThat(firing.tests().stream().flatMap(test -> test.reads().stream()))
                    .extracting(ReadProperty::value)
                    .doesNotContainNull();
        }
    }

    @Property(tries = 10)
    void every_rule_of_the_province_says_why_it_is_silent(
            @ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        if (filing.submittedOn() == null) {
            return;
        }
        Examination examination = RULES.examine(filing, EvaluationOptions.DEFAULT);
        for (RuleDefinition rule : examination.offered()) {
            WhyNot whyNot = EXPLAINER
                    .whyNot(filing, EvaluationOptions.DEFAULT, rule.id())
                    .get(0);
            List<Fact> facts = examination.facts().stream()
                    .filter(fact -> fact.getClass() == rule.factClass())
                    .toList();
            if (!rule.description().inForceOn(examination.day())) {
                assertThat(whyNot.silence()).as(rule.id()).isEqualTo(Silence.NOT_IN_FORCE);
                continue;
            }
            assertThat(whyNot.parts()).as(rule.id()).hasSameSizeAs(facts);
            for (int i = 0; i < facts.size(); i++) {
                check(rule, facts.get(i), whyNot.parts().get(i));
            }
            boolean speaks = facts.stream().anyMatch(rule::holds);
            assertThat(whyNot.silence() == Silence.SPEAKS).as(rule.id()).isEqualTo(speaks);
        }
    }

    private static void check(RuleDefinition rule, Fact fact, Unspoken part) {
        assertThat(part.at()).isEqualTo(fact.at());
        assertThat(part.silence() == Silence.SPEAKS).as(rule.id()).isEqualTo(rule.holds(fact));
        assertThat(part.silence() == Silence.FIELDS_UNKNOWN).as(rule.id()).isEqualTo(rule.isUndetermined(fact));
        if (part.silence() == Silence.FIELDS_UNKNOWN) {
            assertThat(part.unknownFields()).as(rule.id()).isNotEmpty();
        }
        if (part.silence() == Silence.TEST_FAILS) {
            assertThat(part.firstFailed()).as(rule.id()).isNotNull();
            assertThat(part.firstFailed().outcome()).isEqualTo(TestOutcome.FAILS);
            assertThat(part.firstFailed().wanted().en()).isNotBlank();
            assertThat(part.furtherFailed()).isLessThan(rule.conditions().size());
        }
    }
}
