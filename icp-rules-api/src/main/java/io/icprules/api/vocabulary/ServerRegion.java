package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whether a server stands in mainland China (服务器所在区域). */
public enum ServerRegion implements Term {
    /** Mainland China (中国大陆). */
    MAINLAND("中国大陆", "mainland China"),
    /** Outside the mainland, Hong Kong, Macau and Taiwan included (中国大陆以外（含港澳台）). */
    OUTSIDE_MAINLAND("中国大陆以外（含港澳台）", "outside the mainland, Hong Kong, Macau and Taiwan included");

    private final Text label;

    ServerRegion(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
