package io.icprules.drools.pack;

import io.icprules.drools.source.RuleProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack, checked. Immutable and thread-safe.
 *
 * @param digest digest of its files
 * @param problems everything wrong with it, by file, line and column
 * @param changes what the last layer does to those below
 * @param found the rules in effect, or {@code null} if there are problems
 */
public record CheckedPack(
        String digest,
        List<RuleProblem> problems,
        LayerChanges changes,
        @Nullable EffectiveRules found) {

    /** Copies the list. */
    public CheckedPack {
        problems = List.copyOf(problems);
    }

    /**
     * The rules in effect.
     *
     * @throws RulesRefusedException if there are problems
     */
    public EffectiveRules rules() {
        if (found == null) {
            throw new RulesRefusedException(problems);
        }
        return found;
    }
}
