package io.icprules.drools.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.Text;
import io.icprules.api.WithdrawnRule;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where rules come from, and what is in effect when packs lie over each other. */
class RulePackTest {

    private static final String JIANGSU = "province/32-jiangsu.drl";
    private static final String REPLACED = "cn-js-org-certificate-types/enterprise";
    private static final String CALLS = "verdict.violated( $subject );";

    @TempDir
    Path folder;

    @Test
    void aCopyOfTheBundledRulesIsThatRuleBase() {
        PackFixture.copy(PackFixture.BUNDLED, folder.resolve("copy"));
        CheckedPack copy = RulePack.folder(folder.resolve("copy")).check();
        assertThat(copy.problems()).isEmpty();
        EffectiveRules bundled = RulePack.bundled().check().rules();
        assertThat(copy.rules().id()).isEqualTo(bundled.id());
        assertThat(copy.rules().rules()).extracting(EffectiveRule::id).isEqualTo(ids(bundled));
        assertThat(bundled.rules()).hasSizeGreaterThan(2_000).allMatch(EffectiveRule::bundled);
        assertThat(copy.rules().rules()).noneMatch(EffectiveRule::bundled);
    }

    @Test
    void aRuleReplacesThatOfTheSameIdInItsPlaceAndOthersAreAdded() {
        PackFixture.write(folder, JIANGSU, PackFixture.jiangsu(REPLACED, "改。", "dataOrder", CALLS));
        PackFixture.write(
                folder,
                "province/31-shanghai.drl",
                PackFixture.jiangsu("cn-sh-ours", "新。", "dataOrder", CALLS).replace("jiangsu", "shanghai"));
        EffectiveRules bundled = RulePack.bundled().check().rules();
        EffectiveRules rules =
                RulePack.folder(folder).over(RulePack.bundled()).check().rules();
        assertThat(rules.rules()).hasSize(bundled.rules().size() + 1);
        int place = ids(bundled).indexOf(REPLACED);
        assertThat(rules.rules().stream().filter(rule -> !rule.bundled()).map(EffectiveRule::id))
                .containsExactly(REPLACED, "cn-sh-ours");
        assertThat(ids(rules).indexOf(REPLACED)).isEqualTo(place);
        assertThat(rules.layers()).hasSize(2).first().isEqualTo(bundled.id());
        assertThat(rules.id().version()).startsWith(bundled.id().version() + "+");
        assertThat(rules.id().digest()).isNotEqualTo(bundled.id().digest());
        assertThat(rules.verifiedThrough()).isEqualTo(bundled.verifiedThrough());
    }

    @Test
    void aWithdrawnRuleGoesAndIsNamed() {
        PackFixture.write(folder, RuleFolder.WITHDRAWN, "# 撤销\n" + REPLACED + "\t管局已取消\tdropped\n");
        EffectiveRules rules =
                RulePack.folder(folder).over(RulePack.bundled()).check().rules();
        assertThat(rules.withdrawn()).containsExactly(new WithdrawnRule(REPLACED, new Text("管局已取消", "dropped")));
        assertThat(ids(rules)).doesNotContain(REPLACED);
    }

