package io.icprules.testkit.mutation;

import io.icprules.api.Text;

/** What becomes of a change. */
public enum Fate {
    /** A scenario fails: the change is noticed (被发现). */
    KILLED("被发现", "noticed"),
    /** Verdicts change, but every expectation still holds: an expectation is missing (结论改变而无人发现). */
    UNNOTICED("结论改变而无人发现", "changes a verdict unnoticed"),
    /** Scenarios come to the changed place, but no verdict changes: another rule hides it, or nothing depends on it (结论不变). */
    NO_EFFECT("结论不变", "changes no verdict"),
    /** No scenario comes to the changed place (没有场景涉及). */
    NOT_REACHED("没有场景涉及", "reached by no scenario");

    private final Text label;

    Fate(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Name for people. */
    public Text label() {
        return label;
    }
}
