package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Who takes a step (办理人). */
public enum Actor implements Term {
    /** Applicant (备案申请者). */
    APPLICANT("备案申请者", "applicant"),
    /** Responsible person (主体负责人). */
    RESPONSIBLE_PERSON("主体负责人", "responsible person"),
    /** Site administrator (网站负责人). */
    SITE_ADMINISTRATOR("网站负责人", "site administrator"),
    /** Provider (接入商). */
    PROVIDER("接入商", "provider"),
    /** Communications administration (通信管理局). */
    ADMINISTRATION("通信管理局", "communications administration"),
    /** Public security bureau (公安机关). */
    POLICE("公安机关", "public security bureau");

    private final Text label;

    Actor(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
