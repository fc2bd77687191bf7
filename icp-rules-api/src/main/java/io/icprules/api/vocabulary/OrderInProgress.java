package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whose unfinished order a domain has (进行中的订单). */
public enum OrderInProgress implements Term {
    /** None (无). */
    NONE("无", "none"),
    /** An order of the applicant (本人的订单). */
    OWN("本人的订单", "an order of the applicant"),
    /** An order of somebody else (他人的订单). */
    OTHER("他人的订单", "an order of somebody else");

    private final Text label;

    OrderInProgress(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
