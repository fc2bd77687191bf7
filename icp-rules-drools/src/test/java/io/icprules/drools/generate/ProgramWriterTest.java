package io.icprules.drools.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Filing;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.Division;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs look like. */
class ProgramWriterTest {

    private static final List<InterpretedRule> NATIONAL = Division.of(
                    RuleWorkbench.bundled().rules(), InterpretedRule::packageName)
            .national();

    @Test
    void aRuleIsATestAndWhatItSays() {
        String text = programOf(Filing.class);

        assertThat(text)
                .contains("public final class FilingProgram implements RuleProgram {")
                .contains("        Filing f = (Filing) fact;\n")
                .contains("            // cn-nat-sms-batch-1, national/sms-verification.drl:7\n")
                .containsPattern("if \\(\\(\\(u & 0x1L\\) != 0"
                        + " \\|\\| RuleProgram.has\\(T\\d+, f.getProvince\\(\\)\\)\\)\\) \\{\n"
                        + " +if \\(\\(u & 0x[0-9a-f]+L\\) != 0\\) \\{ a.hangs\\((\\d+), f\\); \\}"
                        + " else \\{ a.speaks\\(\\1\\).smsRequired\\(\\); \\}")
                .contains("        if (day >= 17518L && ((u & 0x200L) != 0 || f.isDataOrder())) {\n");
    }

    @Test
    void rulesWithTheSameDaysAndFirstTestShareThem() {
        long groups = NATIONAL.stream()
                .filter(rule -> rule.definition().factClass() == Filing.class)
                .map(rule -> Arrays.asList(
                        rule.definition().description().effectiveFrom(),
                        rule.definition().description().effectiveUntil(),
                        rule.source().pattern().tests().get(0).text()))
                .distinct()
                .count();

        assertThat(shared().filter(line -> line.contains("(u & ")))
                .as("no more, but fewer where one test is written in two ways")
                .hasSizeBetween((int) groups - 2, (int) groups);
    }

    @Test
    void daysAreAskedOnce() {
        List<String> days = shared().filter(line -> line.startsWith("        if (day "))
                .map(line -> line.replaceFirst("( && \\(\\(u |\\) \\{).*", ""))
                .toList();

        assertThat(days).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(shared()).anyMatch(line -> line.matches(" +if \\(day >= \\d+L\\) \\{"));
    }

    /** What guards the methods. */
    private static Stream<String> shared() {
        return programOf(Filing.class).lines().filter(line -> line.startsWith("        if ("));
    }

    @Test
    void everyRuleStandsInOneProgram() {
        List<ProgramSource> programs =
                Programs.write(Division.NATIONAL, NATIONAL).sources();

        for (int place = 0; place < NATIONAL.size(); place++) {
            String speaks = "a.speaks(" + place + ")";
            assertThat(programs.stream().filter(program -> program.text().contains(speaks)))
                    .as(NATIONAL.get(place).definition().id())
                    .hasSize(1);
        }
    }

    @Test
    void sourcesAreAscii() {
        assertThat(Programs.write(Division.NATIONAL, NATIONAL).sources())
                .allSatisfy(program -> assertThat(program.text().chars()).allMatch(c -> c < 128));
    }

    private static String programOf(Class<?> fact) {
        return Programs.write(Division.NATIONAL, NATIONAL).sources().stream()
                .filter(program -> program.className().endsWith("." + Programs.simpleName(fact)))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
