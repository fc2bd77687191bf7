package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** What a violation means for the filing (严重程度). */
public enum Severity implements Term {
    /** The filing cannot be accepted (阻断). */
    BLOCKING("阻断", "the filing cannot be accepted"),
    /** A document has to be supplied (缺资料). */
    DOCUMENT("缺资料", "a document has to be supplied"),
    /** Recommended, never decides (建议). */
    ADVICE("建议", "recommended, never decides"),
    /** Explains, decides nothing (提示). */
    INFORMATION("提示", "explains, decides nothing");

    private final Text label;

    Severity(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
