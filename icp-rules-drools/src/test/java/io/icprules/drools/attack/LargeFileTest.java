package io.icprules.drools.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.source.RuleProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to exhaust whoever reads them: deep, long, or with many of something. Each is refused, with no more problems
 * than a person could want; a stack or heap that overflows, or time that grows with the square, would end the build.
 */
class LargeFileTest {

    private static final int MANY = 100_000;
    private static final int LONG = 3_000_000;
    private static final int MOST_PROBLEMS = 1_001;

    @TempDir
    Path root;

    static Stream<Arguments> files() {
        String call = System.class.getName() + ".setProperty( \"icprules.attack\", \"hit\" )";
        return Stream.of(
                file("4 MiB and a byte", " ".repeat((4 << 20) + 1)),
                file("10 MB of comment", "/*" + " ".repeat(10_000_000) + "*/" + PackFolder.GOOD),
                test("1,000 parentheses in a test", nested("(", call, ")", 1_000)),
                test("100,000 parentheses in a test", nested("(", call, ")", MANY)),
                test("100,000 parentheses that do not close", many("(", MANY)),
                test("100,000 parentheses that do not open", many(")", MANY)),
                test("100,000 calls in calls", nested("a(", "b", ")", MANY)),
                test("100,000 brackets", nested("[", call, "]", MANY)),
                test("100,000 braces", nested("{", call, "}", MANY)),
                test("100,000 negations", many("!", MANY) + "dataOrder"),
                test("100,000 minus signs", "domainCount > " + many("-", MANY) + "1"),
                test("100,000 sums", "domainCount > 1" + many(" + 1", MANY)),
                test("100,000 times or", "dataOrder" + many(" || dataOrder", MANY)),
                test("100,000 members", "name" + many(".name", MANY)),
                test("100,000 tests that read nothing", repeated("true", ", ")),
                test("100,000 unknown properties", repeated("dataOrdre", ", ")),
                test("100,000 unknown terms", "nature in ( " + repeated("SubjectNature.FOUNDTION", ", ") + " )"),
                test("a name of 3 MB", "a".repeat(LONG)),
                test("a number of 3 MB", "domainCount > " + "9".repeat(LONG)),
                test("a fraction of 3 MB", "domainCount > 0." + "9".repeat(LONG)),
                test("a text of 3 MB that does not end", "name == \"" + "a".repeat(LONG)),
                test("3 MB of operators", "dataOrder " + "=".repeat(LONG)),
                test("100,000 comments", many("/**/", MANY) + "name.x"),
                test("a comment of 3 MB that does not end", "/*".repeat(LONG / 2)),
                name("a rule name of 3 MB", "cn" + "-a".repeat(LONG / 2) + "-"),
                name("3 MB of dashes", "-".repeat(LONG)),
                name("3 MB of backslashes", many("\\", LONG)),
                consequence("100,000 statements", many(call + ";", MANY / 4)),
                consequence("100,000 calls", many("verdict.violated( $site );\n", MANY)),
                consequence("100,000 arguments", "verdict.violated( " + repeated("$site", ", ") + " );"),
                consequence(
                        "100,000 parentheses in an argument",
                        "verdict.violated( " + nested("(", "$site", ")", MANY) + " );"),
                consequence("100,000 blocks", nested("{", call + ";", "}", MANY)),
                consequence("an unknown call of 3 MB", "verdict." + "v".repeat(LONG) + "( $site );"),
                annotation("50,000 annotations", many("@title( \"a\" )\n", MANY / 2)),
                annotation("100,000 unknown annotations", many("@titel( \"a\" )\n", MANY)),
                annotation("100,000 dots in a name", "@a" + many(".a", MANY) + "( \"a\" )"),
                annotation("100,000 annotations in annotations", nested("@a( ", "\"a\"", " )", MANY)),
                annotation("100,000 ids", "@facts( \"" + repeated("cn-", ",") + "\" )"),
                annotation("an id of 3 MB", "@facts( \"cn" + "-a".repeat(LONG / 2) + "\" )"),
                annotation("a list of commas", "@contradiction( \"" + ",".repeat(LONG) + "\" )"),
                annotation("100,000 attributes", many("salience 1\n", MANY)),
                file("100,000 imports", many("import java.util.List\n", MANY) + PackFolder.GOOD),
                file("100,000 globals", many("global a b\n", MANY) + PackFolder.GOOD),
                file("100,000 functions", many("function f\n", MANY) + PackFolder.GOOD),
                file("100,000 rules", PackFolder.GOOD + rules(MANY, i -> "cn-a" + i)),
                file("100,000 rules of one name", PackFolder.GOOD + rules(MANY, i -> "cn-a")),
                file("60,000 versions of a rule", PackFolder.GOOD + versions(MANY * 3 / 5)),
                file("3 MB of the word rule", many("rule ", LONG / 5)),
                file("3 MB of rules without names", many("rule \"\" ", LONG / 8)),
                file("3 MB of quotes", many("\"", LONG)),
                file("3 MB of lines", "\n".repeat(LONG)),
                file("3 MB of carriage returns", "\r".repeat(LONG)),
                file("3 MB of emoji", "\uD83D\uDE00".repeat(LONG / 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefused(String what, String text) {
        PackFolder folder = PackFolder.good(root).with(PackFolder.PATH, text);

        assertThat(Refusal.of(folder.pack()))
                .hasSizeLessThanOrEqualTo(MOST_PROBLEMS + 1)
                .extracting(RuleProblem::file)
                .contains(PackFolder.PATH);
    }

    private static Arguments file(String what, String text) {
        return Arguments.of(what, text);
    }

    private static Arguments test(String what, String test) {
        return Arguments.of(what, PackFolder.GOOD.replace("dataOrder", test));
    }

    private static Arguments name(String what, String name) {
        return Arguments.of(what, PackFolder.GOOD.replace("cn-nat-attack", name));
    }

    private static Arguments annotation(String what, String annotation) {
        return Arguments.of(what, PackFolder.GOOD.replace("when\n", annotation + "\nwhen\n"));
    }

    private static Arguments consequence(String what, String code) {
        return Arguments.of(what, PackFolder.GOOD.replace("verdict.violated( $site );", code));
    }

    private static String nested(String open, String inside, String close, int depth) {
        return many(open, depth) + inside + many(close, depth);
    }

    private static String repeated(String part, String between) {
        return part + many(between + part, MANY - 1);
    }

    /** On lines that are not too long, which alone would be a reason to refuse. */
    private static String many(String part, int count) {
        String line = part.repeat(100) + "\n";
        return line.repeat(count / 100) + part.repeat(count % 100);
    }

    private static String rules(int count, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "rule \"" + name.apply(i) + "\" when then end\n")
                .collect(Collectors.joining());
    }

    /** Versions of one fact, one a day, none overlapping: only the annotations they lack are wrong. */
    private static String versions(int count) {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> "rule \"cn-a@%s\" @from(\"%s\") @until(\"%s\") when then end\n"
                        .formatted(day.plusDays(i), day.plusDays(i), day.plusDays(i + 1)))
                .collect(Collectors.joining());
    }
}
