package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.FilingType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the five core questions.
 *
 * @param type filing type; {@code null} when it cannot be decided
 * @param papers documents the facts ask for, whether supplied or not
 * @param addresses facts on addresses that are broken
 * @param texting verification by text message
 * @param approvals declared content that needs a pre-approval, may need one, or needs none
 */
record Opinion(
        @Nullable FilingType type, Set<Paper> papers, Set<Breach> addresses, Texting texting, Set<Approval> approvals) {

    Opinion {
        papers = Set.copyOf(papers);
        addresses = Set.copyOf(addresses);
        approvals = Set.copyOf(approvals);
    }
}
