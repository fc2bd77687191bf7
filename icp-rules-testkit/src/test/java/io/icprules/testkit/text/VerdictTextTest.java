package io.icprules.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.verdict.Verdict;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTextTest {

    @ParameterizedTest
    @EnumSource
    void a_verdict_with_everything_reads_as_agreed(Language language) throws Exception {
        String text = new VerdictText(language, false, false).of(Verdicts.withEverything());

        assertThat(text).isEqualTo(golden("verdict." + language.name().toLowerCase(Locale.ROOT) + ".txt"));
    }

    @Test
    void everything_asked_for_leaves_nothing_out() {
        String text = new VerdictText(Language.EN, false, true).of(Verdicts.withEverything());

        assertThat(text)
                .contains("cn-fact-9")
                .contains("ctr-other")
                .contains("All other findings (2)")
                .contains("holds: Title of cn-held (cn-held; subject)")
                .doesNotContain("--all");
    }

    @Test
    void a_verdict_with_nothing_is_a_few_lines() {
        assertThat(new VerdictText(Language.EN, false, false).of(Verdicts.withNothing()))
                .isEqualTo("""
                        Acceptable as it stands: filing type undetermined, province unknown, day unknown

                        Rule base 2019.9.20 (0123456789ab)
                        """);
    }

    @Test
    void colour_is_used_only_when_asked_for() {
        assertThat(new VerdictText(Language.EN, false, true).of(Verdicts.withEverything()))
                .doesNotContain("\u001b");
        assertThat(new VerdictText(Language.EN, true, true).of(Verdicts.withNothing()))
                .startsWith("\u001b[1;32mAcceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing-enterprise", "xinjiang-individual"})
    void lines_fit_a_page_and_numbers_are_masked(String sample) throws Exception {
        Scenario scenario = ScenarioFile.read(resource("/scenarios/samples/" + sample + ".scenario.yaml"));
        EvaluationOptions options = EvaluationOptions.DEFAULT.withEveryFinding(true);
        Verdict verdict = FilingRules.load().evaluate(scenario.application(), options);
        for (Language language : Language.values()) {
            String text = new VerdictText(language, false, true).of(verdict);
            assertThat(text.lines()).allMatch(line -> Wrapping.columns(line) <= Page.WIDTH);
            assertThat(text).doesNotContain("1380000000").doesNotContain("{").doesNotContain("null");
        }
    }

    private static String golden(String name) throws Exception {
        return Files.readString(resource("/golden/" + name), StandardCharsets.UTF_8);
    }

    private static Path resource(String name) throws Exception {
        return Path.of(VerdictTextTest.class.getResource(name).toURI());
    }
}
