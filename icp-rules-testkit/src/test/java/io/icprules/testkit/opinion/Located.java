package io.icprules.testkit.opinion;

/**
 * A part of an application and where it stands.
 *
 * @param value the part
 * @param at its JSON pointer
 */
record Located<T>(T value, String at) {}
