package io.icprules.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.engine.RuleBases;
import io.icprules.testkit.diff.RuleEffect.Shown;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seven changes of rules, as compliance staff make them: those and no others are reported, each with a filing that shows it. */
class SeededChangesTest {

    private static final long GENERATED = 1_500;
    private static final FilingRules BUNDLED = FilingRules.load();

    @TempDir
    private Path folder;

    @Test
    void all_seven_are_reported_and_nothing_else() throws Exception {
        CopiedRules copied = CopiedRules.in(folder);
        for (SeededChange change : SeededChange.values()) {
            change.make(copied);
        }

        RuleDiff diff = diff(copied, GENERATED);

        assertThat(diff.frame()).isEmpty();
        assertThat(diff.rules())
                .extracting(effect -> effect.change().id())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SeededChange.values())
                        .map(SeededChange::ruleId)
                        .toList());
        FilingRules after = RuleBases.load(copied.rules());
        for (RuleEffect effect : diff.rules()) {
            isShown(effect, after);
        }
        assertThat(diff.groups()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.cause().rules()).isNotEmpty();
            assertThat(group.filings()).isPositive();
            assertThat(group.witness().changes())
                    .anyMatch(caused -> caused.change().element() == group.element()
                            && caused.change().direction() == group.direction()
                            && caused.causes().contains(group.cause()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_alone_is_reported_alone(SeededChange change) throws Exception {
        CopiedRules copied = CopiedRules.in(folder);
        change.make(copied);

        RuleDiff diff = diff(copied, 0);

        assertThat(diff.rules()).hasSize(1);
        RuleEffect effect = diff.rules().get(0);
        assertThat(effect.change())
                .returns(change.ruleId(), RuleChange::id)
                .returns(change.kind(), RuleChange::kind)
                .returns(change.part() == null ? Set.of() : Set.of(change.part()), RuleChange::differing);
        assertThat(effect.shown()).isEqualTo(Shown.MADE);
        isShown(effect, RuleBases.load(copied.rules()));
    }

    @Test
    void a_copy_is_no_difference() throws Exception {
        RuleDiff diff = diff(CopiedRules.in(folder), GENERATED);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.filings().all()).isEqualTo(new ComparedFilings.Count(GENERATED, 0));
    }

    private static RuleDiff diff(CopiedRules copied, long generated) throws InterruptedException {
        RuleComparison comparison = new RuleComparison(CopiedRules.bundled(), copied.rules());
        try (ComparisonRun run = comparison.run(2, done -> {})) {
            run.generate(generated, 1);
            return run.finish(true);
        }
    }

    /** The witness is judged differently by the rules themselves, and the change is what it is said to be. */
    private static void isShown(RuleEffect effect, FilingRules after) {
        Witness witness =
                Objects.requireNonNull(effect.witness(), effect.change().id());

        assertThat(effect.shown()).isIn(Shown.COMPARED, Shown.MADE);
        assertThat(plain(after.evaluate(witness.filing())))
                .as(effect.change().id())
                .isNotEqualTo(plain(BUNDLED.evaluate(witness.filing())));
        assertThat(witness.changes())
                .anyMatch(caused -> caused.causes()
                        .contains(new Cause(List.of(effect.change().id()))));
    }

    private static Verdict plain(Verdict verdict) {
        return verdict.toBuilder().ruleBase(new RuleBaseId("", "")).build();
    }
}
