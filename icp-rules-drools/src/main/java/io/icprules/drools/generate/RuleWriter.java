package io.icprules.drools.generate;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes rules on one class of facts: when they are in force, their first test, and the rest of them. */
final class RuleWriter {

    private final TestWriter tests;

    RuleWriter(Class<? extends Fact> factClass, Constants constants) {
        tests = new TestWriter(factClass, constants);
    }

    /** What has to hold for the rule to be in force; empty if it always is. */
    static List<String> days(Placed placed) {
        List<String> days = new ArrayList<>();
        RuleDefinition definition = placed.rule().definition();
        day(days, ">=", definition.description().effectiveFrom());
        day(days, "<", definition.description().effectiveUntil());
        return days;
    }

    private static void day(List<String> guards, String operator, @Nullable LocalDate day) {
        if (day != null) {
            guards.add("day " + operator + " " + day.toEpochDay() + "L");
        }
    }

    /** The first test, or what holds for every fact. */
    String first(Placed placed) {
        return placed.rule().definition().conditions().isEmpty() ? "true" : test(placed, 0);
    }

    /** The further tests of a rule that is in force and that its first test lets pass, and what it says. */
    String rest(Placed placed) {
        InterpretedRule rule = placed.rule();
        RuleDefinition definition = rule.definition();
        List<String> guards = new ArrayList<>();
        for (int i = 1; i < definition.conditions().size(); i++) {
            guards.add(test(placed, i));
        }
        return """
                            // %s, %s:%d
                            if (%s) {
                                if ((u & 0x%sL) != 0) { a.hangs(%d, f); } else { %s }
                            }
                """.formatted(
                        JavaText.comment(definition.id()),
                        JavaText.comment(rule.source().file()),
                        rule.source().line(),
                        guards.isEmpty() ? "true" : String.join(" && ", guards),
                        Long.toHexString(definition.reads()),
                        placed.place(),
                        CallWriter.write(placed.place(), rule.source().calls()));
    }

    /** Lets the fact pass unless the test is known to fail. */
    private String test(Placed placed, int place) {
        SourcePattern pattern = Objects.requireNonNull(placed.rule().source().pattern());
        SourceTest test = pattern.tests().get(place);
        Comparison comparison = Objects.requireNonNull(Comparison.read(test), test.text());
        long reads = placed.rule().definition().conditions().get(place).reads();
        return "((u & 0x" + Long.toHexString(reads) + "L) != 0 || " + tests.write(comparison) + ")";
    }
}
