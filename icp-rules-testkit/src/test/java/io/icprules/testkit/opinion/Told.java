package io.icprules.testkit.opinion;

/**
 * A fact that the applicant is told because it holds for the order.
 *
 * @param factId the fact
 * @param at JSON pointer to the part of the application it speaks of; empty for the order as a whole
 */
record Told(String factId, String at) {}
