package io.icprules.drools.explain;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that spoke of one part of an application, and why. Holds personal data.
 *
 * @param rule the rule as its file states it: texts, source, days
 * @param day day by whose rules the application was judged; the rule is in force on it
 * @param factClass class of what it looked at, as rules name it, such as {@code Site}
 * @param at JSON pointer to what it looked at, such as {@code /sites/0}; empty for the application as a whole
 * @param tests its tests in their order; each of them holds
 * @param finding what the verdict says for it; {@code null} when it speaks of other things than findings, or its finding
 *     does not count
 */
public record Firing(
        RuleDescription rule,
        LocalDate day,
        String factClass,
        String at,
        List<Tested> tests,
        @Nullable Finding finding) {

    /** Copies the list and checks what may not be null. */
    public Firing {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(factClass, "factClass");
        Objects.requireNonNull(at, "at");
        tests = List.copyOf(tests);
    }

    /** Names rule and place only: values may be personal data. */
    @Override
    public String toString() {
        return "Firing[" + rule.id() + " at \"" + at + "\"]";
    }
}
