package io.icprules.drools.source;

import io.icprules.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that the versions of one rule follow each other: on every day at most one, and none is missing in between. */
final class VersionCheck {

    private final List<RuleProblem> found = new ArrayList<>();

    private VersionCheck() {}

    /** What is wrong with the versions of one rule. Those whose days cannot be read are reported elsewhere. */
    static List<RuleProblem> check(List<SourceRule> versions) {
        VersionCheck check = new VersionCheck();
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
        if (apart > 0) {
            report(
                    RuleProblemCode.WINDOWS_OVERLAP,
                    later,
                    later.nameAt(),
                    Found.OVERLAPS.of(later.name(), earlier.name(), earlier.file(), earlier.line()),
                    Expected.NO_OVERLAP.of());
        } else if (apart < 0) {
            Position at =
                    later.annotation("from").map(SourceAnnotation::valueAt).orElse(later.nameAt());
            report(
                    RuleProblemCode.WINDOW_GAP,
                    later,
                    at,
                    Found.GAP.of(from(later), earlier.name(), earlier.file(), earlier.line(), until(earlier)),
                    Expected.MATCHING_FROM.of(until(earlier)));
        }
    }

    private void report(RuleProblemCode code, SourceRule rule, Position at, Text what, Text expected) {
        Problems problems = new Problems(rule.file());
        problems.add(code, at, what, expected);
        found.addAll(problems.list());
    }

    private static LocalDate from(SourceRule rule) {
        return Days.from(rule).orElse(LocalDate.MIN);
    }

    private static LocalDate until(SourceRule rule) {
        return Days.until(rule).orElse(LocalDate.MAX);
    }
}
