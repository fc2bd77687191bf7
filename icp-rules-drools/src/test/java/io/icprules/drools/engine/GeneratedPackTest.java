package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.pack.PackFixture;
import io.icprules.drools.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs become Java once they are in use. */
class GeneratedPackTest {

    private static final String ID = "cn-js-our-rule";

    private static final FilingApplication FILING = FilingApplication.builder()
            .submittedOn(LocalDate.of(2019, 9, 20))
            .province(Province.JIANGSU)
            .operation(Operation.SUBMIT)
            .subject(Subject.builder().nature(SubjectNature.ENTERPRISE).build())
            .sites(List.of(Site.builder().name("w7 w1999 示例").build()))
            .build();

    @TempDir
    private Path folder;

    private final List<Runnable> work = new ArrayList<>();

    @Test
    void whatIsAsInTheJarIsTakenFromThere() {
        FilingRules rules = GeneratedPack.load(RulePack.bundled().check().rules(), work::add);

        assertThat(rules).isInstanceOf(GeneratedFilingRules.class);
        assertThat(line(rules)).isEqualTo(line(FilingRules.load()));
    }

    @Test
    void theInterpreterServesUntilRulesAreInUse() {
        FilingRules rules = load(word(3), work::add);
        String first = line(rules);
        for (int i = 2; i < WarmingRules.IN_USE; i++) {
            rules.evaluate(FILING);
        }
        assertThat(work).isEmpty();

        rules.evaluate(FILING);
        assertThat(work).hasSize(1);
        work.get(0).run();

        assertThat(first).contains(ID);
        assertThat(line(rules)).isEqualTo(first);
        assertThat(rules.describe().interpreted()).isEmpty();
        rules.evaluate(FILING);
        assertThat(work).as("made once").hasSize(1);
    }

    @Test
    void aRuleThatIsTooLargeIsInterpretedAndNamed() {
        FilingRules rules = load(word(2_000), Runnable::run);
        String first = line(rules);
        for (int i = 0; i < WarmingRules.IN_USE; i++) {
            rules.evaluate(FILING);
        }

        assertThat(rules.describe().interpreted()).containsExactly(ID);
        assertThat(first).contains(ID);
        assertThat(line(rules)).isEqualTo(first);
    }

    @Test
    void moreThanAClassHoldsIsJavaToo() {
        PackFixture.write(folder, "province/32-jiangsu.drl", word(2_000) + rules(2_000));
        FilingRules rules = load(Runnable::run);
        String first = line(rules);
        for (int i = 0; i < WarmingRules.IN_USE; i++) {
            rules.evaluate(FILING);
        }

        assertThat(rules.describe().interpreted())
                .as("no others, so it is Java")
                .containsExactly(ID);
        assertThat(IntStream.range(0, 20))
                .allSatisfy(i -> assertThat(first).contains("\"cn-js-many-" + i * 100 + "\""));
        assertThat(line(rules)).isEqualTo(first);
    }

    @Test
    void tooLittleMemoryLeavesTheInterpreter() {
        leavesTheInterpreter(() -> {
            throw new OutOfMemoryError("by the test");
        });
    }

    @Test
    void whatCannotBeMadeLeavesTheInterpreter() {
        leavesTheInterpreter(() -> {
            throw new IllegalStateException("no compiler");
        });
    }

    private static void leavesTheInterpreter(Callable<FilingRules> faster) {
        FilingRules interpreter = RuleBases.load(RulePack.bundled(), RuleEngine.INTERPRETER);
        FilingRules rules = new WarmingRules(interpreter, faster, Runnable::run);
        String first = line(rules);
        for (int i = 0; i < WarmingRules.IN_USE; i++) {
            rules.evaluate(FILING);
        }

        assertThat(line(rules)).isEqualTo(first);
    }

    private FilingRules load(String rule, Executor background) {
        PackFixture.write(folder, "province/32-jiangsu.drl", rule);
        return load(background);
    }

    private FilingRules load(Executor background) {
        return GeneratedPack.load(
                RulePack.folder(folder).over(RulePack.bundled()).check().rules(), background);
    }

    /** Rules of words that no other has; every hundredth speaks. */
    private static String rules(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String spoken = i % 100 == 0 ? "\"w7\", " : "";
            String place = "\"" + i;
            String tests = IntStream.range(0, 4)
                    .mapToObj(test -> "containsAny( name, " + spoken + place + "-" + test + "\" )")
                    .collect(Collectors.joining(", "));
            String file = PackFixture.jiangsuSite("cn-js-many-" + i, tests, "verdict.violated($site);");
            rules.append(file.substring(file.indexOf("rule \"")));
        }
        return rules.toString();
    }

    private static String word(int words) {
        String list = IntStream.range(0, words)
                .mapToObj(i -> (i % 50 == 0 ? "\n        " : " ") + "\"w" + i + "\"")
                .collect(Collectors.joining(","));
        return PackFixture.jiangsuSite(ID, "containsAny( name," + list + " )", "verdict.violated($site);");
    }

    private static String line(FilingRules rules) {
        return new String(FilingDocuments.writeLine(rules.evaluate(FILING)), java.nio.charset.StandardCharsets.UTF_8);
    }
}
