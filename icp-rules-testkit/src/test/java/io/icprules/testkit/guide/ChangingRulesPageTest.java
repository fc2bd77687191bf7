package io.icprules.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.CheckedPack;
import io.icprules.drools.pack.RulePack;
import io.icprules.testkit.suite.ScenarioGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every example of {@code docs/changing-rules.md}: the files of a section lie over the bundled rules, are in order, and
 * its scenario holds with them and does not without.
 */
class ChangingRulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "changing-rules.md");
    private static final Pattern BLOCK = Pattern.compile("```\\w+\n((?://|#) file: (\\S+)\n.*?)```\n", Pattern.DOTALL);
    private static final Path BEIJING =
            Path.of("..", "icp-rules-drools/src/main/resources/io/icprules/rules/province/11-beijing.drl");

    @TempDir
    Path folder;

    static List<String> sections() throws IOException {
        List<String> sections = new ArrayList<>(List.of(Files.readString(PAGE).split("\n### ")));
        sections.removeIf(section -> !BLOCK.matcher(section).find());
        return sections;
    }

    @Test
    void thePageShowsFourChanges() throws IOException {
        assertThat(sections())
                .extracting(section -> section.lines().findFirst().orElse(""))
                .containsExactly("在名单里加一个词", "新增一条省份规则", "结束一条规则，写出接续的版本", "撤销一条规则");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theChangeDoesWhatItsScenarioSays(String section) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            String name = block.group(2);
            Path file = (name.endsWith(".yaml") ? scenarios : rules).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(1));
        }
        CheckedPack pack = RulePack.folder(rules).over(RulePack.bundled()).check();
        assertThat(pack.problems()).isEmpty();
        ScenarioGate gate = new ScenarioGate(scenarios);
        assertThat(gate.objections(RuleBases.load(pack.rules(), RuleEngine.INTERPRETER)))
                .isEmpty();
        assertThat(gate.objections(FilingRules.load())).isNotEmpty();
    }

    @Test
    void theEndedRuleIsTheBundledOneButForItsEnd() throws IOException {
        String page = Files.readString(PAGE);
        String bundled = Files.readString(BEIJING);
        int start = bundled.indexOf("rule \"cn-bj-org-holding-photo\"");
        String rule = bundled.substring(start, bundled.indexOf("\nend\n", start));
        assertThat(page.replace("    @until(\"2020-06-01\")\n", "")).contains(rule);
    }
}
