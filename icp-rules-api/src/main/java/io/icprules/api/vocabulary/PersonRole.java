package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Role of a person in a filing (人员角色). */
public enum PersonRole implements Term {
    /** Responsible person (主体负责人). */
    RESPONSIBLE_PERSON("主体负责人", "responsible person"),
    /** Site administrator (网站负责人). */
    SITE_ADMINISTRATOR("网站负责人", "site administrator");

    private final Text label;

    PersonRole(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
