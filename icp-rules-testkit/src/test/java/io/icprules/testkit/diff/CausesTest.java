package io.icprules.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.testkit.diff.RuleEffect.Shown;
import io.icprules.testkit.suggest.Bases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules a difference is put down to. */
class CausesTest {

    private static final String SHANGHAI = "province/31-shanghai.drl";
    private static final FilingApplication FILING =
            new Bases().in(Province.SHANGHAI).get(0).filing();

    @TempDir
    private Path folder;

    private CopiedRules copied;

    @BeforeEach
    void copy() throws Exception {
        copied = CopiedRules.in(folder);
    }

    @Test
    void what_two_rules_do_each_alone_is_put_down_to_each() throws Exception {
        copied.append(SHANGHAI, rule("cn-sh-x-one", "verdict.violated( $site )"));
        copied.append(SHANGHAI, rule("cn-sh-x-two", "verdict.violated( $site )"));

        List<CausedChange> caused = caused(CopiedRules.bundled(), copied.rules());

        assertThat(causes(caused, VerdictElement.FINDINGS))
                .containsExactlyInAnyOrder(cause("cn-sh-x-one"), cause("cn-sh-x-two"));
        assertThat(causes(caused, VerdictElement.ADMISSIBILITY))
                .containsExactlyInAnyOrder(cause("cn-sh-x-one"), cause("cn-sh-x-two"));
    }

    @Test
    void what_two_rules_do_only_together_is_put_down_to_both() throws Exception {
        String asks = "verdict.requires( DocumentType.HOLDING_PHOTO_PERSONAL_DOCUMENT, $site )";
        copied.append(SHANGHAI, rule("cn-sh-x-one", asks));
        copied.append(SHANGHAI, rule("cn-sh-x-two", asks));

        List<CausedChange> caused = caused(copied.rules(), CopiedRules.bundled());

        assertThat(caused.stream()
                        .filter(one -> one.change().direction() == Direction.REMOVED
                                && one.change().element() == VerdictElement.REQUIRED_DOCUMENTS)
                        .map(CausedChange::causes))
                .containsExactly(List.of(new Cause(List.of("cn-sh-x-one", "cn-sh-x-two"))));
    }

    @Test
    void what_differs_apart_from_the_rules_is_said_and_put_down_to_none() throws Exception {
        Files.writeString(
                folder.resolve("rule-base.properties"),
                "version = 2\nverifiedFrom = 2018-06-09\nverifiedThrough = 2018-06-10\n");

        RuleDiff diff = diff(CopiedRules.bundled(), copied.rules());

        assertThat(diff.rules()).isEmpty();
        assertThat(diff.frame())
                .singleElement()
                .satisfies(text -> assertThat(text.en()).contains("2019-09-20 → 2018-06-10"));
        assertThat(diff.groups())
                .isNotEmpty()
                .allMatch(group -> group.cause().equals(Cause.NO_RULE))
                .anyMatch(group -> group.element() == VerdictElement.COVERAGE);
    }

    @Test
    void a_province_that_goes_as_a_whole_is_put_down_to_all_its_rules() throws Exception {
        Files.delete(folder.resolve("province/31-shanghai.drl"));

        RuleDiff diff = diff(CopiedRules.bundled(), copied.rules(), false); // a search for each rule would take minutes

        List<String> gone = CopiedRules.bundled().rules().stream()
                .filter(rule -> rule.packageName().endsWith(".shanghai"))
                .map(EffectiveRule::id)
                .sorted()
                .toList();
        assertThat(gone).hasSizeGreaterThan(10);
        assertThat(diff.groups())
                .noneMatch(group -> group.cause().equals(Cause.NO_RULE))
                .filteredOn(group -> group.element() == VerdictElement.COVERAGE)
                .extracting(ChangeGroup::cause)
                .containsExactly(new Cause(gone));
        assertThat(diff.rules())
                .hasSameSizeAs(gone)
                .as("that the province went is no effect of a single rule")
                .allSatisfy(effect ->
                        assertThat(effect.groups()).noneMatch(group -> group.element() == VerdictElement.COVERAGE));
    }

    @Test
    void a_province_that_comes_as_a_whole_is_put_down_to_all_its_rules() throws Exception {
        Files.delete(folder.resolve("province/31-shanghai.drl"));
        List<CausedChange> caused = caused(copied.rules(), CopiedRules.bundled());

        assertThat(caused)
                .filteredOn(one -> one.change().element() == VerdictElement.COVERAGE)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.causes())
                        .singleElement()
                        .satisfies(cause -> assertThat(cause.rules())
                                .hasSizeGreaterThan(10)
                                .allMatch(rule -> rule.startsWith("cn-sh-"))));
    }

    @Test
    void another_order_of_rules_is_said() {
        EffectiveRules rules = CopiedRules.bundled();
        List<EffectiveRule> turned = new ArrayList<>(rules.rules());
        Collections.reverse(turned);
        EffectiveRules other = new EffectiveRules(
                rules.id(),
                rules.verifiedFrom(),
                rules.verifiedThrough(),
                rules.readings(),
                turned,
                rules.files(),
                rules.layers(),
                rules.withdrawn());

        assertThat(new RuleComparison(rules, other).frame())
                .singleElement()
                .satisfies(text -> assertThat(text.en()).contains("order"));
    }

    @Test
    void a_change_that_means_the_same_is_shown_by_no_filing() throws Exception {
        copied.edit(
                "province/41-henan.drl", "cn-ha-org-order-five-sites/domains", "domainCount > 1", "domainCount >= 2");

        RuleDiff diff = diff(CopiedRules.bundled(), copied.rules());

        assertThat(diff.rules()).singleElement().satisfies(effect -> {
            assertThat(effect.witness()).isNull();
            assertThat(effect.shown()).isEqualTo(Shown.NOWHERE);
        });
        assertThat(diff.isEmpty()).isFalse();
    }

    private static List<CausedChange> caused(EffectiveRules old, EffectiveRules now) {
        return new RuleComparison(old, now).comparing().caused(FILING);
    }

    private static RuleDiff diff(EffectiveRules old, EffectiveRules now) throws InterruptedException {
        return diff(old, now, true);
    }

    private static RuleDiff diff(EffectiveRules old, EffectiveRules now, boolean search) throws InterruptedException {
        try (ComparisonRun run = new RuleComparison(old, now).run(1, done -> {})) {
            run.add("base", FILING);
            return run.finish(search);
        }
    }

    private static Cause cause(String rule) {
        return new Cause(List.of(rule));
    }

    private static List<Cause> causes(List<CausedChange> caused, VerdictElement element) {
        return caused.stream()
                .filter(one -> one.change().element() == element)
                .flatMap(one -> one.causes().stream())
                .toList();
    }

    private static String rule(String id, String call) {
        return """
                rule "%s"
                    @title("示例")
                    @titleEn("Example")
                    @source("示例.md")
                    @section("示例")
                    @severity("BLOCKING")
                    @message("示例 %s。")
                    @messageEn("Example %s.")
                when
                    $site : Site( dataOrder, domainCount > 0 )
                then
                    %s;
                end
                """.formatted(id, id, id, call);
    }
}
