package io.icprules.drools.source;

import static io.icprules.drools.source.RuleFolderFixture.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that people make who are no programmers: the Chinese advice says what to do about them. */
class AdviceTest {

    private static final String GOOD =
            RuleFolderFixture.GOOD.replace("    @source", "    @from(\"2018-07-01\")\n    @source");

    @TempDir
    Path root;

    private RuleFolderFixture folder;

    @BeforeEach
    void newFolder() {
        folder = new RuleFolderFixture(root);
    }

    @ParameterizedTest
    @CsvSource({
        ".DS_Store, 这是系统或编辑器自动生成的文件",
        "Thumbs.db, 这是系统或编辑器自动生成的文件",
        "national/~$addresses.drl, 这是系统或编辑器自动生成的文件",
        "withdrawn.tsv.txt, 是不是 withdrawn.tsv？",
        "national/sites.drl.txt, 是不是 sites.drl？",
        "说明.docx, 规则须为纯文本",
        "notes.txt, 规则文件放在 national/ 或 province/ 下",
    })
    void strayFiles(String path, String advice) {
        folder.write(PATH, GOOD);
        folder.write(path, "x");

        assertThat(folder.check()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.code()).isEqualTo(RuleProblemCode.FILE_PLACE);
            assertThat(problem.hint().zh()).startsWith(advice);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "$site :, $site\u00a0:, ICP-2204, 请改为普通空格",
        "消息。, 消\u00a0息。, ICP-2204, 请改为普通空格",
        "cn-nat-sample, cn-nat-Sample, ICP-2220, 是不是 cn-nat-sample？",
        "cn-nat-sample, cn-nat-sample＠2018-07-01, ICP-2220, 是不是 cn-nat-sample@2018-07-01？",
        "cn-nat-sample, nat_sample, ICP-2220, 是不是 cn-nat-sample？",
        "cn-nat-sample, cn-nat-违禁词, ICP-2220, 规则名为事实编号",
        "BLOCKING, 建议, ICP-2237, 是不是 ADVICE？",
        "BLOCKING, 重要, ICP-2237, 严重程度为 BLOCKING（",
        "dataOrder, 网站名称 == \"a\", ICP-2252, 是不是 name？",
        "dataOrder, 名称 == \"a\", ICP-2252, 是不是 name？",
        "dataOrder, 备案省份 == Province.BEIJING, ICP-2252, 是不是 province？",
        "dataOrder, 天气, ICP-2252, 该事实没有此属性",
    })
    void slips(String right, String wrong, String code, String advice) {
        folder.write(PATH, GOOD.replace(right, wrong.replace("\\u00a0", "\u00a0")));

        assertThat(folder.check()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo(code);
            assertThat(problem.hint().zh()).startsWith(advice);
        });
    }

    @Test
    void anEndThatIsMissing() {
        folder.write(PATH, GOOD.replace("\nend", ""));

        assertThat(folder.check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint().zh()).startsWith("此处之前的规则缺少 end"));
    }

    @Test
    void aSuccessorWithoutItsDay() {
        String rule = GOOD.substring(GOOD.indexOf("rule \""));
        String closed = GOOD.replace("    @source", "    @until(\"2019-07-01\")\n    @source");
        folder.write(PATH, closed + rule.replace("2018-07-01", "2019-07-01"));

        assertThat(folder.check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(RuleProblemCode.RULE_NAME_REPEATED);
            assertThat(problem.hint().zh()).startsWith("是不是 cn-nat-sample@2019-07-01？接续的版本在名称后加 @");
        });
    }

    @Test
    void aPartOfTheFolder() {
        folder.write("addresses.drl", GOOD);

        assertThat(folder.check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint().zh()).startsWith("给出的似乎是 national 或 province 子文件夹"));
    }

    /** What is told in full has its end, too. */
    @Test
    void longNamesOfVersionsAreNotCut() {
        String name = "cn-nat-" + "long-".repeat(20) + "name";
        String rule = GOOD.substring(GOOD.indexOf("rule \""))
                .replace("cn-nat-sample", name + "@2019-07-01")
                .replace("2018-07-01", "2019-07-01");
        folder.write(PATH, GOOD.replace("cn-nat-sample", name) + rule);

        assertThat(folder.check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(RuleProblemCode.WINDOWS_OVERLAP);
            assertThat(problem.what().zh()).endsWith("（" + PATH + ":8） 在同一些日期都有效");
        });
    }

    /** The Chinese names of properties are those of the page, and of all properties there are. */
    @Test
    void chineseNamesAreThoseOfThePage() throws IOException {
        List<String> page = new ArrayList<>();
        Matcher row = Pattern.compile(
                        "(?m)^#### (?:`(\\w+)`)?.*$|^\\| `(\\w+)` \\| [^|\n]* \\| ([^|\n]+) \\| [^|\n]+ \\|$")
                .matcher(Files.readString(Path.of("../docs/writing-a-rule.md")).split("(?m)^### 事实与属性", 2)[1]);
        String fact = "";
        while (row.find()) {
            if (row.group(2) == null) {
                fact = row.group(1) == null ? "*" : row.group(1);
            } else {
                page.add(fact + "\t" + row.group(2) + "\t" + row.group(3));
            }
        }
        List<String> file = Files.readString(Path.of("src/main/resources/io/icprules/drools/source/properties.zh.tsv"))
                .lines()
                .skip(1)
                .toList();
        assertThat(file).isEqualTo(page).hasSizeGreaterThan(200);
        for (Class<?> type : FactSchemas.classes()) {
            for (String property :
                    FactVocabulary.properties(type.asSubclass(Fact.class)).keySet()) {
                assertThat(file)
                        .anyMatch(line -> line.startsWith(type.getSimpleName() + "\t" + property + "\t")
                                || line.startsWith("*\t" + property + "\t"));
            }
        }
    }
}
