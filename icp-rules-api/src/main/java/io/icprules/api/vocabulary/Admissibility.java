package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** What becomes of the application (受理结论). */
public enum Admissibility implements Term {
    /** Acceptable as it stands (可以受理). */
    ACCEPTED("可以受理", "acceptable as it stands"),
    /** Acceptable once the missing documents are supplied (补齐资料后可以受理). */
    ACCEPTED_WITH_DOCUMENTS("补齐资料后可以受理", "acceptable once the missing documents are supplied"),
    /** Cannot be decided before more is known (信息不足，无法判定). */
    NEEDS_INFORMATION("信息不足，无法判定", "cannot be decided before more is known"),
    /** Not acceptable (不予受理). */
    REJECTED("不予受理", "not acceptable"),
    /** No filing is needed (无需备案). */
    NO_FILING_NEEDED("无需备案", "no filing is needed"),
    /** Not possible with this provider (本接入商不支持). */
    NOT_SUPPORTED("本接入商不支持", "not possible with this provider");

    private final Text label;

    Admissibility(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
