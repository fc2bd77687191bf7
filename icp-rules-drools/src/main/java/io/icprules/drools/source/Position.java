package io.icprules.drools.source;

import java.util.Comparator;

/**
 * A place in a file, as editors show it.
 *
 * @param line line, from 1
 * @param column column, from 1; a tab counts as one
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** Where a file begins; also the place of what is wrong with a file as a whole. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return Comparator.comparingInt(Position::line)
                .thenComparingInt(Position::column)
                .compare(this, other);
    }
}
