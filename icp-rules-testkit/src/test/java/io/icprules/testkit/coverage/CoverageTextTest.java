package io.icprules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.text.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    private static final RuleCoverage COVERAGE = new CoverageCollector(RuleWorkbench.bundled())
            .scenarios(HandMadeFilings.all())
            .coverage()
            .only(rule -> Set.of(
                            HandMadeFilings.RULE,
                            "cn-xj-ind-out-of-province-id",
                            "cn-bj-org-holding-photo",
                            "cn-ah-org-certificate-types/enterprise")
                    .contains(rule.id()));

    @Test
    void english() {
        assertThat(new CoverageText(Language.EN, false).of(COVERAGE)).isEqualTo("""
                Rule coverage: rule base 2019.9.20, 4 rules with 13 tests
                  source     filings  fired           stopped           decisive
                  scenarios       10      2  50.00 %        3  23.07 %         3  23.07 %
                  scenarios without a day of submission, which meet no rule: 1

                By area (scenarios)
                  area         rules  fired            tests  decisive
                  national         1      1  100.00 %      2         2  100.00 %
                  11 Beijing       1      0    0.00 %      3         0    0.00 %
                  34 Anhui         1      0    0.00 %      4         0    0.00 %
                  65 Xinjiang      1      1  100.00 %      4         1   25.00 %

                Never fired (scenarios): 2
                  - province/34-anhui.drl:13 cn-ah-org-certificate-types/enterprise: no filing of Anhui
                  - province/11-beijing.drl:508 cn-bj-org-holding-photo: no filing of Beijing

                Least tested (scenarios): 1 rules have tests that never decided alone
                  - province/65-xinjiang.drl:110 cn-xj-ind-out-of-province-id: individual; certificateType ==
                    CertificateType.MAINLAND_ID_CARD; documentProvince != province
                """);
    }

    @Test
    void chinese() {
        assertThat(new CoverageText(Language.ZH, false).summary(COVERAGE)).isEqualTo("""
                规则覆盖率：规则库 2019.9.20，规则 4 条，条件 13 项
                  来源  申请  触发           曾拦下           曾独自决定
                  场景    10     2  50.00 %       3  23.07 %           3  23.07 %
                  场景：没有提交日期因而不遇到任何规则的有 1 份
                """);
        assertThat(new CoverageText(Language.ZH, false).of(COVERAGE))
                .contains("从未触发（场景）：2\n")
                .contains("cn-bj-org-holding-photo：没有北京的申请\n");
    }
}
