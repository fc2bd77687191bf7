package io.icprules.drools.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says, to be compared with others.
 *
 * @param rule the rule
 * @param key what rules must have in common to say the same: place, class and calls
 * @param tests its tests in any order and layout
 */
record Said(SourceRule rule, String key, Set<String> tests) {

    /** What a rule says, or {@code null} if it could not be read in whole. */
    static @Nullable Said of(SourceRule rule) {
        SourcePattern pattern = rule.pattern();
        if (pattern == null || rule.calls().isEmpty()) {
            return null;
        }
        Set<String> tests = new TreeSet<>();
        for (SourceTest test : pattern.tests()) {
            Comparison comparison = Comparison.read(test);
            tests.add(comparison == null ? test.text() : comparison.normalized());
        }
        return new Said(rule, key(rule, pattern), tests);
    }

    private String value(String annotation) {
        return rule.annotation(annotation)
                .map(a -> Objects.requireNonNullElse(a.value(), ""))
                .orElse("");
    }

    boolean same(Said other, String annotation) {
        return value(annotation).equals(other.value(annotation));
    }

    boolean sameName(Said other) {
        return NameCheck.key(rule.unversionedName()).equals(NameCheck.key(other.rule.unversionedName()));
    }

    boolean sameFact(Said other) {
        return fact().equals(other.fact());
    }

    private String fact() {
        return rule.name().split("[/@]", 2)[0];
    }

    LocalDate from() {
        return Days.from(rule).orElse(LocalDate.MIN);
    }

    LocalDate until() {
        return Days.until(rule).orElse(LocalDate.MAX);
    }

    boolean overlaps(Said other) {
        return from().isBefore(other.until()) && other.from().isBefore(until());
    }

    boolean within(Said wider) {
        return !from().isBefore(wider.from()) && !until().isAfter(wider.until());
    }

    /** Rules of different provinces never meet; rules that make other calls say something else. */
    private static String key(SourceRule rule, SourcePattern pattern) {
        String place = rule.file().startsWith("province/") ? rule.file() : "national";
        String calls = rule.calls().stream().map(call -> call(call, pattern)).collect(Collectors.joining(";"));
        return place + " " + pattern.className() + " " + calls;
    }

    private static String call(SourceCall call, SourcePattern pattern) {
        String arguments = call.arguments().stream()
                .map(Operand::of)
                .map(Operand::toString)
                .map(argument -> argument.equals(pattern.binding()) ? "$" : argument)
                .collect(Collectors.joining(","));
        return call.method() + "(" + arguments + ")";
    }
}
