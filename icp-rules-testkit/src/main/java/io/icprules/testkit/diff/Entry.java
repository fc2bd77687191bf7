package io.icprules.testkit.diff;

/**
 * Which entry of a verdict.
 *
 * @param element part of the verdict
 * @param name what it is called in there
 * @param at part of the filing it is about
 * @param number from 0, for entries that are otherwise called the same
 */
record Entry(VerdictElement element, String name, String at, int number) {}
