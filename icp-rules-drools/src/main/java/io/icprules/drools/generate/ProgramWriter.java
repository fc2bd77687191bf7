package io.icprules.drools.generate;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the program of the rules of one rule set on one class of facts. Not thread-safe. */
final class ProgramWriter {

    /** So few that the virtual machine compiles every method, which it does not beyond 8,000 bytes of code. */
    private static final int MOST_IN_METHOD = 12;

    /** A rule and its place in the rule set. */
    record Placed(InterpretedRule rule, int place) {}

    /** Rules with the same first test. */
    private record Group(Written first, List<Placed> rules) {}

    /** A test as Java, and the bits of what it reads. */
    private record Written(String test, long reads) {

        /** Lets the fact pass unless the test is known to fail. */
        String expression() {
            return "((u & 0x" + Long.toHexString(reads) + "L) != 0 || " + test + ")";
        }
    }

    private final Class<? extends Fact> factClass;
    private final Constants constants = new Constants();
    private final TestWriter tests;
    private final StringBuilder methods = new StringBuilder();
    private int count;

    private ProgramWriter(Class<? extends Fact> factClass) {
        this.factClass = factClass;
        tests = new TestWriter(factClass, constants);
    }

    /** The program of these rules, in a package of this name. */
    static ProgramSource write(String packageName, Class<? extends Fact> factClass, List<Placed> rules) {
        String name = Programs.simpleName(factClass);
        return new ProgramSource(packageName + "." + name, new ProgramWriter(factClass).text(packageName, name, rules));
    }

    private String text(String packageName, String name, List<Placed> rules) {
        grouped(rules).forEach(this::methods);
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < count; i++) {
            calls.append("        m%d(f, u, day, a);%n".formatted(i).replace("\r", ""));
        }
        return """
                package %s;

                import io.icprules.api.vocabulary.*;
                import io.icprules.drools.collect.VerdictCollector;
                import io.icprules.drools.facts.*;
                import io.icprules.drools.generate.Audience;
                import io.icprules.drools.generate.RuleProgram;

                // Generated from the rule files; do not edit.
                public final class %s implements RuleProgram {

                %s
                    @Override
                    public void run(Fact fact, long day, Audience a) {
                        %s f = (%s) fact;
                        long u = f.unknown();
                %s    }
                %s}
                """.formatted(
                        packageName,
                        name,
                        constants.declarations(),
                        factClass.getSimpleName(),
                        factClass.getSimpleName(),
                        calls,
                        methods);
    }

    private List<Group> grouped(List<Placed> rules) {
        Map<Written, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed rule : rules) {
            Written first = rule.rule().definition().conditions().isEmpty() ? new Written("true", 0) : written(rule, 0);
            groups.computeIfAbsent(first, test -> new ArrayList<>()).add(rule);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private void methods(Group group) {
        List<Placed> rules = group.rules();
        for (int from = 0; from < rules.size(); from += MOST_IN_METHOD) {
            List<Placed> some = rules.subList(from, Math.min(rules.size(), from + MOST_IN_METHOD));
            methods.append("\n    private static void m%d(%s f, long u, long day, Audience a) {\n"
                    .formatted(count++, factClass.getSimpleName()));
            methods.append("        if (%s) {\n".formatted(group.first().expression()));
            some.forEach(this::rule);
            methods.append("        }\n    }\n");
        }
    }

    private void rule(Placed placed) {
        InterpretedRule rule = placed.rule();
        RuleDefinition definition = rule.definition();
        List<String> guards = new ArrayList<>();
        day(guards, ">=", definition.description().effectiveFrom());
        day(guards, "<", definition.description().effectiveUntil());
        for (int i = 1; i < definition.conditions().size(); i++) {
            guards.add(written(placed, i).expression());
        }
        methods.append("            // %s, %s:%d\n"
                .formatted(
                        JavaText.comment(definition.id()),
                        JavaText.comment(rule.source().file()),
                        rule.source().line()));
        methods.append("            if (%s) {\n".formatted(guards.isEmpty() ? "true" : String.join(" && ", guards)));
        methods.append("                if ((u & 0x%sL) != 0) { a.hangs(%d, f); } else { %s }\n            }\n"
                .formatted(
                        Long.toHexString(definition.reads()),
                        placed.place(),
                        CallWriter.write(placed.place(), rule.source().calls())));
    }

    private static void day(List<String> guards, String operator, @org.jspecify.annotations.Nullable LocalDate day) {
        if (day != null) {
            guards.add("day " + operator + " " + day.toEpochDay() + "L");
        }
    }

    private Written written(Placed placed, int place) {
        SourcePattern pattern = Objects.requireNonNull(placed.rule().source().pattern());
        SourceTest test = pattern.tests().get(place);
        Comparison comparison = Objects.requireNonNull(Comparison.read(test), test.text());
        return new Written(
                tests.write(comparison),
                placed.rule().definition().conditions().get(place).reads());
    }
}
