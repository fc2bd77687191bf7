package io.icprules.drools.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Inputs that an application leaves out and a rule hangs on.
 *
 * @param inputs JSON pointers
 * @param essential those without which the library's questions have no answer
 */
public record Missing(List<String> inputs, List<String> essential) {

    /** Copies the lists. */
    public Missing {
        inputs = List.copyOf(inputs);
        essential = List.copyOf(essential);
    }

    /** Inputs; which of them are essential is looked up. */
    public static Missing of(List<String> inputs) {
        List<String> essential = new ArrayList<>();
        for (String input : inputs) {
            if (EssentialInputs.contains(input)) {
                essential.add(input);
            }
        }
        return new Missing(inputs, essential);
    }
}
