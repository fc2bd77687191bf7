package io.icprules.drools.source;

import io.icprules.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that the versions of one rule follow each other: on every day at most one, and none is missing in between. */
final class VersionCheck {

    private final List<RuleProblem> found = new ArrayList<>();

    private final RulesBelow below;

    private VersionCheck(RulesBelow below) {
        this.below = below;
    }

    /** What is wrong with the versions of one rule. Those whose days cannot be read are reported elsewhere. */
    static List<RuleProblem> check(List<SourceRule> versions, RulesBelow below) {
        VersionCheck check = new VersionCheck(below);
        List<SourceRule> inOrder = versions.stream()
                .filter(Days::readable)
                .sorted(Comparator.comparing(VersionCheck::from))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            check.check(inOrder.get(i - 1), inOrder.get(i));
        }
        return check.found;
    }

    private void check(SourceRule earlier, SourceRule later) {
        int apart = until(earlier).compareTo(from(later));
        boolean swapped = below.has(later) && !below.has(earlier);
        if (apart > 0) {
            SourceRule rule = swapped ? earlier : later;
            Text what = Found.OVERLAPS.of(rule.name(), below.place(swapped ? later : earlier));
            report(RuleProblemCode.WINDOWS_OVERLAP, rule, rule.nameAt(), what, Expected.NO_OVERLAP.of());
        } else if (apart < 0 && swapped) {
            Text what = Found.GAP_BEHIND.of(until(earlier), below.place(later), from(later));
            report(
                    RuleProblemCode.WINDOW_GAP,
                    earlier,
                    day(earlier, "until"),
                    what,
                    Expected.MATCHING_UNTIL.of(from(later)));
        } else if (apart < 0) {
            Text what = Found.GAP.of(from(later), below.place(earlier), until(earlier));
            report(
                    RuleProblemCode.WINDOW_GAP,
                    later,
                    day(later, "from"),
                    what,
                    Expected.MATCHING_FROM.of(until(earlier)));
        }
    }

    private static Position day(SourceRule rule, String annotation) {
        return rule.annotation(annotation).map(SourceAnnotation::valueAt).orElse(rule.nameAt());
    }

    private void report(RuleProblemCode code, SourceRule rule, Position at, Text what, Text expected) {
        Problems problems = below.problems(rule);
        problems.add(code, below.at(rule, at), what, expected);
        found.addAll(problems.list());
    }

    private static LocalDate from(SourceRule rule) {
        return Days.from(rule).orElse(LocalDate.MIN);
    }

    private static LocalDate until(SourceRule rule) {
        return Days.until(rule).orElse(LocalDate.MAX);
    }
}