    @Test
    void aHeaderRowIsToldAsOne() {
        PackFixture.write(folder, RuleFolder.WITHDRAWN, "规则名\t中文原因\t英文原因\n" + REPLACED + "\t管局已取消\tdropped\n");
        assertThat(RulePack.folder(folder).over(RulePack.bundled()).check().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code().code()).isEqualTo("ICP-2292");
                    assertThat(problem.hint().zh()).startsWith("这一行像是表头");
                });
    }

    @Test
    void aWithdrawnRuleComesBackToItsOwnPackageOnly() {
        RulePack without = withdrawing("first");
        String rule = PackFixture.jiangsu(REPLACED, "又。", "dataOrder", CALLS);
        PackFixture.write(folder.resolve("back"), JIANGSU, rule);
        PackFixture.write(folder.resolve("moved"), "province/31-shanghai.drl", rule.replace("jiangsu", "shanghai"));

        EffectiveRules back =
                RulePack.folder(folder.resolve("back")).over(without).check().rules();
        List<RuleProblem> moved =
                RulePack.folder(folder.resolve("moved")).over(without).check().problems();

        assertThat(back.withdrawn()).isEmpty();
        assertThat(back.layers()).hasSize(3);
        assertThat(back.rules())
                .filteredOn(one -> one.id().equals(REPLACED))
                .singleElement()
                .returns("io.icprules.rules.province.jiangsu", EffectiveRule::packageName);
        assertThat(moved).anySatisfy(problem -> {
            assertThat(problem.toString())
                    .startsWith("province/31-shanghai.drl:")
                    .contains("ICP-2291");
            assertThat(problem.toString()).contains("package io.icprules.rules.province.jiangsu");
        });
    }

    @Test
    void aRuleIsWithdrawnOnceAndByTheLayerThatHasItBelow() {
        RulePack without = withdrawing("first");
        PackFixture.write(folder.resolve("again"), RuleFolder.WITHDRAWN, REPLACED + "\t再\tagain\n");

        assertThat(RulePack.folder(folder.resolve("again"))
                        .over(without)
                        .check()
                        .problems())
                .extracting(RuleProblem::toString)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("withdrawn.tsv:1").contains("ICP-2293"));
    }

    private RulePack withdrawing(String layer) {
        PackFixture.write(folder.resolve(layer), RuleFolder.WITHDRAWN, REPLACED + "\t管局已取消\tdropped\n");
        return RulePack.folder(folder.resolve(layer)).over(RulePack.bundled());
    }

    @Test
    void everythingWrongWithAnOverlayIsToldAtOnce() {
        PackFixture.write(
                folder,
                RuleFolder.WITHDRAWN,
                "cn-js-org-certificate-type/enterprise\t没有\tnone\nonly-one-column\n" + REPLACED + "\t写\twritten\n");
        PackFixture.write(folder, JIANGSU, PackFixture.jiangsu(REPLACED, "改。", "dataOrders", CALLS));
        PackFixture.write(
                folder,
                "province/31-shanghai.drl",
                PackFixture.jiangsu("cn-js-org-responsible-person", "搬。", "dataOrder", CALLS)
                        .replace("jiangsu", "shanghai"));
        PackFixture.write(folder, RuleFolder.RULE_BASE, "verifiedThrough = 2019-9-20\n");
        List<RuleProblem> problems =
                RulePack.folder(folder).over(RulePack.bundled()).check().problems();
        assertThat(problems)
                .extracting(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.code().code())
                .containsExactly(
                        "province/31-shanghai.drl:7 ICP-2226",
                        "province/31-shanghai.drl:7 ICP-2291",
                        "province/32-jiangsu.drl:16 ICP-2252",
                        "rule-base.properties:1 ICP-2290",
                        "withdrawn.tsv:1 ICP-2293",
                        "withdrawn.tsv:2 ICP-2292",
                        "withdrawn.tsv:3 ICP-2294");
        assertThat(problems.get(4).hint().en()).startsWith("Did you mean " + REPLACED + "?");
    }

    @Test
    void aSecondVersionMustNotOverlapThatBelow() {
        String rule = PackFixture.jiangsu(
                        "cn-js-org-certificate-types/enterprise@2030-01-01", "新版。", "dataOrder", CALLS)
                .replace("    @source", "    @from(\"2030-01-01\")\n    @source");
        PackFixture.write(folder, JIANGSU, rule);
        assertThat(RulePack.folder(folder).over(RulePack.bundled()).check().problems())
                .extracting(problem -> problem.code().code())
                .containsExactly("ICP-2223");
    }

    @Test
    void whatALayerDoesIsCountedWhateverIsWrongWithIt() {
        PackFixture.write(folder, RuleFolder.WITHDRAWN, "cn-js-org-responsible-person\t无\tnone\n");
        PackFixture.write(folder, JIANGSU, PackFixture.jiangsu(REPLACED, "改。", "dataOrders", CALLS));
        PackFixture.write(
                folder,
                "province/31-shanghai.drl",
                PackFixture.jiangsu("cn-sh-ours", "新。", "dataOrder", CALLS).replace("jiangsu", "shanghai"));
        CheckedPack pack = RulePack.folder(folder).over(RulePack.bundled()).check();
        assertThat(pack.problems()).hasSize(1);
        assertThat(pack.changes()).isEqualTo(new LayerChanges(1, 1, 1));
    }

    /** The problem of one rule does not hide that of another with a bundled one; it is told of the folder's own file. */
    @Test
    void allIsToldEvenWhenARuleIsWrongByItself() {
        PackFixture.write(folder, JIANGSU, PackFixture.jiangsu(REPLACED, "改。", "dataOrders", CALLS));
        PackFixture.write(
                folder,
                "province/31-shanghai.drl",
                PackFixture.jiangsu("cn-sh-org-responsible-persn", "新。", "dataOrder", CALLS)
                        .replace("jiangsu", "shanghai"));
        assertThat(RulePack.folder(folder).over(RulePack.bundled()).check().problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.code().code())
                .containsExactly("province/31-shanghai.drl:7 ICP-2297", "province/32-jiangsu.drl:16 ICP-2252");
    }

    @Test
    void aFolderThatReplacesTheBundledRulesSaysWhatItIs() {
        PackFixture.write(folder, JIANGSU, PackFixture.jiangsu(REPLACED, "改。", "dataOrder", CALLS));
        assertThat(RulePack.folder(folder).check().problems())
                .extracting(RuleProblem::found)
                .containsExactly("no verifiedFrom", "no verifiedThrough", "no version");
    }

    @Test
    void aFolderWithAManifestMustAgreeWithIt() throws IOException {
        PackFixture.copy(PackFixture.BUNDLED, folder.resolve("copy"));
        Path copy = folder.resolve("copy");
        Files.writeString(
                copy.resolve(RuleFolder.MANIFEST), RuleFolder.read(copy).manifest());
        assertThat(RulePack.folder(copy).check().problems()).isEmpty();
        Files.delete(copy.resolve("province/65-xinjiang.drl"));
        Files.writeString(copy.resolve(JIANGSU), Files.readString(copy.resolve(JIANGSU)) + "\n");
        PackFixture.write(copy, "province/99-new.drl", "");
        assertThat(RulePack.folder(copy).check().problems().stream()
                        .filter(problem -> problem.code().code().equals("ICP-2295"))
                        .map(problem -> problem.file() + " " + problem.found()))
                .containsExactly(
                        "province/32-jiangsu.drl other content",
                        "province/65-xinjiang.drl no file",
                        "province/99-new.drl file that is not listed");
    }

    @Test
    void aJarHoldsAPackWithItsManifest() throws IOException {
        PackFixture.write(folder, JIANGSU, PackFixture.jiangsu(REPLACED, "改。", "dataOrder", CALLS));
        Path jar = folder.resolve("../" + folder.getFileName() + ".jar");
        String manifest = RuleFolder.read(folder).manifest();
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, RulePack.JAR_FOLDER + RuleFolder.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
            entry(zip, RulePack.JAR_FOLDER + JIANGSU, Files.readAllBytes(folder.resolve(JIANGSU)));
        }
        assertThat(RulePack.jar(jar).digest()).isEqualTo(RulePack.folder(folder).digest());
        assertThat(RulePack.jar(jar).over(RulePack.bundled()).check().problems())
                .isEmpty();
        Files.delete(jar);
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThatThrownBy(() -> RulePack.folder(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_UNREADABLE));
        assertThatThrownBy(() -> RulePack.jar(folder.resolve("none.jar")))
                .isInstanceOf(FilingRulesException.class)
                .hasMessageContaining("expected a jar with META-INF/icp-rules/rule-base.sha256");
        assertThatThrownBy(() -> RulePack.resources(getClass().getClassLoader(), "none"))
                .isInstanceOf(FilingRulesException.class);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static List<String> ids(EffectiveRules rules) {
        return rules.rules().stream().map(EffectiveRule::id).toList();
    }
}
