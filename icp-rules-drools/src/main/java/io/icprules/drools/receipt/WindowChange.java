package io.icprules.drools.receipt;

import java.util.Objects;

/**
 * A rule that applies on other days than it did.
 *
 * @param rule id of the rule
 * @param then days it applied on by the rules of the receipt
 * @param now days it applies on by the rules of the replay
 */
public record WindowChange(String rule, RuleWindow then, RuleWindow now) {

    /** Checks what may not be null. */
    public WindowChange {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(now, "now");
    }
}
