package io.icprules.testkit.assertion;

import java.util.List;

/**
 * An entry of a list of the verdict.
 *
 * @param value the entry
 * @param name what it is called
 * @param at place in the application; empty for the whole of it
 * @param facts facts behind it; of a finding also the rule
 * @param shown the entry in a line, without what the application holds
 */
record Item<T>(T value, String name, String at, List<String> facts, String shown) {

    boolean isFrom(String fact) {
        return facts.contains(fact);
    }

    boolean isWithin(String pointer) {
        return at.equals(pointer) || at.startsWith(pointer + "/");
    }
}
