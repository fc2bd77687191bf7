package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** What the applicant wants (办理事项). */
public enum Operation implements Term {
    /** Submit a filing (提交备案). */
    SUBMIT("提交备案", "submit a filing"),
    /** Modify a record (变更备案). */
    MODIFY("变更备案", "modify a record"),
    /** Deregister (注销备案). */
    DEREGISTER("注销备案", "deregister"),
    /** Cancel access (取消接入). */
    CANCEL_ACCESS("取消接入", "cancel access"),
    /** Continue access (继续接入). */
    CONTINUE_ACCESS("继续接入", "continue access"),
    /** Claim a legacy record (认领备案). */
    CLAIM("认领备案", "claim a legacy record"),
    /** Import a legacy record (导入备案). */
    IMPORT("导入备案", "import a legacy record"),
    /** Transfer a record to another account (转移备案). */
    TRANSFER("转移备案", "transfer a record to another account");

    private final Text label;

    Operation(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
