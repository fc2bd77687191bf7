package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Which papers a person is identified by (居民类别). */
public enum ResidenceClass implements Term {
    /** Mainland resident (中国大陆居民). */
    MAINLAND_RESIDENT("中国大陆居民", "mainland resident"),
    /** Hong Kong or Macau resident (中国港澳居民). */
    HK_MACAU_RESIDENT("中国港澳居民", "Hong Kong or Macau resident"),
    /** Taiwan resident (中国台湾居民). */
    TAIWAN_RESIDENT("中国台湾居民", "Taiwan resident"),
    /** Foreign national (非中国大陆居民（外籍）). */
    FOREIGN_NATIONAL("非中国大陆居民（外籍）", "foreign national");

    private final Text label;

    ResidenceClass(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
