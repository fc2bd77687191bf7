package io.icprules.testkit.scenario;

/** Something a scenario states of the verdict. */
public sealed interface Expectation permits ValueExpectation, ListExpectation {

    /** What it looks at, as the scenario file names it, such as {@code sms.required}. */
    String key();

    /** Line in the file, counted from 1. */
    int line();

    /** Column in the file, counted from 1. */
    int column();
}
