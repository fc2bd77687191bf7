package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Where the registrar of a domain is (域名注册商所在地). */
public enum RegistrarLocality implements Term {
    /** Mainland China (中国大陆). */
    MAINLAND("中国大陆", "mainland China"),
    /** Overseas: an international registrar (境外（国际注册商）). */
    OVERSEAS("境外（国际注册商）", "overseas: an international registrar");

    private final Text label;

    RegistrarLocality(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
