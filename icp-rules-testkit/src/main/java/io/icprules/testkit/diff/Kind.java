package io.icprules.testkit.diff;

import java.util.Comparator;

/** What makes changes of the same kind. */
record Kind(Cause cause, VerdictElement element, Direction direction) implements Comparable<Kind> {

    private static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::cause).thenComparing(Kind::element).thenComparing(Kind::direction);

    @Override
    public int compareTo(Kind other) {
        return ORDER.compare(this, other);
    }

    /** Whether a change may be of this kind, whatever causes it. */
    boolean mayBe(VerdictChange change) {
        return change.element() == element && change.direction() == direction;
    }

    /** Whether it is what a province as a whole does by coming or going, and no single rule. */
    static boolean ofProvince(Cause cause, VerdictElement element) {
        return cause.isTogether() && element == VerdictElement.COVERAGE;
    }

    boolean is(CausedChange change) {
        return mayBe(change.change()) && change.causes().contains(cause);
    }
}
