package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** How a server is paid for (计费方式). */
public enum Billing implements Term {
    /** Subscription (包年包月). */
    SUBSCRIPTION("包年包月", "subscription"),
    /** Pay as you go (按量付费). */
    PAY_AS_YOU_GO("按量付费", "pay as you go");

    private final Text label;

    Billing(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
