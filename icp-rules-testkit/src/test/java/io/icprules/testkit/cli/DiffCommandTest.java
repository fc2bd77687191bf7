package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.testkit.diff.CopiedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff}, and rule packs as arguments of other commands. */
class DiffCommandTest {

    private static final String FILING = "../docs/samples/beijing-enterprise.scenario.yaml";
    private static final String OVERLAY = """
            package io.icprules.rules.province.beijing

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-bj-x-example"
                @title("示例规则")
                @titleEn("Example rule")
                @source("示例.md")
                @section("示例")
                @severity("BLOCKING")
                @message("示例消息。")
                @messageEn("Message of the example.")
            when
                $site : Site( dataOrder, domainCount > 0 )
            then
                verdict.violated( $site );
            end
            """;

    @TempDir
    private static Path folder;

    private static String copy;
    private static String over;
    private static String broken;

    @BeforeAll
    static void write() throws IOException {
        copy = CopiedRules.in(Files.createDirectory(folder.resolve("copy")))
                .folder()
                .toString();
        over = "bundled+" + drl("my-rules", OVERLAY);
        broken = drl("broken", OVERLAY.replace("domainCount", "domainCuont").replace("BLOCKING", "BLOCK"));
    }

    @Test
    void a_copy_does_not_differ() {
        CommandLineRun run = CommandLineRun.of("diff", "bundled", copy, "--corpus", FILING, "--generate", "50");

        assertThat(run).returns(0, CommandLineRun::code).returns("", CommandLineRun::err);
        assertThat(run.out())
                .contains("Filings compared: 51, judged differently: 0\n", "The rule bases do not differ.\n");
    }

    @Test
    void an_added_rule_is_shown_on_scenarios_and_streams() {
        assertThat(CommandLineRun.of("diff", "bundled", over, "--corpus", FILING))
                .returns(1, CommandLineRun::code)
                .satisfies(run -> assertThat(run.out())
                        .contains("cn-bj-x-example  added\n", "+ findings added (filings: 1)\n", "ACCEPTED"));
    }

    @Test
    void a_report_goes_to_a_file() throws IOException {
        Path file = folder.resolve("diff.html");

        CommandLineRun run =
                CommandLineRun.of("diff", "bundled", over, "--no-search", "--format", "html", "--out", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("No filings compared\n").doesNotContain("cn-bj-x-example");
        assertThat(file).content().startsWith("<!DOCTYPE html>").contains("cn-bj-x-example", "none was looked for");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_rest_is_compared() throws IOException {
        Path file = Files.writeString(folder.resolve("filings.ndjson"), "{\"province\":\"BEIJING\"}\nnonsense\n");

        CommandLineRun run = CommandLineRun.of("diff", "bundled", copy, "--corpus", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("filings.ndjson:2");
        assertThat(run.out()).contains("Filings compared: 1,");
    }

    @Test
    void a_pack_that_does_not_exist_is_bad_usage() {
        assertThat(CommandLineRun.of("diff", "bundled", "bundled+nowhere"))
                .returns(2, CommandLineRun::code)
                .satisfies(run -> assertThat(run.err())
                        .contains(
                                "there is no rule pack 'nowhere'; expected bundled, a folder of .drl files, or a jar"));
    }

    @Test
    void a_pack_with_problems_is_refused_with_every_place() {
        for (String[] arguments : new String[][] {
            {"diff", "bundled", "bundled+" + broken},
            {"evaluate", "--rules-from", "bundled+" + broken, FILING},
            {"test", "--rules-from", "bundled+" + broken, FILING},
            {"describe", "--rules-from", "bundled+" + broken}
        }) {
            assertThat(CommandLineRun.of(arguments))
                    .returns(3, CommandLineRun::code)
                    .returns("", CommandLineRun::out)
                    .satisfies(run -> assertThat(run.err())
                            .contains("are refused: 2 problems.\n")
                            .containsPattern("\nprovince/11-beijing\\.drl:12:\\d+: ICP-\\d+ .*BLOCK")
                            .containsPattern("\nprovince/11-beijing\\.drl:16:\\d+: ICP-\\d+ .*domainCuont"));
        }
    }

    @Test
    void other_commands_take_a_pack() {
        assertThat(CommandLineRun.of("evaluate", "--rules-from", over, FILING).out())
                .contains("cn-bj-x-example");
        assertThat(CommandLineRun.of("describe", "--rules-from", over, "--rules")
                        .out())
                .contains("cn-bj-x-example [BLOCKING]");
        assertThat(CommandLineRun.of("describe", "--rules-from", "bundled").out())
                .isEqualTo(CommandLineRun.of("describe").out());
        assertThat(CommandLineRun.of("test", "--rules-from", "bundled", FILING).code())
                .isZero();
        assertThat(CommandLineRun.of("test", "--rules-from", over, FILING).code())
                .isEqualTo(1);
    }

    private static String drl(String name, String text) throws IOException {
        Path province = Files.createDirectories(folder.resolve(name).resolve("province"));
        Files.writeString(province.resolve("11-beijing.drl"), text);
        return folder.resolve(name).toString();
    }
}
