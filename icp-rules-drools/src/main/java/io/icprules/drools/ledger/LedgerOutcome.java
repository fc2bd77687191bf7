package io.icprules.drools.ledger;

import io.icprules.api.Text;

/** What became of a fact. */
public enum LedgerOutcome {
    /** A rule of its own decides it. */
    RULE("rule", "有规则", "rule"),
    /** A rule of its own tells it; it decides nothing. */
    INFORMATION("information", "仅提示", "information only"),
    /** A rule of its own leaves it to a reviewer, as software cannot decide it. */
    REVIEWER("reviewer", "由审核人员判断", "left to a reviewer"),
    /** Rules of other facts stand for it. */
    SHARED("shared", "由其他规则体现", "shared"),
    /** No rule; the ledger says why. */
    NOT_DECIDABLE("not-decidable", "无法由程序判断", "not decidable");

    private final String word;
    private final Text label;

    LedgerOutcome(String word, String zh, String en) {
        this.word = word;
        this.label = new Text(zh, en);
    }

    /** The word in the ledger file. */
    public String word() {
        return word;
    }

    /** The outcome for people. */
    public Text label() {
        return label;
    }

    /** Whether rules of the fact itself must exist. */
    public boolean hasRules() {
        return this == RULE || this == INFORMATION || this == REVIEWER;
    }
}
