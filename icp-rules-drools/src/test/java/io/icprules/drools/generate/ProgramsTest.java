package io.icprules.drools.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.collect.Collected;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.compile.GuardedClasses;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.engine.SampleFacts;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Site;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More rules on sites than one class holds: each of ours many times, and each says what it says alone. */
class ProgramsTest {

    private static final int COPIES = 60;

    private static final long DAY = LocalDate.of(2019, 8, 1).toEpochDay();

    private static final List<InterpretedRule> RULES =
            Division.of(RuleWorkbench.bundled().rules(), InterpretedRule::packageName).national().stream()
                    .filter(rule -> rule.definition().factClass() == Site.class)
                    .toList();

    private static final List<InterpretedRule> MANY =
            Collections.nCopies(COPIES, RULES).stream().flatMap(List::stream).toList();

    private static final Programs.Written WRITTEN = Programs.write("many", MANY);

    private static Heard alone;
    private static Heard many;

    /** The places of rules that spoke and that hang, as often as they said so. */
    private record Heard(List<Integer> speaking, List<Integer> hanging) implements Audience {

        @Override
        public VerdictCollector speaks(int rule) {
            speaking.add(rule);
            VerdictCollector collector = new VerdictCollector(Collected.nothing(false));
            collector.speaking(RULES.get(rule % RULES.size()).definition());
            return collector;
        }

        @Override
        public void hangs(int rule, Fact fact) {
            hanging.add(rule);
        }
    }

    @BeforeAll
    static void run() throws ProgramCompiler.UnavailableException {
        alone = heard("alone", Programs.write("alone", RULES));
        many = heard("many", WRITTEN);
    }

    @Test
    void oneClassIsFollowedByOthers() {
        assertThat(WRITTEN.sources())
                .extracting(ProgramSource::className)
                .hasSizeGreaterThan(2)
                .startsWith(
                        "io.icprules.generated.many.SiteProgram",
                        "io.icprules.generated.many.SiteProgram2",
                        "io.icprules.generated.many.SiteProgram3");
        assertThat(WRITTEN.leftOut()).isEmpty();
    }

    @Test
    void everyRuleRunsOnce() {
        assertThat(alone.speaking()).isNotEmpty();
        assertThat(many.speaking()).containsExactlyInAnyOrderElementsOf(copies(alone.speaking()));
    }

    @Test
    void everyRuleHangsOnce() {
        assertThat(alone.hanging()).isNotEmpty();
        assertThat(many.hanging()).containsExactlyInAnyOrderElementsOf(copies(alone.hanging()));
    }

    /** But those at the end of a class, whose rules may go on in the next. */
    @Test
    void daysStandInOneClass() {
        List<String> days = WRITTEN.sources().stream()
                .flatMap(source -> source.text().lines())
                .filter(line -> line.startsWith("        if (day "))
                .map(line -> line.replaceFirst("( && \\(\\(u |\\) \\{).*", ""))
                .toList();

        assertThat(days)
                .hasSizeLessThan((int) days.stream().distinct().count()
                        + WRITTEN.sources().size());
    }

    private static List<Integer> copies(List<Integer> places) {
        return places.stream()
                .flatMap(place -> IntStream.range(0, COPIES)
                        .map(copy -> copy * RULES.size() + place)
                        .boxed())
                .toList();
    }

    private static Heard heard(String ruleSet, Programs.Written written) throws ProgramCompiler.UnavailableException {
        Programs programs = new Programs(ruleSet, GuardedClasses.loader(ProgramCompiler.compile(written.sources())));
        Heard heard = new Heard(new ArrayList<>(), new ArrayList<>());
        for (Fact fact : SampleFacts.ofAFirstFiling()) {
            programs.run(fact, DAY, heard);
        }
        return heard;
    }
}
