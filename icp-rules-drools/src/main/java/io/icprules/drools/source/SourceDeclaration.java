package io.icprules.drools.source;

/**
 * A package, import or global statement.
 *
 * @param keyword {@code package}, {@code import} or {@code global}
 * @param text what follows on the line
 * @param at where the keyword stands
 */
public record SourceDeclaration(String keyword, String text, Position at) {}
