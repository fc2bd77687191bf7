package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whether the rules of the province are part of the rule base (省级规则覆盖情况). */
public enum ProvincialCoverage implements Term {
    /** The rules of the province were applied (已覆盖). */
    COVERED("已覆盖", "the rules of the province were applied"),
    /** The rule base has no rules of this province; national rules only (未覆盖). */
    NOT_COVERED("未覆盖", "the rule base has no rules of this province; national rules only"),
    /** The application names no province; national rules only (省份未知). */
    PROVINCE_UNKNOWN("省份未知", "the application names no province; national rules only");

    private final Text label;

    ProvincialCoverage(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
