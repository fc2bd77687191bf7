package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Kind of provider account (账号所属站点). */
public enum AccountSite implements Term {
    /** China site (中国站). */
    CHINA("中国站", "China site"),
    /** International site (国际站). */
    INTERNATIONAL("国际站", "international site");

    private final Text label;

    AccountSite(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
