package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds rules that say nothing of their own beside another rule: copies under another name, and rules whose fact, severity
 * and calls are those of a rule with fewer tests. Two facts that ask for the same each keep their rule: both are cited.
 */
final class RulePairCheck {

    private final RulesBelow below;
    private final Map<String, List<Said>> groups = new LinkedHashMap<>();
    private final List<RuleProblem> found = new ArrayList<>();

    private RulePairCheck(RulesBelow below) {
        this.below = below;
    }

    /** Everything found between the rules of all files. */
    static List<RuleProblem> check(List<SourceRule> rules, RulesBelow below) {
        RulePairCheck check = new RulePairCheck(below);
        rules.forEach(check::add);
        return check.found;
    }

    private void add(SourceRule rule) {
        Said said = Said.of(rule);
        if (said != null) {
            List<Said> others = groups.computeIfAbsent(said.key(), key -> new ArrayList<>());
            others.forEach(other -> compare(other, said));
            others.add(said);
        }
    }

    private void compare(Said earlier, Said later) {
        // A rule with a message of its own tells the applicant something, and rows of the decision table stand each for
        // themselves. Rules of one name are checked elsewhere.
        boolean itsOwn = !earlier.same(later, "message") || !earlier.same(later, "row");
        if (itsOwn || earlier.sameName(later)) {
            return;
        }
        boolean copied = earlier.sameFact(later) || (earlier.same(later, "source") && earlier.same(later, "section"));
        if (earlier.tests().equals(later.tests())) {
            if (copied && earlier.overlaps(later)) {
                report(RuleProblemCode.RULE_REPEATED, later, earlier, Expected.DIFFERENT_RULE.of());
            }
        } else if (earlier.sameFact(later) && earlier.same(later, "severity")) {
            shadowed(earlier, later);
            shadowed(later, earlier);
        }
    }

    private void shadowed(Said narrow, Said wide) {
        if (narrow.tests().containsAll(wide.tests()) && narrow.within(wide)) {
            report(RuleProblemCode.RULE_SHADOWED, narrow, wide, Expected.UNCOVERED.of());
        }
    }

    private void report(RuleProblemCode code, Said said, Said other, Text expected) {
        boolean swapped = below.has(said.rule()) && !below.has(other.rule());
        SourceRule rule = swapped ? other.rule() : said.rule();
        SourceRule beside = swapped ? said.rule() : other.rule();
        // A copy of a rule below was most likely meant to replace it.
        String likely = code == RuleProblemCode.RULE_REPEATED && below.has(beside) ? beside.name() : "";
        Problems problems = below.problems(rule);
        problems.add(
                code,
                below.at(rule, rule.nameAt()),
                Found.BESIDE.of(rule.name(), below.place(beside)),
                expected,
                likely);
        found.addAll(problems.list());
    }
}
