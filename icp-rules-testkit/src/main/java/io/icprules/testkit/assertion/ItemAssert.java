package io.icprules.testkit.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on entries of a list of the verdict. Each narrows the entries that are meant: what follows has to hold of one
 * that all before held of. Not thread-safe.
 *
 * @param <T> type of the entries
 * @param <S> type of the assertions
 */
public abstract class ItemAssert<T, S extends ItemAssert<T, S>> {

    private final VerdictAssert verdict;
    private String should;
    private List<Item<T>> left;

    ItemAssert(VerdictAssert verdict, String should, List<Item<T>> left) {
        this.verdict = verdict;
        this.should = should;
        this.left = left;
    }

    /** Back to the verdict, for what else is asserted of it. */
    public final VerdictAssert and() {
        return verdict;
    }

    abstract S self();

    /** The entries that are meant; empty when an assertion has failed and the failures are collected. */
    final List<Item<T>> left() {
        return left;
    }

    /**
     * Keeps the entries that fit.
     *
     * @param words what the entry should be, such as {@code at /sites/0}
     * @param expected what was expected
     * @param actual what an entry has instead
     * @param fits whether an entry is as expected
     */
    final S narrow(String words, String expected, Function<Item<T>, String> actual, Predicate<Item<T>> fits) {
        return narrow(words, expected, actual, fits, List.of(), null);
    }

    final S narrow(
            String words,
            String expected,
            Function<Item<T>, String> actual,
            Predicate<Item<T>> fits,
            List<String> alsoBecause,
            @Nullable String hint) {
        if (left.isEmpty()) {
            return self(); // it has failed already
        }
        should = should + " " + words;
        List<Item<T>> fitting = left.stream().filter(fits).toList();
        if (fitting.isEmpty()) {
            List<String> because =
                    new ArrayList<>(left.stream().map(Item::shown).toList());
            because.addAll(alsoBecause);
            String found = Items.listed(left.stream().map(actual).distinct().toList());
            verdict.fail(new Complaint(should, expected, found, because, hint));
        }
        left = fitting;
        return self();
    }

    /** Keeps the entries behind which a fact stands. */
    final S narrowToFact(String fact) {
        return narrow(
                "because of " + fact,
                fact,
                item -> Items.listed(item.facts()),
                item -> item.isFrom(fact),
                Items.trail(verdict.verdict(), fact),
                null);
    }
}
