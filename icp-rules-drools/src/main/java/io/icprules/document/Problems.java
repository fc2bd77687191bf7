package io.icprules.document;

import io.icprules.api.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one document, up to the limit. Not thread-safe. */
final class Problems {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    Problems(ParsedDocument document) {
        this(document.file());
        problems.addAll(document.problems());
    }

    String file() {
        return file;
    }

    void add(ProblemCode code, Location at, String expected, @Nullable String found, Text hint) {
        // Pointers and suggestions cost time: a hostile document shall not have them made for nothing.
        if (!full()) {
            problems.add(new Problem(code, file, at.line(), at.column(), at.pointer(), expected, found, hint));
        }
    }

    boolean full() {
        return problems.size() >= Limits.PROBLEMS;
    }

    boolean none() {
        return problems.isEmpty();
    }

    /** In the order of the document. */
    List<Problem> list() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
