package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whether and where the subject is filed (主体备案状态). */
public enum SubjectRecordStatus implements Term {
    /** Not filed (未备案). */
    NONE("未备案", "not filed"),
    /** Filed through this provider (also when filed through both) (已在本接入商备案). */
    THIS_PROVIDER("已在本接入商备案", "filed through this provider (also when filed through both)"),
    /** Filed through another provider, or held by no provider at present (已在其他接入商备案). */
    OTHER_PROVIDER("已在其他接入商备案", "filed through another provider, or held by no provider at present"),
    /** Subject record without any site (空壳主体（无网站）). */
    SUBJECT_WITHOUT_SITE("空壳主体（无网站）", "subject record without any site");

    private final Text label;

    SubjectRecordStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
