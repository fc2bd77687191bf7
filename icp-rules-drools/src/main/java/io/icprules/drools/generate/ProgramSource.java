package io.icprules.drools.generate;

/**
 * A program as Java source.
 *
 * @param className its class, with the package
 * @param text the compilation unit, in ASCII
 */
public record ProgramSource(String className, String text) {}
