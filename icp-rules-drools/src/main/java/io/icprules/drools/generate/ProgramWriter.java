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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the program of the rules of one rule set on one class of facts. Not thread-safe. */
final class ProgramWriter {

    /** So few that the virtual machine compiles every method, which it does not beyond 8,000 bytes of code. */
    private static final int MOST_IN_METHOD = 12;

    private static final int MOST_CALLS = 200;

    /** A rule and its place in the rule set. */
    record Placed(InterpretedRule rule, int place) {}

    /** What rules share: the days they are in force, as Java, and their first test. */
    private record Shared(List<String> days, Written first) {

        String expression() {
            List<String> guards = new ArrayList<>(days);
            guards.add(first.expression());
            return String.join(" && ", guards);
        }
    }

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
        List<String> groups = new ArrayList<>();
        grouped(rules).forEach((shared, own) -> groups.add(group(shared, own)));
        while (groups.size() > MOST_CALLS) {
            callInParts(groups);
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
                        calls(groups),
                        methods);
    }

    private Map<Shared, List<Placed>> grouped(List<Placed> rules) {
        Map<Shared, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed rule : rules) {
            RuleDefinition definition = rule.rule().definition();
            List<String> days = new ArrayList<>();
            day(days, ">=", definition.description().effectiveFrom());
            day(days, "<", definition.description().effectiveUntil());
            Written first = definition.conditions().isEmpty() ? new Written("true", 0) : written(rule, 0);
            groups.computeIfAbsent(new Shared(days, first), shared -> new ArrayList<>())
                    .add(rule);
        }
        return groups;
    }

    /** The method of a group, whose rules stand in it or in further methods. */
    private String group(Shared shared, List<Placed> rules) {
        if (rules.size() <= MOST_IN_METHOD) {
            return method(shared, rules.stream().map(this::rule).collect(Collectors.joining()));
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += MOST_IN_METHOD) {
            List<Placed> some = rules.subList(from, Math.min(rules.size(), from + MOST_IN_METHOD));
            parts.add(method(null, some.stream().map(this::rule).collect(Collectors.joining())));
        }
        return method(shared, calls(parts));
    }

    private static String calls(List<String> names) {
        return names.stream()
                .map(name -> "        " + name + "(f, u, day, a);\n")
                .collect(Collectors.joining());
    }

    /** Puts methods that call some in the place of each. */
    private void callInParts(List<String> names) {
        List<String> all = List.copyOf(names);
        names.clear();
        for (int from = 0; from < all.size(); from += MOST_CALLS) {
            names.add(method(null, calls(all.subList(from, Math.min(all.size(), from + MOST_CALLS)))));
        }
    }

    private String method(@Nullable Shared shared, String body) {
        String name = "m" + count++;
        methods.append("\n    private static void %s(%s f, long u, long day, Audience a) {\n"
                .formatted(name, factClass.getSimpleName()));
        if (shared == null) {
            methods.append(body);
        } else {
            methods.append("        if (%s) {\n".formatted(shared.expression()))
                    .append(body)
                    .append("        }\n");
        }
        methods.append("    }\n");
        return name;
    }

    private String rule(Placed placed) {
        InterpretedRule rule = placed.rule();
        RuleDefinition definition = rule.definition();
        List<String> guards = new ArrayList<>();
        for (int i = 1; i < definition.conditions().size(); i++) {
            guards.add(written(placed, i).expression());
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

    private static void day(List<String> guards, String operator, @Nullable LocalDate day) {
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
