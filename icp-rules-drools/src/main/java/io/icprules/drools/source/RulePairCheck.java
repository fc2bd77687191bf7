package io.icprules.drools.source;

import io.icprules.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds rules that say nothing of their own beside another rule: copies under another name, and rules whose fact, severity
 * and calls are those of a rule with fewer tests. Two facts that ask for the same each keep their rule: both are cited.
 */
final class RulePairCheck {

    private final Map<String, List<Said>> groups = new LinkedHashMap<>();
    private final List<RuleProblem> found = new ArrayList<>();

    /** What a rule says, to be compared. */
    private record Said(SourceRule rule, Set<String> tests) {

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
    }

    /** Everything found between the rules of all files. */
    static List<RuleProblem> check(List<SourceRule> rules) {
        RulePairCheck check = new RulePairCheck();
        rules.forEach(check::add);
        return check.found;
    }

    private void add(SourceRule rule) {
        SourcePattern pattern = rule.pattern();
        if (pattern == null || rule.calls().isEmpty()) {
            return;
        }
        Set<String> tests = new TreeSet<>();
        for (SourceTest test : pattern.tests()) {
            Comparison comparison = Comparison.read(test);
            tests.add(comparison == null ? test.text() : comparison.normalized());
        }
        Said said = new Said(rule, tests);
        List<Said> others = groups.computeIfAbsent(key(rule, pattern), key -> new ArrayList<>());
        others.forEach(other -> compare(other, said));
        others.add(said);
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

    private void compare(Said earlier, Said later) {
        // A rule with a message of its own tells the applicant something, and rows of the decision table stand each for
        // themselves. Rules of one name are checked elsewhere.
        boolean itsOwn = !earlier.same(later, "message") || !earlier.same(later, "row");
        if (itsOwn || earlier.sameName(later)) {
            return;
        }
        boolean copied = earlier.sameFact(later) || (earlier.same(later, "source") && earlier.same(later, "section"));
        if (earlier.tests.equals(later.tests)) {
            if (copied && earlier.overlaps(later)) {
                report(RuleProblemCode.RULE_REPEATED, later, earlier, Expected.DIFFERENT_RULE.of());
            }
        } else if (earlier.sameFact(later) && earlier.same(later, "severity")) {
            shadowed(earlier, later);
            shadowed(later, earlier);
        }
    }

    private void shadowed(Said narrow, Said wide) {
        if (narrow.tests.containsAll(wide.tests) && narrow.within(wide)) {
            report(RuleProblemCode.RULE_SHADOWED, narrow, wide, Expected.UNCOVERED.of());
        }
    }

    private void report(RuleProblemCode code, Said said, Said other, Text expected) {
        Problems problems = new Problems(said.rule.file());
        problems.add(
                code,
                said.rule.nameAt(),
                Found.BESIDE.of(said.rule.name(), other.rule.name(), other.rule.file(), other.rule.line()),
                expected);
        found.addAll(problems.list());
    }
}
