package io.icprules.document;

import java.util.List;
import java.util.Objects;

/**
 * A well-formed document that is not bound to records yet. Immutable.
 *
 * @param file name of the file, as given to the reader
 * @param root the whole document
 * @param problems problems that did not stop the parser, such as duplicate fields; binding reports them with its own
 */
public record ParsedDocument(String file, Node root, List<Problem> problems) {

    /** Copies the list. */
    public ParsedDocument {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(root, "root");
        problems = List.copyOf(problems);
    }
}
