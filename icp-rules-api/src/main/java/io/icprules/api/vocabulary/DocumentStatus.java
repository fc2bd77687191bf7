package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** State of a required document (资料状态). */
public enum DocumentStatus implements Term {
    /** Supplied and acceptable as far as declared (已提供). */
    SUPPLIED("已提供", "supplied and acceptable as far as declared"),
    /** Not among the supplied documents (缺少). */
    MISSING("缺少", "not among the supplied documents"),
    /** Supplied, but format, size or the way it was taken is not acceptable (格式不符). */
    WRONG_FORMAT("格式不符", "supplied, but format, size or the way it was taken is not acceptable"),
    /** Supplied, but out of its period of validity (已过期). */
    EXPIRED("已过期", "supplied, but out of its period of validity"),
    /** The application does not say which documents are supplied (未知). */
    UNKNOWN("未知", "the application does not say which documents are supplied");

    private final Text label;

    DocumentStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
