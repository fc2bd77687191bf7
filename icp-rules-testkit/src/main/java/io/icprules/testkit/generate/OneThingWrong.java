package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;

/**
 * A filing in good order and the same with one thing otherwise.
 *
 * @param valid the filing in good order
 * @param deviation what is otherwise
 */
public record OneThingWrong(FilingApplication valid, Deviation deviation) {

    /** The filing with the deviation. */
    public FilingApplication filing() {
        return deviation.in(valid);
    }

    /** The name of the deviation only: a filing may hold personal data. */
    @Override
    public String toString() {
        return "OneThingWrong[" + deviation + "]";
    }
}
