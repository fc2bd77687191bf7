package io.icprules.testkit.opinion;

import io.icprules.api.vocabulary.FilingType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the five core questions.
 *
 * @param type filing type; {@code null} when it cannot be decided
 * @param row row of the table of filing types that decides, such as {@code R19}; {@code null} when none can
 * @param papers documents the facts ask for, whether supplied or not
 * @param addresses facts on addresses that are broken
 * @param told facts on addresses that hold for the order and that only a reviewer can check
 * @param texting verification by text message
 * @param approvals declared content that needs a pre-approval, may need one, or needs none
 */
record Opinion(
        @Nullable FilingType type,
        @Nullable String row,
        Set<Paper> papers,
        Set<Breach> addresses,
        Set<Told> told,
        Texting texting,
        Set<Approval> approvals) {

    Opinion {
        papers = Set.copyOf(papers);
        addresses = Set.copyOf(addresses);
        told = Set.copyOf(told);
        approvals = Set.copyOf(approvals);
    }
}
