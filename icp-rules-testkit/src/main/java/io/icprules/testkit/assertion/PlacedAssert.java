package io.icprules.testkit.assertion;

import java.util.List;

/**
 * Assertions on entries of a list of the verdict that have a place in the application. Not thread-safe.
 *
 * @param <T> type of the entries
 * @param <S> type of the assertions
 */
public abstract class PlacedAssert<T, S extends PlacedAssert<T, S>> extends ItemAssert<T, S> {

    PlacedAssert(VerdictAssert verdict, String should, List<Item<T>> left) {
        super(verdict, should, left);
    }

    /** It is about exactly this place: a JSON pointer, empty for the application as a whole. */
    public final S at(String pointer) {
        boolean below = !pointer.isEmpty() && left().stream().anyMatch(item -> item.isWithin(pointer));
        return narrow(
                "at " + shown(pointer),
                shown(pointer),
                item -> shown(item.at()),
                item -> item.at().equals(pointer),
                List.of(),
                below ? "Maybe within(\"" + pointer + "\") was meant: it is about something there." : null);
    }

    /** It is about this place, or about something in it. */
    public final S within(String pointer) {
        return narrow(
                "within " + shown(pointer),
                shown(pointer) + " or below",
                item -> shown(item.at()),
                item -> item.isWithin(pointer));
    }

    private static String shown(String pointer) {
        return pointer.isEmpty() ? "(the whole application)" : pointer;
    }
}
