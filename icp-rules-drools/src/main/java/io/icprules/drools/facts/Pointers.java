package io.icprules.drools.facts;

/**
 * Where a fact lives in the application.
 *
 * @param at JSON pointer that findings name
 * @param base JSON pointer below which its inputs lie; differs from {@code at} for a site administrator who is the
 *     responsible person
 * @param site JSON pointer of its site, or empty
 */
record Pointers(String at, String base, String site) {

    /** The pointer of an input that is named as {@link FactProperty} names it. */
    String resolve(String input) {
        if (input.startsWith("/")) {
            return input;
        }
        return input.startsWith("~/") ? site + input.substring(1) : base + "/" + input;
    }

    /** Below which pointer an input lies that is not named by a pointer of its own. */
    String baseOf(String input) {
        return input.startsWith("~/") ? site : base;
    }
}
