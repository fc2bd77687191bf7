package io.icprules.testkit.opinion;

/**
 * A requirement that is not met.
 *
 * @param factId the fact that is broken
 * @param at JSON pointer to the part of the application; empty for the order as a whole
 */
record Breach(String factId, String at) {}
