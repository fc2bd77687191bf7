package io.icprules.drools.source;

import static io.icprules.drools.source.RuleFolderFixture.GOOD;
import static io.icprules.drools.source.RuleFolderFixture.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCompilerStepTest {

    @TempDir
    Path rules;

    @TempDir
    Path output;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void writesTheDigestOfCleanRules() throws IOException {
        new RuleFolderFixture(rules).write(PATH, GOOD).write("rule-base.properties", "version = 1\n");
        run();

        String list = Sha256.of(GOOD.getBytes(StandardCharsets.UTF_8)) + "  " + PATH + "\n"
                + Sha256.of("version = 1\n".getBytes(StandardCharsets.UTF_8)) + "  rule-base.properties\n";
        assertThat(output.resolve("io/icprules/rules/rule-base.digest"))
                .hasContent(Sha256.of(list.getBytes(StandardCharsets.UTF_8)));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("1 rules in 1 files checked");
    }

    @Test
    void printsProblemsLikeACompiler() {
        new RuleFolderFixture(rules).write(PATH, GOOD.replace("dataOrder", "dataOrdr"));

        assertThatThrownBy(this::run).hasMessage("1 problems in the rule files; each is printed above.");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        rules.resolve(PATH) + ":17:19: ICP-2252 dataOrdr; expected a property of Site",
                        "    Did you mean dataOrder? The fact has no such property; docs/writing-a-rule.md lists them.",
                        "    是不是 dataOrder？该事实没有此属性；属性一览见 docs/writing-a-rule.md。");
        assertThat(Files.exists(output.resolve("io"))).isFalse();
    }

    private void run() throws IOException {
        RuleCompilerStep.run(rules, output, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
