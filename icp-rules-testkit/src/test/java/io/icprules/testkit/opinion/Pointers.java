package io.icprules.testkit.opinion;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** JSON pointers; those of the first sites and domains are at hand. Stateless. */
final class Pointers {

    private static final int AT_HAND = 8;
    private static final String[] SITES = first(i -> "/sites/" + i);
    private static final String[] ADMINISTRATORS = first(i -> "/sites/" + i + "/administrator");
    private static final String[][] DOMAINS = IntStream.range(0, AT_HAND)
            .mapToObj(site -> first(i -> "/sites/" + site + "/domains/" + i))
            .toArray(String[][]::new);

    private Pointers() {}

    private static String[] first(IntFunction<String> made) {
        return IntStream.range(0, AT_HAND).mapToObj(made).toArray(String[]::new);
    }

    static String site(int i) {
        return i < AT_HAND ? SITES[i] : "/sites/" + i;
    }

    static String administrator(int site) {
        return site < AT_HAND ? ADMINISTRATORS[site] : "/sites/" + site + "/administrator";
    }

    static String domain(int site, int i) {
        return site < AT_HAND && i < AT_HAND ? DOMAINS[site][i] : "/sites/" + site + "/domains/" + i;
    }
}
