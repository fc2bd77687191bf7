package io.icprules.drools.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of a rule is read again. */
class RuleTableFileTest {

    private static final List<RuleDefinition> RULES = RuleWorkbench.bundled().rules().stream()
            .map(InterpretedRule::definition)
            .toList();

    private final RuleTableFile table = new RuleTableFile(RuleTableWriter.write(RULES));

    @Test
    void everyRuleIsReadAsItWasWritten() {
        assertThat(table.size()).isEqualTo(RULES.size());
        for (int place = 0; place < RULES.size(); place++) {
            RuleDefinition read = table.rule(place);
            RuleDefinition written = RULES.get(place);
            assertThat(read.conditions()).as("tests are in the programs").isEmpty();
            assertThat(withTests(read, written)).usingRecursiveComparison().isEqualTo(written);
        }
    }

    @Test
    void aRuleIsReadOnce() {
        assertThat(table.rule(7)).isSameAs(table.rule(7));
    }

    private static RuleDefinition withTests(RuleDefinition rule, RuleDefinition from) {
        return new RuleDefinition(
                rule.description(),
                rule.order(),
                rule.row(),
                rule.otherwise(),
                rule.factIds(),
                rule.wording(),
                rule.factClass(),
                from.conditions(),
                rule.reads());
    }
}
