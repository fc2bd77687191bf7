package io.icprules.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguePageTest {

    private static final String RULE = """
            package io.icprules.rules.national.%s

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-nat-example/part"
                @title("例")
                @titleEn("Example")
                @from("2018-01-01")
                @until("2019-01-01")
                @source("page_1.md")
                @section("A|B")
                @severity("BLOCKING")
                @contradiction("ctr-example")
                @message("一*二")
                @messageEn("One | two")
            when
                $subject : Subject(
                        dataOrder,
                        age < 18 )
            then
                verdict.violated( $subject );
            end
            """;

    @TempDir
    Path rules;

    @TempDir
    Path scenarios;

    @BeforeEach
    void readings() throws IOException {
        write(rules.resolve("contradictions.properties"), "ctr-example.zh = 解读\nctr-example.en = Reading\n");
    }

    @Test
    void a_page_states_all_of_a_rule() throws IOException {
        write(rules.resolve("national/accounts.drl"), RULE.formatted("accounts"));
        for (int i = 1; i <= 6; i++) {
            write(scenarios.resolve("a/s" + i + ".scenario.yaml"), """
                    scenario: s
                    application: {}
                    expect: { findings: { excludes: [cn-nat-example] } }
                    """);
        }

        assertThat(Catalogue.of(rules, scenarios).pages().get("national-accounts.md"))
                .isEqualTo("""
                        # 账号 / Accounts

                        `national/accounts.drl` · 规则 Rules: 1 · 事实 Facts: 1 · [目录 Index](README.md)

                        ## `cn-nat-example/part` 例

                        | | 例 | Example |
                        |---|---|---|
                        | 时段 In force | 自 2018-01-01 起，至 2019-01-01 前 | from 2018-01-01, before 2019-01-01 |
                        | 严重程度 Severity | 阻断 | the filing cannot be accepted |
                        | 内容 Message | 一\\*二 | One \\| two |
                        | 矛盾 Contradiction | 解读（ctr-example） | Reading (ctr-example) |

                        出处 Source: `page_1.md`, A\\|B

                        ```
                        $subject : Subject(
                                dataOrder,
                                age < 18 )
                        ```

                        - 结论 Then: `verdict.violated( $subject )`
                        - 场景 Scenarios: 6 — `a/s1`, `a/s2`, `a/s3`, `a/s4`, `a/s5`, …
                        """);
    }

    @Test
    void a_topic_without_title_is_refused() throws IOException {
        write(rules.resolve("national/example.drl"), RULE.formatted("example"));

        assertThatThrownBy(() -> Catalogue.of(rules, scenarios))
                .hasMessageContaining("national/example.drl has no title in the catalogue");
    }

    @Test
    void rules_with_problems_are_refused() throws IOException {
        write(rules.resolve("national/accounts.drl"), RULE.formatted("accounts").replace("BLOCKING", "BLOCK"));

        assertThatThrownBy(() -> Catalogue.of(rules, scenarios)).hasMessageContaining("national/accounts.drl:14:");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
