package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Subject;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.drools.pack.PackFixture;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.pack.RulesRefusedException;
import io.icprules.drools.source.RuleFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of packs run as the bundled ones do, whatever engine runs them. */
class RuleBasesTest {

    private static final FilingApplication FILING = FilingApplication.builder()
            .submittedOn(LocalDate.of(2019, 9, 20))
            .province(Province.JIANGSU)
            .operation(Operation.SUBMIT)
            .subject(Subject.builder().nature(SubjectNature.ENTERPRISE).build())
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(RuleEngine.class)
    void aRuleLaidOverTheBundledOnesSpeaks(RuleEngine engine) {
        String rule = PackFixture.jiangsu(
                "cn-js-ours", "本公司规则。", "nature == SubjectNature.ENTERPRISE", "verdict.violated( $subject );");
        PackFixture.write(folder, "province/32-jiangsu.drl", rule);
        PackFixture.write(folder, RuleFolder.WITHDRAWN, "cn-js-org-certificate-types/enterprise\t停\tstopped\n");
        FilingRules rules = RuleBases.load(RulePack.folder(folder).over(RulePack.bundled()), engine);
        assertThat(messages(rules.evaluate(FILING))).contains("本公司规则。");
        assertThat(messages(FilingRules.load().evaluate(FILING))).doesNotContain("本公司规则。");
        assertThat(rules.describe().withdrawn()).hasSize(1);
        assertThat(rules.describe().layers()).hasSize(2);
        assertThat(rules.describe().rules())
                .hasSameSizeAs(FilingRules.load().describe().rules());
    }

    @Test
    void bothEnginesDescribeAndJudgeAlike() {
        String rule = PackFixture.jiangsu(
                "cn-js-org-certificate-types/enterprise", "改。", "organisation", "verdict.reviewerDecides( $subject );");
        PackFixture.write(folder, "province/32-jiangsu.drl", rule);
        RulePack pack = RulePack.folder(folder).over(RulePack.bundled());
        FilingRules interpreted = RuleBases.load(pack, RuleEngine.INTERPRETER);
        FilingRules compiled = RuleBases.load(pack, RuleEngine.PHREAK);
        assertThat(compiled.evaluate(FILING)).isEqualTo(interpreted.evaluate(FILING));
        assertThat(compiled.describe().id()).isEqualTo(interpreted.describe().id());
        assertThat(compiled.describe().rules())
                .containsExactlyInAnyOrderElementsOf(interpreted.describe().rules());
    }

    @Test
    void packsWithProblemsAreNotTakenUp() {
        PackFixture.write(folder, "province/32-jiangsu.drl", "rule");
        RulePack pack = RulePack.folder(folder).over(RulePack.bundled());
        assertThatThrownBy(() -> RuleBases.load(pack))
                .isInstanceOfSatisfying(
                        RulesRefusedException.class,
                        e -> assertThat(e.problems()).isNotEmpty())
                .hasMessageStartingWith("ICP-2004")
                .hasMessageContaining("province/32-jiangsu.drl:1:");
    }

    private static List<String> messages(Verdict verdict) {
        return verdict.findings().stream()
                .map(Finding::message)
                .map(text -> text.zh())
                .toList();
    }
}
