package io.icprules.drools.source;

/**
 * A file of a rule folder, read once.
 *
 * @param path path below the folder, with {@code /} on every system
 * @param text its text, without a byte order mark
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 */
public record RuleFile(String path, String text, String sha256) {}
