package io.icprules.testkit.opinion;

/**
 * Whether a row of the table of filing types matches. Where that is unknown, the table stops if an essential input is
 * missing and passes the row over if not, so a condition remembers which.
 *
 * @param holds whether it holds
 * @param wantsEssential whether it is unknown for want of an essential input
 */
record Condition(Tri holds, boolean wantsEssential) {

    static final Condition TRUE = new Condition(Tri.YES, false);
    static final Condition FALSE = new Condition(Tri.NO, false);

    private static final Condition ESSENTIAL = new Condition(Tri.UNKNOWN, true);
    private static final Condition OPTIONAL = new Condition(Tri.UNKNOWN, false);

    /** A condition on an input without which the core questions have no answer. */
    static Condition essential(Tri holds) {
        return of(holds, true);
    }

    static Condition optional(Tri holds) {
        return of(holds, false);
    }

    static Condition known(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Condition and(Condition other) {
        return joined(holds.and(other.holds), other);
    }

    Condition or(Condition other) {
        return joined(holds.or(other.holds), other);
    }

    Condition not() {
        return of(holds.not(), wantsEssential);
    }

    /** Only unknown operands want anything, and they count only while the whole is unknown. */
    private Condition joined(Tri whole, Condition other) {
        return of(whole, wantsEssential || other.wantsEssential);
    }

    private static Condition of(Tri holds, boolean wantsEssential) {
        return switch (holds) {
            case YES -> TRUE;
            case NO -> FALSE;
            case UNKNOWN -> wantsEssential ? ESSENTIAL : OPTIONAL;
        };
    }
}
