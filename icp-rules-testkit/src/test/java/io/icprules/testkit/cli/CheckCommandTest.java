package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String PATH = "national/addresses.drl";

    private static final String GOOD = """
            package io.icprules.rules.national.addresses

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-nat-sample"
                @title("标题")
                @titleEn("Title")
                @source("a.md")
                @section("S")
                @severity("BLOCKING")
                @message("通讯地址与证件住所不在同一省份。")
                @messageEn("Message.")
            when
            \t$site : Site( dataOrder )
            then
                verdict.violated( $site );
            end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write(PATH, GOOD);
        write("rule-base.properties", "version = 1\nverifiedFrom = 2018-06-09\nverifiedThrough = 2019-09-20\n");
    }

    @Test
    void rulesOverTheBundledOnesAreHeldAgainstThem() throws IOException {
        Files.delete(folder.resolve("rule-base.properties"));
        assertThat(check().out()).contains("rule-base.properties:1:1: ICP-2290 no version");
        assertThat(check("--over-bundled").code()).isZero();
        write("withdrawn.tsv", "cn-nat-naming-related/none\t无\tnone\n");
        assertThat(check("--over-bundled", "--lang", "en").out())
                .contains("withdrawn.tsv:1:1: ICP-2293 cn-nat-naming-related/none")
                .contains("Did you mean cn-nat-naming-related?");
    }

    @Test
    void saysWhatIsDoneToTheBundledRules() throws IOException {
        Files.delete(folder.resolve("rule-base.properties"));
        Files.delete(folder.resolve(PATH));
        assertThat(check("--over-bundled", "--lang", "zh").out())
                .startsWith(folder + ":1:1: ICP-2205 没有规则文件；应为：规则文件或 withdrawn.tsv\n    请确认");
        write("withdrawn.tsv", "cn-nat-naming-related\t无\tnone\n");
        CommandLineRun run = check("--over-bundled");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("没有发现问题：替换 0 条规则，新增 0 条，撤销 1 条；规则库摘要 ").contains("""

            nothing found: 0 rules replaced, 0 added, 1 withdrawn; digest\s""");
        write(PATH, GOOD);
        assertThat(check("--over-bundled", "--format", "json").out())
                .contains("\"replaced\" : 0", "\"added\" : 1", "\"withdrawn\" : 1");
        assertThat(check("--format", "json").out()).doesNotContain("replaced");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private CommandLineRun check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void saysHowMuchIsClean() throws IOException {
        CommandLineRun run = check("--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("1 rules in 1 files, nothing found; digest "
                        + RuleFolder.read(folder).digest() + "\n");
    }

    @Test
    void showsTheLineWithACaretUnderIt() throws IOException {
        write(PATH, GOOD.replace("\t$site : Site", "\t$site : Sit"));
        CommandLineRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(folder.resolve(PATH) + """
            :16:10: ICP-2251 Sit; expected one of [Order, Filing, Subject, Person, Site, Server, Domain, Document, \
            Modification, Access]
                16 |     $site : Sit( dataOrder )
                   |             ^
                是不是 Site？事实类见 docs/writing-a-rule.md。
                Did you mean Site? The facts are listed in docs/writing-a-rule.md.

            national/addresses.drl  1
            1 个文件中有 1 处问题
            problems: 1, in files: 1
            """);
    }

    @Test
    void isChineseThroughoutIfAskedFor() throws IOException {
        write(PATH, GOOD.replace("\t$site : Site", "\t$site : Sit"));

        assertThat(check("--lang", "zh").out()).isEqualTo(folder.resolve(PATH) + """
            :16:10: ICP-2251 Sit；应为：下列之一：[Order, Filing, Subject, Person, Site, Server, Domain, Document, \
            Modification, Access]
                16 |     $site : Sit( dataOrder )
                   |             ^
                是不是 Site？事实类见 docs/writing-a-rule.md。

            national/addresses.drl  1
            1 个文件中有 1 处问题
            """);
        assertThat(check("--format", "json").out())
                .contains("\"expected\" : \"one of [Order,", "\"expectedZh\" : \"下列之一：[Order,");
    }

    @Test
    void countsChineseCharactersAsTwoCells() throws IOException {
        write(PATH, GOOD.replace("同一省份。\"", "同一省份。”"));

        assertThat(check("--lang", "en").out())
                .contains("13 |     @message(\"通讯地址与证件住所不在同一省份。”)\n")
                .contains("   |               " + " ".repeat(32) + "^\n")
                .contains("    Write \" here. ");
    }

    @Test
    void cutsLongLinesAroundTheCaret() throws IOException {
        write(PATH, GOOD.replace("同一省份。\")", "同一省份".repeat(20) + "。”)" + " ".repeat(5) + "// " + "很长".repeat(40)));
        String[] lines = check("--lang", "zh").out().split("\n", -1);

        assertThat(lines[1]).startsWith("    13 | …").endsWith("…").contains("。”)     // 很长");
        assertThat(lines[2]).isEqualTo("       | " + " ".repeat(61) + "^");
    }

    @Test
    void showsNoLineOfWhatIsNoText() throws IOException {
        Files.write(folder.resolve(PATH), GOOD.getBytes("GBK"));

        assertThat(check("--lang", "en").out().lines())
                .containsExactly(
                        folder.resolve(PATH) + ":1:1: ICP-2202 a text in GBK, most likely; expected a text in UTF-8",
                        "    Save the file as UTF-8.",
                        "",
                        PATH + "  1",
                        "problems: 1, in files: 1");
    }

    @Test
    void countsByFile() throws IOException {
        write(PATH, GOOD.replace("dataOrder", "dataOrdr").replace("BLOCKING", "NONE"));
        write("province/12-tianjin.drl~", "");

        assertThat(check("--lang", "en").out())
                .endsWith("\n\nnational/addresses.drl    2\nprovince/12-tianjin.drl~  1\nproblems: 3, in files: 2\n");
    }

    @Test
    void tellsProgramsToo() throws IOException {
        write(PATH, GOOD.replace("dataOrder", "dataOrdr"));
        CommandLineRun run = check("--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"clean\" : false", "\"rules\" : 1", "\"files\" : 1")
                .contains("\"file\" : \"national/addresses.drl\"", "\"line\" : 16", "\"column\" : 16")
                .contains("\"code\" : \"ICP-2252\"", "\"name\" : \"UNKNOWN_PROPERTY\"", "\"found\" : \"dataOrdr\"")
                .contains("\"zh\" : \"是不是 dataOrder？", "\"en\" : \"Did you mean dataOrder? ")
                .contains("\"text\" : \"\\t$site : Site( dataOrdr )\"");
    }

    @Test
    void cleanFoldersAreCleanForPrograms() {
        CommandLineRun run = check("--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"clean\" : true", "\"problems\" : [ ]");
    }

    @Test
    void complainsAboutWhatIsNoFolder() {
        CommandLineRun file = CommandLineRun.of("check", folder.resolve(PATH).toString());
        CommandLineRun nothing =
                CommandLineRun.of("check", folder.resolve("nothing").toString());

        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("is no folder");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(CommandLineRun.of("check").code()).isEqualTo(2);
    }
}
