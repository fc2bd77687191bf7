package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** How visitors reach a site (访问方式). */
public enum AccessMode implements Term {
    /** By domain name (通过域名访问). */
    DOMAIN("通过域名访问", "by domain name"),
    /** By IP address only (仅通过 IP 访问). */
    IP_ONLY("仅通过 IP 访问", "by IP address only");

    private final Text label;

    AccessMode(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
