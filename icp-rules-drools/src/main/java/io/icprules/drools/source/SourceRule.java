package io.icprules.drools.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written.
 *
 * @param file path of its file
 * @param at where the rule begins
 * @param name name
 * @param nameAt where the name stands
 * @param annotations annotations in their order
 * @param pattern its condition, or {@code null} if that is not one pattern
 * @param calls calls of the consequence
 */
public record SourceRule(
        String file,
        Position at,
        String name,
        Position nameAt,
        List<SourceAnnotation> annotations,
        @Nullable SourcePattern pattern,
        List<SourceCall> calls) {

    /** Copies the lists. */
    public SourceRule {
        annotations = List.copyOf(annotations);
        calls = List.copyOf(calls);
    }

    /** Line, from 1. */
    public int line() {
        return at.line();
    }

    /** Column, from 1. */
    public int column() {
        return at.column();
    }

    /** The first annotation of that name. */
    public Optional<SourceAnnotation> annotation(String annotationName) {
        return annotations.stream().filter(a -> a.name().equals(annotationName)).findFirst();
    }

    /** The name without the version: fact id and part. */
    public String unversionedName() {
        int version = name.indexOf('@');
        return version < 0 ? name : name.substring(0, version);
    }
}
