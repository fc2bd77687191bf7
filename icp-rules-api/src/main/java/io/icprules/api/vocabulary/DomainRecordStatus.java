package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whether and where a domain is filed (域名备案状态). */
public enum DomainRecordStatus implements Term {
    /** Not filed (未备案). */
    NONE("未备案", "not filed"),
    /** Filed through this provider (also when filed through both) (已在本接入商备案). */
    THIS_PROVIDER("已在本接入商备案", "filed through this provider (also when filed through both)"),
    /** Filed through another provider (已在其他接入商备案). */
    OTHER_PROVIDER("已在其他接入商备案", "filed through another provider"),
    /** Number alive with MIIT, access cancelled (备案号有效但已取消接入). */
    WITHOUT_PROVIDER("备案号有效但已取消接入", "number alive with MIIT, access cancelled");

    private final Text label;

    DomainRecordStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
