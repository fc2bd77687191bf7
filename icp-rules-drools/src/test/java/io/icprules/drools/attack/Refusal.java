package io.icprules.drools.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.pack.RulesRefusedException;
import io.icprules.drools.source.RuleProblem;
import java.util.List;
import java.util.regex.Pattern;

/** What has to hold of every attack: it is refused, in words that do no harm, and it left no mark. */
final class Refusal {

    private static final Pattern TRICKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Refusal() {}

    /** Checks and loads a pack that must be refused; its problems. */
    static List<RuleProblem> of(RulePack pack) {
        System.clearProperty(Attack.MARK);
        List<RuleProblem> problems = pack.check().problems();
        assertThat(problems).isNotEmpty().allSatisfy(Refusal::harmless);
        assertThatThrownBy(() -> RuleBases.load(pack))
                .isInstanceOf(RulesRefusedException.class)
                .satisfies(refused -> oneLine(refused.getMessage().replace("\n", " ")));
        assertThat(System.getProperty(Attack.MARK)).isNull();
        return problems;
    }

    private static void harmless(RuleProblem problem) {
        oneLine(problem.toString());
        oneLine(problem.file());
        oneLine(problem.found());
        oneLine(problem.expected());
        oneLine(problem.hint().zh());
        oneLine(problem.hint().en());
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.toString().length()).isLessThan(20_000);
    }

    /** Nothing that could forge a line of a log or play with a terminal. */
    private static void oneLine(String text) {
        assertThat(text).doesNotContainPattern(TRICKS);
    }
}
