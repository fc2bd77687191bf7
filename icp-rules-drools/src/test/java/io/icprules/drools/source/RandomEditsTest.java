package io.icprules.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file: the check ends, names places that exist, and says the same each time. */
class RandomEditsTest {

    private static final Path RULES = Path.of("src/main/resources/io/icprules/rules");
    private static final String SIGNS = "\"'“”‘’(（)），,；;：:。.@$!=<>|&#/*-\\\t\n\r 　a1中\u0000\uD83D";
    private static final int EDITS = 150;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "national/addresses.drl",
                "national/channels.drl",
                "national/accounts.drl",
                "province/13-hebei.drl"
            })
    void areSurvived(String path) throws IOException {
        String original = Files.readString(RULES.resolve(path));
        Random random = new Random(path.hashCode());
        for (int i = 0; i < EDITS; i++) {
            String text = original;
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                text = edit(text, random);
            }
            List<RuleProblem> problems = check(path, text);
            int lines = text.split("\n", -1).length;
            assertThat(problems)
                    .allSatisfy(p -> assertThat(p.line()).isBetween(1, lines))
                    .allSatisfy(p -> assertThat(p.column()).isPositive())
                    .isEqualTo(check(path, text));
        }
    }

    /** What takes a time that grows with the square of its length would not end here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "a\"",
                "“",
                "in ",
                "(",
                "a ",
                "a,",
                "/*",
                "rule \"a\" ",
                "@",
                "'",
                "1",
                "a",
                "verdict."
            })
    void endAlsoInOneLongLine(String part) {
        String text = "rule \"cn-nat-x\"\nwhen\n$s : Site( " + part.repeat(200_000 / part.length());
        assertThat(check("national/addresses.drl", text)).isNotEmpty();
    }

    private static List<RuleProblem> check(String path, String text) {
        RuleFolder folder = new RuleFolder(List.of(new RuleFile(path, text, "")), Map.of(), List.of());
        return RuleSourceCheck.check(folder).problems();
    }

    /** A character or some are taken away, put in, or doubled. */
    private static String edit(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 2 : 40));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at);
            default -> text.substring(0, to) + text.substring(at, to) + text.substring(to);
        };
    }
}
