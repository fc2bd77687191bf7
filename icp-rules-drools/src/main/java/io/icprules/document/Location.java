package io.icprules.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document: line, column and JSON pointer. Immutable and thread-safe.
 *
 * <p>A location knows its parent rather than its pointer: pointers of a large, deep document would take far more memory
 * than the document.
 */
public final class Location {
    private static final Location NOWHERE = new Location(0, 0, null, null);

    private final int line;
    private final int column;
    private final @Nullable Location parent;
    private final @Nullable String token;

    private Location(int line, int column, @Nullable Location parent, @Nullable String token) {
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.token = token;
    }

    /** The location of what was not read from a document: line and column are 0, the pointer is empty. */
    static Location nowhere() {
        return NOWHERE;
    }

    /**
     * The location of a whole document.
     *
     * @param line the line, counted from 1; 0 when it was not read from a document
     * @param column the column, counted from 1; 0 when it was not read from a document
     */
    public static Location root(int line, int column) {
        return new Location(line, column, null, null);
    }

    /** The location of a field or entry within the object or list at this location. */
    public Location child(String name, int line, int column) {
        return new Location(line, column, this, name);
    }

    /** The same place in the tree at another place in the text. */
    public Location moved(int line, int column) {
        return new Location(line, column, parent, token);
    }

    /** The line, counted from 1; 0 when not read from a document. */
    public int line() {
        return line;
    }

    /** The column in characters (code points), counted from 1; 0 when not read from a document. */
    public int column() {
        return column;
    }

    /** The JSON pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Location at = this; at.token != null && at.parent != null; at = at.parent) {
            tokens.push(at.token.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(name -> pointer.append('/').append(name));
        return pointer.toString();
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
