package io.icprules.testkit.diff;

import io.icprules.api.application.FilingApplication;
import java.util.List;

/**
 * A filing, as small as could be found, that the two rule bases judge differently.
 *
 * @param name where it comes from, such as {@code filings.ndjson:12}
 * @param filing the filing; made smaller from one that may be real
 * @param changes all that differs between the verdicts on it
 */
public record Witness(String name, FilingApplication filing, List<CausedChange> changes) {

    /** Copies the list. */
    public Witness {
        changes = List.copyOf(changes);
    }

    /** The changes that any of these rules causes, alone or with others; those no rule causes for {@link Cause#NO_RULE}. */
    public List<CausedChange> causedBy(List<String> rules) {
        return changes.stream()
                .filter(change -> change.causes().stream()
                        .anyMatch(cause -> rules.isEmpty()
                                ? cause.equals(Cause.NO_RULE)
                                : cause.rules().stream().anyMatch(rules::contains)))
                .toList();
    }

    /** Names the place only: the filing may hold personal data. */
    @Override
    public String toString() {
        return "Witness[" + name + "]";
    }
}
