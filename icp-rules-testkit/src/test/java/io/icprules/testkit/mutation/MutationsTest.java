package io.icprules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of rules of the bundled rule base; a rule that is edited may change its list here. */
class MutationsTest {

    private static final RuleWorkbench WORKBENCH = RuleWorkbench.bundled();

    @Test
    void aRuleIsLeftOutAndItsSeverityTestsAndTermsAreChanged() {
        assertThat(changes("cn-bj-org-holding-photo"))
                .contains(
                        "DROPPED_RULE without rule cn-bj-org-holding-photo",
                        "SEVERITY \"DOCUMENT\" -> \"BLOCKING\"",
                        "DROPPED_TEST without dataOrder",
                        "NEGATION dataOrder -> !dataOrder",
                        "DROPPED_TEST without role == PersonRole.SITE_ADMINISTRATOR",
                        "OPERATOR == -> !=",
                        "TERM SITE_ADMINISTRATOR -> RESPONSIBLE_PERSON")
                .anyMatch(change -> change.startsWith("CONSEQUENCE HOLDING_PHOTO_ORGANISATION_CERTIFICATE -> "));
    }

    @Test
    void numbersMoveByOneAndComparisonsTakeTheirBoundaryInOrOut() {
        assertThat(changes("cn-hb-org-age-limit"))
                .contains("BOUNDARY < -> <=", "BOUNDARY 18 -> 17", "BOUNDARY 18 -> 19", "OPERATOR < -> >=");
    }

    @Test
    void datesMoveByADay() {
        assertThat(changes("cn-nat-sms-batch-2"))
                .anyMatch(change -> change.startsWith("DATE "))
                .allMatch(change -> !change.startsWith("DATE ") || change.matches("DATE \"\\S+\" -> \"\\S+\""));
    }

    @Test
    void everyEntryOfAListIsLeftOut() {
        SourceRule rule = find("cn-hb-org-certificate-types/enterprise");
        long terms = rule.pattern().tests().stream()
                .flatMap(test -> test.tokens().stream())
                .filter(token -> token.is("."))
                .count();
        assertThat(changes(rule.name()).stream().filter(change -> change.startsWith("TERM without")))
                .hasSize((int) terms);
    }

    @Test
    void everyChangeOfEveryRuleIsNamedOnce() {
        List<String> keys = WORKBENCH.files().stream()
                .flatMap(file -> file.rules().stream().flatMap(rule -> Mutations.of(file, rule).stream()))
                .map(mutant -> mutant.place() + mutant.key())
                .toList();
        assertThat(keys).hasSizeGreaterThan(20_000).doesNotHaveDuplicates();
    }

    private static List<String> changes(String rule) {
        for (SourceFile file : WORKBENCH.files()) {
            for (SourceRule one : file.rules()) {
                if (one.name().equals(rule)) {
                    return Mutations.of(file, one).stream()
                            .map(mutant -> mutant.operator() + " " + mutant.change())
                            .toList();
                }
            }
        }
        throw new AssertionError("no rule " + rule);
    }

    private static SourceRule find(String rule) {
        return WORKBENCH.files().stream()
                .flatMap(file -> file.rules().stream())
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
