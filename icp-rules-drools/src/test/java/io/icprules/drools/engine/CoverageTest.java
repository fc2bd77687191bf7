package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {

    private static final FilingRules RULES = FilingRules.load();
    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    @ParameterizedTest
    @EnumSource(Province.class)
    void everyProvinceIsAnsweredByItsOwnRules(Province province) {
        Verdict verdict = RULES.evaluate(Applications.firstFiling(province, DAY).build());
        assertThat(verdict.filingType().type()).isEqualTo(FilingType.FIRST_FILING);
        assertThat(verdict.coverage().provincialRules()).isEqualTo(ProvincialCoverage.COVERED);
        assertThat(verdict.coverage().notice()).isNull();
    }

    @Test
    void aRuleBaseWithoutTheProvinceSaysSo() {
        Verdict verdict = new RuleBaseFilingRules(TestModels.ruleBase(TestModels.model()))
                .evaluate(Applications.firstFiling(Province.TIANJIN, DAY).build());
        assertThat(verdict.coverage().provincialRules()).isEqualTo(ProvincialCoverage.NOT_COVERED);
        assertThat(verdict.coverage().notice().zh()).contains("天津", "尚未收录");
        assertThat(verdict.coverage().notice().en()).contains("Tianjin", "national rules only");
    }

    @Test
    void aDayOutsideTheVerifiedDatesIsJudgedWithANotice() {
        Verdict verdict = RULES.evaluate(Applications.firstFiling(Province.BEIJING, LocalDate.of(2019, 9, 21))
                .build());
        assertThat(verdict.coverage().dateCovered()).isFalse();
        assertThat(verdict.coverage().notice().en()).contains("2018-06-09 through 2019-09-20");
        assertThat(verdict.filingType().type()).isEqualTo(FilingType.FIRST_FILING);
    }

    @Test
    void withoutADayNoRuleIsApplied() {
        Verdict verdict = RULES.evaluate(Applications.firstFiling(Province.BEIJING, DAY)
                .submittedOn(null)
                .build());
        assertThat(verdict.admissibility()).isEqualTo(Admissibility.NEEDS_INFORMATION);
        assertThat(verdict.asOf()).isNull();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.undetermined())
                .singleElement()
                .satisfies(fact -> assertThat(fact.missing()).containsExactly("/submittedOn"));
    }

    @Test
    void theRuleBaseDescribesItself() {
        RuleBaseDescription description = RULES.describe();
        assertThat(description.id().digest()).matches("[0-9a-f]{64}");
        assertThat(description.verifiedThrough()).isEqualTo(LocalDate.of(2019, 9, 20));
        assertThat(description.provinces()).containsExactly(Province.values());
        List<String> ids = description.rules().stream().map(rule -> rule.id()).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("cn-nat-address-same-province", "cn-bj-org-holding-photo");
    }
}
