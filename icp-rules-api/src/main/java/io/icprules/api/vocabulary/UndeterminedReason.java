package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Why a fact could not be decided (无法判定的原因). */
public enum UndeterminedReason implements Term {
    /** Inputs of the application are unknown (缺少信息). */
    INPUT_MISSING("缺少信息", "inputs of the application are unknown"),
    /** Software cannot decide it; a reviewer does (由审核人员判断). */
    REVIEWER_DECIDES("由审核人员判断", "software cannot decide it; a reviewer does");

    private final Text label;

    UndeterminedReason(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
