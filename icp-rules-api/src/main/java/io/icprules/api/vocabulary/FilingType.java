package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Type of a filing as the decision table derives it (备案类型). */
public enum FilingType implements Term {
    /** First filing (首次备案). */
    FIRST_FILING("首次备案", "first filing"),
    /** Access filing, new access (接入备案（新增接入）). */
    ACCESS_NEW("接入备案（新增接入）", "access filing, new access"),
    /** Access filing, continued access (接入备案（继续接入）). */
    ACCESS_CONTINUE("接入备案（继续接入）", "access filing, continued access"),
    /** New site, earlier filing through another provider (新增网站（原备案不在本接入商）). */
    NEW_SITE_OTHER_PROVIDER("新增网站（原备案不在本接入商）", "new site, earlier filing through another provider"),
    /** New site, earlier filing through this provider (新增网站（原备案在本接入商）). */
    NEW_SITE_SAME_PROVIDER("新增网站（原备案在本接入商）", "new site, earlier filing through this provider"),
    /** Modification of the subject (变更备案（变更主体）). */
    MODIFY_SUBJECT("变更备案（变更主体）", "modification of the subject"),
    /** Modification of a site (变更备案（变更网站信息）). */
    MODIFY_SITE("变更备案（变更网站信息）", "modification of a site"),
    /** Deregistration of the subject (注销主体). */
    DEREGISTER_SUBJECT("注销主体", "deregistration of the subject"),
    /** Deregistration of a site (注销网站). */
    DEREGISTER_SITE("注销网站", "deregistration of a site"),
    /** Offline deregistration of a record held by somebody else or by no provider (注销其他单位备案（线下注销）). */
    DEREGISTER_OTHER_HOLDER_OFFLINE(
            "注销其他单位备案（线下注销）", "offline deregistration of a record held by somebody else or by no provider"),
    /** Cancelling access (取消接入). */
    CANCEL_ACCESS("取消接入", "cancelling access"),
    /** Claiming a legacy record (认领原万网备案). */
    CLAIM_LEGACY("认领原万网备案", "claiming a legacy record"),
    /** Importing a legacy record (导入备案信息). */
    IMPORT_LEGACY("导入备案信息", "importing a legacy record"),
    /** Transfer between accounts (转移备案信息). */
    TRANSFER_BETWEEN_ACCOUNTS("转移备案信息", "transfer between accounts"),
    /** No filing needed (无需备案). */
    NO_FILING("无需备案", "no filing needed"),
    /** Cannot be submitted yet (暂不能提交). */
    BLOCKED("暂不能提交", "cannot be submitted yet"),
    /** Not possible with this provider (本接入商不支持). */
    NOT_SUPPORTED("本接入商不支持", "not possible with this provider");

    private final Text label;

    FilingType(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
