package io.icprules.drools.generate;

import io.icprules.api.RuleDescription;
import io.icprules.drools.source.SourceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Divides the rules of a program among as many classes as they need, nearly always one. Stateless. */
final class ProgramParts {

    /** A class has 65,535 constants; what rules have in common takes less than the rest. */
    private static final int MOST_CONSTANTS = 60_000;

    private static final Comparator<LocalDate> DAYS = Comparator.nullsFirst(Comparator.naturalOrder());

    /** Rules with the same days stand together, and among them those with the same first test. */
    private static final Comparator<Placed> SHARED = Comparator.comparing(
                    (Placed rule) -> description(rule).effectiveFrom(), DAYS)
            .thenComparing(rule -> description(rule).effectiveUntil(), DAYS)
            .thenComparing(ProgramParts::firstTest);

    private ProgramParts() {}

    /** The rules of each class, every rule once. They keep their order if one class can hold them. */
    static List<List<Placed>> of(List<Placed> rules) {
        List<List<Placed>> parts = filled(rules);
        return parts.size() == 1 ? parts : filled(rules.stream().sorted(SHARED).toList());
    }

    private static List<List<Placed>> filled(List<Placed> rules) {
        List<List<Placed>> parts = new ArrayList<>();
        List<Placed> part = new ArrayList<>();
        int constants = 0;
        for (Placed rule : rules) {
            int more = RuleSize.constants(rule.rule());
            if (constants + more > MOST_CONSTANTS) {
                parts.add(part);
                part = new ArrayList<>();
                constants = 0;
            }
            part.add(rule);
            constants += more;
        }
        parts.add(part);
        return parts;
    }

    private static RuleDescription description(Placed rule) {
        return rule.rule().definition().description();
    }

    private static String firstTest(Placed rule) {
        List<SourceTest> tests =
                Objects.requireNonNull(rule.rule().source().pattern()).tests();
        return tests.isEmpty() ? "" : tests.get(0).text();
    }
}
