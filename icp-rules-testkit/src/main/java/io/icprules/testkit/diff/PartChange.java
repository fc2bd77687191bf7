package io.icprules.testkit.diff;

/**
 * One thing that differs between two versions of a rule.
 *
 * @param part which part of the rule
 * @param name which annotation, or the name of the part
 * @param before how it reads in the old version; empty if it is not there
 * @param after how it reads in the new version; empty if it is not there
 */
public record PartChange(RulePart part, String name, String before, String after) {}
