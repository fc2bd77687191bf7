package io.icprules.testkit.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the core questions as they are collected.
 *
 * @param row row of the table of filing types that decides; {@code null} when none can
 * @param papers documents the facts ask for; one may stand there twice
 * @param addresses facts on addresses that are broken
 * @param told facts on addresses that hold for the order and that only a reviewer can check
 * @param texting verification by text message
 * @param approvals what declared content means for pre-approval; one may stand there twice
 */
record Answers(
        @Nullable TypeRow row,
        List<Paper> papers,
        List<Breach> addresses,
        List<Told> told,
        Texting texting,
        List<Approval> approvals) {}
