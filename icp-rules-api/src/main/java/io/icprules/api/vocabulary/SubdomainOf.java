package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Whether a domain is a subdomain of a filed domain (二级域名归属). */
public enum SubdomainOf implements Term {
    /** Not a subdomain of a filed domain (不是已备案域名的二级域名). */
    NO("不是已备案域名的二级域名", "not a subdomain of a filed domain"),
    /** The parent is filed through this provider (主域名已在本接入商备案). */
    OF_THIS_PROVIDER("主域名已在本接入商备案", "the parent is filed through this provider"),
    /** The parent is filed through another provider (主域名已在其他接入商备案). */
    OF_OTHER_PROVIDER("主域名已在其他接入商备案", "the parent is filed through another provider");

    private final Text label;

    SubdomainOf(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
