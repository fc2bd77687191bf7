package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Area in which a CDN accelerates a domain (加速区域). */
public enum AccelerationArea implements Term {
    /** No CDN (未使用 CDN). */
    NONE("未使用 CDN", "no CDN"),
    /** Mainland only (仅中国大陆). */
    MAINLAND("仅中国大陆", "mainland only"),
    /** Worldwide (全球). */
    GLOBAL("全球", "worldwide"),
    /** Outside the mainland only (中国大陆以外). */
    OUTSIDE_MAINLAND("中国大陆以外", "outside the mainland only");

    private final Text label;

    AccelerationArea(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
