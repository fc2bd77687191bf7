package io.icprules.drools.generate;

import io.icprules.drools.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the program of the rules of one rule set on one class of facts: a class, or several where one cannot hold them
 * all. The first then calls the others. Not thread-safe.
 */
final class ProgramWriter {

    /** So few that the virtual machine compiles every method, which it does not beyond 8,000 bytes of code. */
    private static final int MOST_IN_METHOD = 12;

    private static final int MOST_CALLS = 200;

    private final Class<? extends Fact> factClass;
    private final Constants constants = new Constants();
    private final RuleWriter rules;
    private final StringBuilder methods = new StringBuilder();
    private int count;

    private ProgramWriter(Class<? extends Fact> factClass) {
        this.factClass = factClass;
        rules = new RuleWriter(factClass, constants);
    }

    /** The classes of the program of these rules, in a package of this name. */
    static List<ProgramSource> write(String packageName, Class<? extends Fact> factClass, List<Placed> rules) {
        List<List<Placed>> parts = ProgramParts.of(rules);
        List<ProgramSource> sources = new ArrayList<>();
        List<String> further = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            String name = Programs.simpleName(factClass) + (i + 1);
            further.add(name + ".run");
            sources.add(source(packageName, name, new ProgramWriter(factClass).further(name, parts.get(i))));
        }
        String name = Programs.simpleName(factClass);
        sources.add(0, source(packageName, name, new ProgramWriter(factClass).first(name, parts.get(0), further)));
        return sources;
    }

    private static ProgramSource source(String packageName, String name, String text) {
        return new ProgramSource(packageName + "." + name, """
                package %s;

                import io.icprules.api.vocabulary.*;
                import io.icprules.drools.collect.VerdictCollector;
                import io.icprules.drools.facts.*;
                import io.icprules.drools.generate.Audience;
                import io.icprules.drools.generate.RuleProgram;

                // Generated from the rule files; do not edit.
                %s""".formatted(packageName, text));
    }

    private String first(String name, List<Placed> own, List<String> further) {
        List<String> calls = groups(own);
        calls.addAll(further);
        String body = calls(calls);
        return """
                public final class %s implements RuleProgram {

                %s
                    @Override
                    public void run(Fact fact, long day, Audience a) {
                        %s f = (%s) fact;
                        long u = f.unknown();
                %s    }
                %s}
                """.formatted(
                name, constants.declarations(), factClass.getSimpleName(), factClass.getSimpleName(), body, methods);
    }

    private String further(String name, List<Placed> own) {
        String body = calls(groups(own));
        return """
                final class %s {

                %s
                    static void run(%s f, long u, long day, Audience a) {
                %s    }
                %s}
                """.formatted(name, constants.declarations(), factClass.getSimpleName(), body, methods);
    }

    /** Methods for the rules. Days that several of them share are asked once, so that all are skipped together. */
    private List<String> groups(List<Placed> own) {
        Map<List<String>, Map<String, List<Placed>>> byDays = new LinkedHashMap<>();
        for (Placed rule : own) {
            byDays.computeIfAbsent(RuleWriter.days(rule), days -> new LinkedHashMap<>())
                    .computeIfAbsent(rules.first(rule), first -> new ArrayList<>())
                    .add(rule);
        }
        List<String> names = new ArrayList<>();
        byDays.forEach((days, groups) -> {
            if (days.isEmpty() || groups.size() == 1) {
                groups.forEach((first, same) -> names.add(group(and(days, first), same)));
            } else {
                List<String> some = new ArrayList<>();
                groups.forEach((first, same) -> some.add(group(first, same)));
                names.add(method(String.join(" && ", days), calls(some)));
            }
        });
        return names;
    }

    private static String and(List<String> days, String first) {
        return Stream.concat(days.stream(), Stream.of(first)).collect(Collectors.joining(" && "));
    }

    /** The method of rules that share what guards them; they stand in it or in further methods. */
    private String group(String guard, List<Placed> same) {
        if (same.size() <= MOST_IN_METHOD) {
            return method(guard, rests(same));
        }
        List<String> names = new ArrayList<>();
        for (int from = 0; from < same.size(); from += MOST_IN_METHOD) {
            names.add(method(null, rests(same.subList(from, Math.min(same.size(), from + MOST_IN_METHOD)))));
        }
        return method(guard, calls(names));
    }

    private String rests(List<Placed> some) {
        return some.stream().map(rules::rest).collect(Collectors.joining());
    }

    /** Calls of methods; of ones that call them in parts where there are too many. */
    private String calls(List<String> names) {
        if (names.size() <= MOST_CALLS) {
            return names.stream()
                    .map(name -> "        " + name + "(f, u, day, a);\n")
                    .collect(Collectors.joining());
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < names.size(); from += MOST_CALLS) {
            parts.add(method(null, calls(names.subList(from, Math.min(names.size(), from + MOST_CALLS)))));
        }
        return calls(parts);
    }

    private String method(@Nullable String guard, String body) {
        String name = "m" + count++;
        String guarded = guard == null ? body : "        if (" + guard + ") {\n" + body + "        }\n";
        methods.append("\n    private static void %s(%s f, long u, long day, Audience a) {\n%s    }\n"
                .formatted(name, factClass.getSimpleName(), guarded));
        return name;
    }
}
