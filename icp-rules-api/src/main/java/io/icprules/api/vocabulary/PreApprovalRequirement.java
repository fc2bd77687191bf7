package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whether a content category needs a pre-approval (前置审批要求). */
public enum PreApprovalRequirement implements Term {
    /** Required (需要). */
    YES("需要", "required"),
    /** Not required (不需要). */
    NO("不需要", "not required"),
    /** Abolished (已取消). */
    ABOLISHED("已取消", "abolished"),
    /** Cannot be filed at all (不可备案). */
    NOT_FILEABLE("不可备案", "cannot be filed at all");

    private final Text label;

    PreApprovalRequirement(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
