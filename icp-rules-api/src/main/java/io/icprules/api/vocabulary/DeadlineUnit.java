package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Unit of a deadline (期限单位). */
public enum DeadlineUnit implements Term {
    /** Hours (小时). */
    HOURS("小时", "hours"),
    /** Days (天). */
    DAYS("天", "days"),
    /** Working days (个工作日). */
    WORKING_DAYS("个工作日", "working days"),
    /** Minutes (分钟). */
    MINUTES("分钟", "minutes");

    private final Text label;

    DeadlineUnit(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
