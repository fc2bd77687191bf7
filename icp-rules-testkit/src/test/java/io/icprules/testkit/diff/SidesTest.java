package io.icprules.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Finding;
import io.icprules.drools.engine.RuleBases;
import io.icprules.testkit.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of which several sides changed is shown by a filing for each. */
class SidesTest {

    private static final String GUANGDONG = "province/44-guangdong.drl";
    private static final String WORDS = "cn-gd-ind-site-name-banned-words";
    private static final FilingRules BUNDLED = FilingRules.load();

    @TempDir
    private Path folder;

    private CopiedRules copied;

    @BeforeEach
    void copy() throws Exception {
        copied = CopiedRules.in(folder);
        copied.edit(GUANGDONG, WORDS, "\"媒体\", ", "\"媒体\", \"刷单\", ");
    }

    @Test
    void a_word_added_and_another_message_are_shown_by_a_filing_each() throws Exception {
        copied.edit(GUANGDONG, WORDS, "@message(\"", "@message(\"示例：");

        RuleEffect effect = effect();

        Map<RuleAspect, Witness> sides = sides(effect);
        assertThat(sides).containsOnlyKeys(RuleAspect.TESTS, RuleAspect.WORDS);
        FilingRules after = RuleBases.load(copied.rules());
        Witness tests = Objects.requireNonNull(sides.get(RuleAspect.TESTS));
        assertThat(findings(BUNDLED, tests)).isEmpty();
        assertThat(findings(after, tests)).hasSize(1);
        assertThat(tests.filing().sites().get(0).name()).contains("刷单");
        Witness words = Objects.requireNonNull(sides.get(RuleAspect.WORDS));
        assertThat(findings(BUNDLED, words)).hasSize(1);
        assertThat(findings(after, words)).hasSize(1).isNotEqualTo(findings(BUNDLED, words));
    }

    @Test
    void what_no_filing_shows_is_said_of_that_side() throws Exception {
        copied = CopiedRules.in(folder);
        String id = "cn-ha-org-order-five-sites/domains";
        copied.edit("province/41-henan.drl", id, "domainCount > 1", "domainCount >= 2");
        copied.edit("province/41-henan.drl", id, "@message(\"", "@message(\"示例：");

        RuleEffect effect = effect();

        assertThat(sides(effect).get(RuleAspect.TESTS)).isNull();
        assertThat(sides(effect).get(RuleAspect.WORDS)).isNotNull();
        assertThat(new DiffText(Language.EN, false).of(diff(0, true)))
                .contains("Of the changed tests: no filing found on which it matters.");
        assertThat(new DiffText(Language.ZH, false).of(diff(0, false))).contains("条件的改动：对比的申请均未显示；未另行寻找例子。");
    }

    @Test
    void one_side_alone_is_not_told_twice() throws Exception {
        assertThat(effect().aspects()).isEmpty();
    }

    private RuleEffect effect() throws InterruptedException {
        List<RuleEffect> effects = diff(0, true).rules();
        assertThat(effects).hasSize(1);
        return effects.get(0);
    }

    private RuleDiff diff(long generated, boolean search) throws InterruptedException {
        try (ComparisonRun run = new RuleComparison(CopiedRules.bundled(), copied.rules()).run(2, done -> {})) {
            run.generate(generated, 1);
            return run.finish(search);
        }
    }

    private static Map<RuleAspect, Witness> sides(RuleEffect effect) {
        Map<RuleAspect, Witness> sides = new TreeMap<>();
        effect.aspects().forEach(side -> sides.put(side.aspect(), side.witness()));
        return sides;
    }

    private static List<Finding> findings(FilingRules rules, Witness witness) {
        return rules.evaluate(witness.filing()).findings().stream()
                .filter(finding -> finding.ruleId().equals(WORDS))
                .toList();
    }
}
