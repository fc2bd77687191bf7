package io.icprules.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.assertion.VerdictAssert;
import io.icprules.testkit.scenario.ScenarioFile;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** docs/testing.md shows what is compiled and what comes out. */
class TestingPageTest {

    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "icprules", "testkit", "guide", "TestingExamples.java");
    private static final Path PAGE = Path.of("..", "docs", "testing.md");

    @Test
    void the_page_shows_the_examples_as_they_are_compiled() throws IOException {
        List<String> compiled = found("// show\\n(.*?)\\n *// shown\\n", Files.readString(SOURCE))
                .map(match -> match.group(1).replace("    static class Filing", "    class Filing"))
                .map(String::stripIndent)
                .toList();
        List<String> shown =
                found("```java\\n(.*?)\\n```", page()).map(m -> m.group(1)).toList();

        assertThat(compiled).hasSize(5);
        assertThat(shown).containsExactlyElementsOf(compiled);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                TestingExamples.FilingScenariosTest.class,
                TestingExamples.OneLine.class,
                TestingExamples.Several.class
            })
    void the_scenarios_run(Class<?> tests) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents()
                .assertStatistics(stats -> stats.failed(0).skipped(0))
                .assertThatEvents()
                .hasSizeGreaterThan(5);
    }

    @Test
    void the_assertions_hold_or_say_what_the_page_says() throws IOException {
        TestingExamples.one(verdict());
        Throwable failure = catchThrowable(() -> TestingExamples.many(verdict()));

        assertThat(found("```text\\n(.*?)\\n```", page()).map(match -> match.group(1)))
                .containsExactly(failure.getMessage());
    }

    @Test
    void the_page_names_every_assertion() throws IOException {
        String page = page();
        assertThat(Stream.of(VerdictAssert.class.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(page.contains("`" + name)).as(name).isTrue());
    }

    static Verdict verdict() {
        Path sample = Path.of("..", "docs", "samples", "beijing-enterprise.scenario.yaml");
        return FilingRules.load().evaluate(ScenarioFile.read(sample).application());
    }

    static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }

    static Stream<MatchResult> found(String expression, String text) {
        return Pattern.compile(expression, Pattern.DOTALL)
                .matcher(text.replace("\r\n", "\n"))
                .results();
    }
}
