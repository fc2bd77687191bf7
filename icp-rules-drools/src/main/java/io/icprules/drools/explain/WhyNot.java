package io.icprules.drools.explain;

import io.icprules.api.RuleDescription;
import io.icprules.api.vocabulary.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule does not speak of an application, or that it does. Holds personal data.
 *
 * @param rule the rule as its file states it
 * @param day day by whose rules the application is judged
 * @param province province of the rule; {@code null} for national rules
 * @param factClass class of what it looks at, as rules name it, such as {@code Site}
 * @param silence the reason; with several parts, that of the part that comes nearest to speaking
 * @param parts each part of the application it looked at; empty when it is not in force, of another province, or finds
 *     nothing to look at
 */
public record WhyNot(
        RuleDescription rule,
        LocalDate day,
        @Nullable Province province,
        String factClass,
        Silence silence,
        List<Unspoken> parts) {

    /** Copies the list and checks what may not be null. */
    public WhyNot {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(factClass, "factClass");
        Objects.requireNonNull(silence, "silence");
        parts = List.copyOf(parts);
    }

    /** Names rule and reason only: values may be personal data. */
    @Override
    public String toString() {
        return "WhyNot[" + rule.id() + ": " + silence + "]";
    }
}
