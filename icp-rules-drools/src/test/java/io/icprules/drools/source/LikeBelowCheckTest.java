package io.icprules.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that were meant to replace a bundled one, and rules that were not. */
class LikeBelowCheckTest {

    private static final String PATH = "national/site-naming.drl";
    private static final String NAME = "cn-nat-naming-sensitive";
    private static List<SourceRule> bundled = List.of();
    private static String text = "";

    @BeforeAll
    static void readsTheBundledRules() throws IOException {
        RuleFolder folder = RuleFolder.read(Path.of("src/main/resources/io/icprules/rules"));
        bundled = RuleSourceCheck.parse(folder).rules().toList();
        RuleFile file = folder.rules().stream()
                .filter(one -> one.path().equals(PATH))
                .findFirst()
                .orElseThrow();
        SourceFile source = FileParser.parse(file, new Problems(PATH));
        SourceRule rule = source.rules().stream()
                .filter(one -> one.name().equals(NAME))
                .findFirst()
                .orElseThrow();
        text = RuleText.of(source, rule).text();
    }

    /** Name; title and message, {@code -} for those of the bundled rule; word in place of 赌博; code. */
    @ParameterizedTest
    @CsvSource({
        NAME + ", 改了标题, 改了消息。, 刷单,",
        "cn-nat-naming-sensitve, 改了标题, 改了消息。, 刷单, ICP-2297",
        "cn-nat-namign-sensitive, 改了标题, 改了消息。, 赌博, ICP-2297",
        "cn-nat-naming-sensitive-, 改了标题, 改了消息。, 刷单, ICP-2224",
        "cn-yunfan-words, -, 改了消息。, 刷单, ICP-2297",
        "cn-yunfan-words, 改了标题, -, 刷单, ICP-2297",
        "cn-yunfan-words, 改了标题, 改了消息。, 赌博,",
        "cn-yunfan-words, -, -, 赌博, ICP-2284",
        "cn-yunfan-words, 改了标题, 改了消息。, 刷单,",
        "cn-nat-naming-sensitive/more, -, 改了消息。, 刷单,",
    })
    void rulesAreHeldAgainstThoseBelow(String name, String title, String message, String word, String code) {
        String changed = text.replace(NAME, name)
                .replaceFirst("@title\\(.*\\)", title.equals("-") ? "$0" : "@title(\"" + title + "\")")
                .replaceFirst("@message\\(.*\\)", message.equals("-") ? "$0" : "@message(\"" + message + "\")")
                .replace("\"赌博\"", "\"" + word + "\"");
        Problems none = new Problems(PATH);
        List<SourceRule> above =
                FileParser.parse(new RuleFile(PATH, changed, ""), none).rules();
        List<SourceRule> below =
                bundled.stream().filter(rule -> !rule.name().equals(name)).toList();

        List<RuleProblem> problems = RuleSourceCheck.together(below, above);

        assertThat(none.list()).isEmpty();
        assertThat(problems)
                .extracting(problem -> problem.code().code())
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.found()).startsWith(name + " beside " + NAME + " of the rules below, in " + PATH);
            assertThat(problem.hint().zh()).startsWith("是不是 " + NAME + "？");
        });
    }

    /** Each bundled rule by itself, laid over all others: hardly ever is it taken for a slip. */
    @Test
    void rulesOfTheirOwnAreSeldomSuspected() {
        List<String> suspected = new ArrayList<>();
        for (SourceRule rule : bundled) {
            List<SourceRule> below = bundled.stream()
                    .filter(other -> !other.unversionedName().equals(rule.unversionedName()))
                    .toList();
            new LikeBelowCheck(below, List.of()).check(List.of(rule)).forEach(p -> suspected.add(p.found()));
        }
        assertThat(suspected.size())
                .as(suspected.size() + "\n" + String.join("\n", suspected))
                .isLessThanOrEqualTo(bundled.size() / 20);
    }
}
