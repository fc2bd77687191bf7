package io.icprules.testkit.generate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Choices that shrink towards the first value. */
final class Pick {

    private Pick() {}

    /** One of the values, each as often as the others. */
    @SafeVarargs
    static <T> Arbitrary<T> of(T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return Arbitraries.of(list);
    }

    /** The plain value as often as the weight says, each other once. */
    @SafeVarargs
    static <T> Arbitrary<T> mostly(int weight, T plain, T... others) {
        List<Tuple2<Integer, T>> weighted = new ArrayList<>();
        weighted.add(Tuple.of(weight, plain));
        for (T other : others) {
            weighted.add(Tuple.of(1, other));
        }
        return Arbitraries.frequency(weighted);
    }

    /** One of the values, each as often as the others; for long lists, as shrinking does not walk through all of them. */
    static <T> Arbitrary<T> from(List<T> values) {
        return numbers(values.size()).map(values::get);
    }

    /** Numbers from 0 to below the bound, all alike; for large bounds. */
    static Arbitrary<Integer> numbers(int bound) {
        return Arbitraries.integers().between(0, bound - 1).withDistribution(RandomDistribution.uniform());
    }

    /** Lists of none or more, the more the seldomer: nine in ten are as short as may be. */
    static <T> Arbitrary<List<T>> few(Arbitrary<T> values, int least, int most) {
        return values.list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution((size, min, max, centre) -> random ->
                        random.nextInt(10) > 0 ? min : min.add(BigInteger.valueOf(random.nextInt(most - least + 1))));
    }

    /** Lists of any length between, all alike. */
    static <T> Arbitrary<List<T>> uniform(Arbitrary<T> values, int least, int most) {
        return values.list().ofMinSize(least).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }

    /** Lists up to so many, rather long than short: the longer of two lengths of any kind. */
    static <T> Arbitrary<List<T>> several(Arbitrary<T> values, int most) {
        return values.list()
                .ofMaxSize(most)
                .withSizeDistribution((size, min, max, centre) ->
                        random -> BigInteger.valueOf(Math.max(random.nextInt(most + 1), random.nextInt(most + 1))));
    }

    /** A number from 0 to below the bound, all alike. */
    static Arbitrary<Integer> below(int bound) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < bound; i++) {
            numbers.add(i);
        }
        return Arbitraries.of(numbers);
    }
}
