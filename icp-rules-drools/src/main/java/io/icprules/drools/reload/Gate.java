package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import java.util.List;

/** What new rules must pass before they are served, such as a folder of scenarios. */
@FunctionalInterface
public interface Gate {

    /** Lets everything pass. */
    Gate OPEN = candidate -> List.of();

    /**
     * Tries rules that are built but not yet served.
     *
     * @return why they may not be served; empty if they may. Throwing refuses them as well. What it says, or what it throws
     *     says, reaches {@link ReloadProblem#detail()} and no log, so it may name filings.
     */
    List<String> objections(FilingRules candidate);
}
