package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.api.RuleBaseDescription;

/**
 * What is served and how that came about, changed together: one reference is swapped.
 *
 * @param rules the rules
 * @param description what they are
 * @param status how reloading goes
 */
record Serving(FilingRules rules, RuleBaseDescription description, ReloadStatus status) {

    /** What a service starts with. */
    static Serving first(String version, FilingRules rules) {
        return taken(version, rules, 1, 0);
    }

    /** Other rules. */
    Serving with(String version, FilingRules taken) {
        return taken(version, taken, status.takenUp() + 1, status.refused());
    }

    /** The same rules, which is what is published, under whatever name. */
    Serving confirmed(PackVersion version) {
        return new Serving(rules, description, new ReloadStatus(version, null, status.takenUp(), status.refused()));
    }

    /** The same rules, after others were refused. */
    Serving refusing(ReloadEvent event) {
        return new Serving(
                rules, description, new ReloadStatus(status.serving(), event, status.takenUp(), status.refused() + 1));
    }

    boolean is(PackVersion version) {
        return description.id().digest().equals(version.digest());
    }

    private static Serving taken(String version, FilingRules rules, long takenUp, long refused) {
        RuleBaseDescription description = rules.describe();
        PackVersion served = new PackVersion(version, description.id().digest());
        return new Serving(rules, description, new ReloadStatus(served, null, takenUp, refused));
    }
}
