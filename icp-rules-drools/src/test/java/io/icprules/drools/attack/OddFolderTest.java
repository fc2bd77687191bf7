package io.icprules.drools.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.icprules.drools.source.RuleProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by what lies in the folder rather than by what rules say: each is refused. */
class OddFolderTest {

    @TempDir
    Path root;

    @TempDir
    Path elsewhere;

    private PackFolder folder;

    @BeforeEach
    void newFolder() {
        folder = PackFolder.good(root);
    }

    /** Files that Drools, Maven or the JVM would take for code, configuration or rules. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evil.java",
                "io/icprules/attack/Evil.java",
                "Evil.class",
                "META-INF/kmodule.xml",
                "kmodule.xml",
                "META-INF/maven/a/b/pom.xml",
                "pom.xml",
                "META-INF/services/java.nio.file.spi.FileSystemProvider",
                "META-INF/drools.packagebuilder.conf",
                "META-INF/kie.conf",
                "META-INF/MANIFEST.MF",
                "drools.default.packagebuilder.conf",
                "national/attack.rdrl",
                "national/attack.dslr",
                "national/attack.dsl",
                "national/attack.gdst",
                "national/attack.rf",
                "national/attack.bpmn",
                "national/attack.bpmn2",
                "national/attack.xls",
                "national/attack.xlsx",
                "national/attack.csv",
                "national/attack.drl.xls",
                "national/attack.brl",
                "national/attack.scgd",
                "national/attack.pmml",
                "national/attack.dmn",
                "national/attack.drl.yaml",
                "national/attack.xml",
                "national/attack.groovy",
                "national/attack.txt",
                "national/attack.drl.txt",
                "national/attack.DRL",
                "national/attack.Drl",
                "national/attack.drl ",
                "national/attack.drl~",
                "national/#attack.drl#",
                "national/.attack.drl.swp",
                "national/attack",
                "withdrawn.TSV",
                "national/withdrawn.tsv",
                "national/rule-base.properties",
                "rule-base.sha512",
                ".gitignore",
                "application.properties",
                "log4j2.xml",
                "simplelogger.properties",
                "logging.properties"
            })
    void aFileThatIsNoRuleFile(String path) {
        folder.with(path, PackFolder.GOOD);
        assertThat(refusals()).containsExactly("FILE_PLACE " + path);
    }

    /** Rule files in places where Drools would find them and we, or a reviewer, might not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attack.drl",
                "national/.hidden.drl",
                "national/.drl",
                "national/a/b.drl",
                "NATIONAL/attack2.drl",
                "national/Attack2.drl",
                "national/attack 2.drl",
                "national/аttack.drl",
                "national/attack\uFF41.drl",
                "national/a..b.drl",
                "national/-a.drl",
                "national/con.drl.drl",
                "province/attack.drl",
                "province/11.drl",
                "province/1-beijing.drl",
                "provinces/11-beijing.drl",
                "national/11-beijing.drl",
                "META-INF/attack.drl",
                "src/main/resources/national/x.drl"
            })
    void aRuleFileInAnotherPlace(String path) {
        folder.with(path, PackFolder.GOOD);
        assertThat(refusals()).contains("FILE_PLACE " + path);
    }

    @ParameterizedTest
    @CsvSource({
        "province/11-shanghai.drl",
        "province/99-beijing.drl",
        "province/00-beijing.drl",
        "province/11-bei-jing-shi.drl"
    })
    void aProvinceThatIsNone(String path) {
        folder.with(path, PackFolder.GOOD);
        assertThat(refusals()).contains("PROVINCE_FILE " + path);
    }

    /** Refusal itself checks that no message carries such a name as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "national/a\n2019-01-01 INFO accepted.drl",
                "national/a\u001b[2J.drl",
                "national/a\u202Elrd.drl",
                "a\rb.class",
                "national/\u2028.drl",
                "national/\"><script>.drl",
                "national/${jndi:x}.drl",
                "national/%n%s{0}{}.drl"
            })
    void aNameThatForgesMessages(String path) {
        folder.with(path, PackFolder.GOOD);
        assertThat(refusals()).anyMatch(refusal -> refusal.startsWith("FILE_PLACE "));
    }

    @Test
    void aLinkToAFile() throws IOException {
        Path target = Files.writeString(elsewhere.resolve("attack.drl"), PackFolder.GOOD);
        folder.without(PackFolder.PATH);
        Files.createSymbolicLink(root.resolve(PackFolder.PATH), target);
        assertThat(refusals()).contains("FILE_PLACE " + PackFolder.PATH);
    }

    @Test
    void aLinkToAFolder() throws IOException {
        Files.writeString(elsewhere.resolve("attack.drl"), PackFolder.GOOD);
        Files.createSymbolicLink(root.resolve("province"), elsewhere);
        assertThat(refusals()).containsExactly("FILE_PLACE province");
    }

    @Test
    void aLinkInACircle() throws IOException {
        Files.createSymbolicLink(root.resolve("province"), root);
        assertThat(refusals()).containsExactly("FILE_PLACE province");
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.createSymbolicLink(root.resolve("national/nothing.drl"), elsewhere.resolve("nothing"));
        assertThat(refusals()).contains("FILE_PLACE national/nothing.drl");
    }

    @Test
    void aLinkForWhatTheRuleBaseSaysOfItself() throws IOException {
        folder.without("rule-base.properties");
        Path target = Files.writeString(elsewhere.resolve("a"), PackFolder.IDENTITY);
        Files.createSymbolicLink(root.resolve("rule-base.properties"), target);
        assertThat(refusals()).contains("FILE_PLACE rule-base.properties");
    }

    @Test
    void aDeviceThatNeverEnds() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        Files.createSymbolicLink(root.resolve("national/zero.drl"), zero);
        assertThat(refusals()).contains("FILE_PLACE national/zero.drl");
    }

    @Test
    void aFolderNamedLikeARuleFile() throws IOException {
        folder.without(PackFolder.PATH).with("national/attack.drl/attack.drl", PackFolder.GOOD);
        assertThat(refusals()).contains("FILE_PLACE national/attack.drl/attack.drl");
        Files.createDirectories(root.resolve("rule-base.sha256"));
        assertThat(refusals()).contains("FILE_PLACE national/attack.drl/attack.drl");
    }

    @Test
    void noRules() {
        folder.without(PackFolder.PATH);
        assertThat(refusals()).contains("NO_RULES .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version = \\u00zz",
                "version = \\u0031",
                "version = 1\\\n  2",
                "version = 1\u001b[2J",
                "version = \u202E1",
                "version = 1\rverifiedFrom = x",
                "version = 1\u2028",
                "version = ${jndi:ldap://attack.invalid/a}",
                "version = \u0000",
            })
    void tricksInWhatTheRuleBaseSaysOfItself(String version) {
        folder.with("rule-base.properties", PackFolder.IDENTITY.replace("version = 1", version));
        assertThat(refusals()).contains("FORBIDDEN_CHARACTER rule-base.properties");
    }

    @ParameterizedTest
    @CsvSource({
        "verifiedFrom = 2016-01-01, verifiedFrom = +999999999-12-31",
        "verifiedFrom = 2016-01-01, verifiedFrom = 2016-02-30",
        "verifiedFrom = 2016-01-01, verifiedFrom = 2099-01-01",
        "verifiedFrom = 2016-01-01, verifiedFrom = ２０１６-01-01",
        "version = 1, version =",
        "version = 1, VERSION = 1"
    })
    void nonsenseInWhatTheRuleBaseSaysOfItself(String right, String wrong) {
        folder.with("rule-base.properties", PackFolder.IDENTITY.replace(right, wrong));
        assertThat(refusals()).contains("PACK_PROPERTIES rule-base.properties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ctr-a.zh = \\u12",
                "ctr-a.zh = \\uD800",
                "ctr-a.zh = a\\",
                "ctr-a.zh = a\u0000",
                "ctr-a.zh = \u202E"
            })
    void tricksInContradictions(String text) {
        folder.with("contradictions.properties", text);
        assertThat(refusals()).contains("FORBIDDEN_CHARACTER contradictions.properties");
    }

    @Test
    void bytesInContradictions() {
        folder.with("contradictions.properties", "ctr-a.zh = 消息".getBytes(StandardCharsets.UTF_16));
        assertThat(refusals()).contains("NOT_UTF8 contradictions.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a\tb\tc\td\te\tf\tg\th", "a\tb\tc\td\t9999-99-99\t\trule\t"})
    void nonsenseInTheLedger(String line) {
        folder.with("ledger.tsv", line + "\n");
        assertThat(refusals()).contains("LEDGER_FORM ledger.tsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u001b[2J\ty\tz", "x\ty\tz\u202E", "cn-nat-\\u0061\ty\tz"})
    void tricksInWithdrawals(String line) {
        folder.with("withdrawn.tsv", line + "\n");
        assertThat(refusals()).contains("FORBIDDEN_CHARACTER withdrawn.tsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x\ty", "cn-nat-other\tweg\tgone", "x\ty\tz\tw"})
    void nonsenseInWithdrawals(String line) {
        folder.with("withdrawn.tsv", line + "\n");
        assertThat(refusals()).anyMatch(refusal -> refusal.startsWith("WITHDRAWN_"));
    }

    /** Code and file of each problem. */
    private List<String> refusals() {
        return Refusal.of(folder.pack()).stream()
                .map(OddFolderTest::shown)
                .distinct()
                .toList();
    }

    private static String shown(RuleProblem problem) {
        return problem.code().name() + " " + problem.file();
    }
}
