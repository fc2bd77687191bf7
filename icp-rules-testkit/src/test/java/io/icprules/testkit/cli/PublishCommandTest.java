package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.reload.PackSource;
import io.icprules.drools.reload.ReloadingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of rules to services that serve them. */
class PublishCommandTest {

    private static final String RULE = """
            package io.icprules.rules.province.jiangsu

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-js-ours"
                @title("标题")
                @titleEn("Title")
                @source("a.md")
                @section("S")
                @severity("BLOCKING")
                @message("消息。")
                @messageEn("Message.")
            when
                $subject : Subject( nature == SubjectNature.ENTERPRISE )
            then
                verdict.violated( $subject );
            end
            """;

    @TempDir
    Path folder;

    private Path rules;
    private Path root;

    @BeforeEach
    void writesRules() throws IOException {
        rules = folder.resolve("rules");
        root = folder.resolve("root");
        Files.createDirectories(rules.resolve("province"));
        Files.writeString(rules.resolve("province/32-jiangsu.drl"), RULE);
    }

    @Test
    void whatIsInOrderIsPublished() {
        CommandLineRun run = publish("2026-11-22.1");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2026-11-22.1 published: ");
        try (ReloadingRules served =
                ReloadingRules.of(PackSource.versions(root).overBundled()).start()) {
            assertThat(run.out()).endsWith(served.describe().id().digest() + "\n");
            assertThat(served.describe().rules()).anyMatch(rule -> rule.id().equals("cn-js-ours"));
        }
    }

    @Test
    void whatIsNotInOrderIsNot() throws IOException {
        Files.writeString(rules.resolve("province/32-jiangsu.drl"), RULE.replace("nature", "natur"));
        CommandLineRun run = publish("1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(rules.resolve("province/32-jiangsu.drl") + """
            :16:25: ICP-2252 natur; expected a property of Subject
                16 |     $subject : Subject( natur == SubjectNature.ENTERPRISE )
                   |                         ^
                是不是 nature？该事实没有此属性；属性一览见 docs/writing-a-rule.md。
                Did you mean nature? The fact has no such property; docs/writing-a-rule.md lists them.

            icp-rules: 有 1 处问题，没有发布。
            icp-rules: problems: 1; nothing was published.
            """);
        assertThat(root).doesNotExist();
    }

    @Test
    void refusalsAreChineseIfAskedFor() throws IOException {
        Files.writeString(rules.resolve("province/32-jiangsu.drl"), RULE.replace("nature", "natur"));

        assertThat(publish("1", "--lang", "zh").err())
                .contains("ICP-2252 natur；应为：Subject 的属性\n", "   ^\n", "是不是 nature？")
                .endsWith("icp-rules: 有 1 处问题，没有发布。\n")
                .doesNotContain("expected", "Did you mean");
    }

    @Test
    void scenariosThatDoNotHoldAreObjections() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        assertThat(publish("1", "--gate", scenarios.toString()).err()).contains("no scenario in ");
        Files.writeString(scenarios.resolve("a.scenario.yaml"), """
                scenario: jiangsu-enterprise
                application:
                  submittedOn: 2019-09-20
                  province: JIANGSU
                  operation: SUBMIT
                  subject:
                    nature: ENTERPRISE
                expect:
                  findings:
                    excludes: [cn-js-ours]
                """);
        CommandLineRun run = publish("1", "--gate", scenarios.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.scenario.yaml:").contains("scenario jiangsu-enterprise fails on ");
        assertThat(root).doesNotExist();
    }

    @Test
    void aVersionIsSignedWithAKey() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        Path key = Files.writeString(folder.resolve("key.pem"), pem);
        assertThat(publish("1", "--key", key.toString()).code()).isZero();
        PackSource source = PackSource.versions(root).overBundled();
        try (ReloadingRules served =
                ReloadingRules.of(source).signedBy(keys.getPublic()).start()) {
            assertThat(served.status().takenUp()).isEqualTo(1);
        }
        Files.writeString(key, "no key");
        assertThat(publish("2", "--key", key.toString()).err()).contains("no Ed25519 private key");
    }

    @Test
    void whatCannotBeReadOrIsThereAlreadyIsTold() throws IOException {
        assertThat(CommandLineRun.of("publish", folder.resolve("none").toString(), root.toString(), "--name", "1"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).endsWith("none: there is no such file or folder\n"));
        assertThat(publish("1").code()).isZero();
        assertThat(publish("1").code()).isZero();
        Files.writeString(rules.resolve("province/32-jiangsu.drl"), RULE + "\n");
        assertThat(publish("1").err()).contains("There is a version 1 already");
        assertThat(publish("../2").code()).isEqualTo(2);
    }

    @Test
    void aManifestIsWrittenAnew() throws IOException {
        CommandLineRun first = CommandLineRun.of("manifest", rules.toString());
        assertThat(first.code()).isZero();
        Files.writeString(rules.resolve("province/32-jiangsu.drl"), RULE + "\n");
        assertThat(publish("1").err()).contains("ICP-2295");
        CommandLineRun second = CommandLineRun.of("manifest", rules.toString());
        assertThat(second.out()).isNotEqualTo(first.out()).matches("[0-9a-f]{64}\n");
        assertThat(publish("1").code()).isZero();
        Files.writeString(rules.resolve("notes.docx"), "");
        assertThat(CommandLineRun.of("manifest", rules.toString()).code()).isEqualTo(1);
    }

    private CommandLineRun publish(String name, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"publish", rules.toString(), root.toString(), "--name", name}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandLineRun.of(arguments);
    }
}
