package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** What a rule found (判定结果). */
public enum Outcome implements Term {
    /** The fact holds for this filing: a requirement that is met, a permission or an information that applies (符合). */
    SATISFIED(
            "符合",
            "the fact holds for this filing: a requirement that is met, a permission or an information that applies"),
    /** The requirement is not met (不符合). */
    VIOLATED("不符合", "the requirement is not met"),
    /** An input is unknown, or only a reviewer can tell (无法判定). */
    UNDETERMINED("无法判定", "an input is unknown, or only a reviewer can tell"),
    /** The rule does not speak of this filing (不适用). */
    NOT_APPLICABLE("不适用", "the rule does not speak of this filing");

    private final Text label;

    Outcome(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
