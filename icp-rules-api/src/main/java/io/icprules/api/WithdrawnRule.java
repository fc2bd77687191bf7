package io.icprules.api;

/**
 * A rule that a rule pack withdraws from those it lies over.
 *
 * @param id id of the rule
 * @param reason why, as the pack states it
 */
public record WithdrawnRule(String id, Text reason) {}
