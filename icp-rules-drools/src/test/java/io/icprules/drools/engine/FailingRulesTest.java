package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.facts.Filing;
import java.time.LocalDate;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

class FailingRulesTest {

    private static void evaluate(Model model) {
        new RuleBaseFilingRules(TestModels.ruleBase(model))
                .evaluate(Applications.firstFiling(Province.BEIJING, LocalDate.of(2019, 9, 20))
                        .build());
    }

    private static void assertFails(Model model, ErrorCode code, String text) {
        assertThatThrownBy(() -> evaluate(model))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(text)
                .hasMessageContaining("\n");
    }

    @Test
    void aConsequenceThatThrowsIsAnErrorThatNamesTheRule() {
        Model model = TestModels.model(TestModels.rule(filing -> true, (drools, filing) -> {
            throw new IllegalStateException("personal data must not leak");
        }));
        assertFails(model, ErrorCode.CONSEQUENCE_FAILED, "cn-nat-test (national.test)");
        assertThatThrownBy(() -> evaluate(model)).hasMessageNotContaining("personal data");
    }

    @Test
    void aConsequenceThatOverflowsTheStackIsAnError() {
        Model model = TestModels.model(TestModels.rule(filing -> true, (drools, filing) -> {
            throw new StackOverflowError();
        }));
        assertFails(model, ErrorCode.CONSEQUENCE_FAILED, "cn-nat-test");
    }

    @Test
    void aRuleThatFeedsItselfIsAnError() {
        Model model = TestModels.model(TestModels.rule(filing -> true, (drools, filing) -> {
            drools.delete(filing);
            drools.insert(filing);
        }));
        assertFails(model, ErrorCode.RULE_LOOP, "cn-nat-test");
    }

    @Test
    void aConditionThatThrowsIsAnError() {
        Model model = TestModels.model(TestModels.rule(
                filing -> {
                    throw new IllegalStateException("no");
                },
                (drools, filing) -> {}));
        assertFails(model, ErrorCode.CONDITION_FAILED, "cn-nat-test");
    }

    @Test
    void anEmptyRuleBaseIsAnError() {
        assertThatThrownBy(() -> TestModels.ruleBase())
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_BASE_EMPTY));
    }

    @Test
    void malformedMetadataAreAllReported() {
        Model model = TestModels.model(org.drools.model.PatternDSL.rule(TestModels.PACKAGE, "cn-nat-bad")
                .metadata("severity", "FATAL")
                .metadata("from", "1.1.2019")
                .metadata("titel", "x")
                .build(pattern(declarationOf(Filing.class, "$f")), org.drools.model.DSL.execute(() -> {})));
        assertThatThrownBy(() -> TestModels.ruleBase(model))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_METADATA))
                .hasMessageContaining("@severity (FATAL) is not known")
                .hasMessageContaining("@from (1.1.2019) is not a date")
                .hasMessageContaining("@titel is not known")
                .hasMessageContaining("@messageEn is missing");
    }
}
