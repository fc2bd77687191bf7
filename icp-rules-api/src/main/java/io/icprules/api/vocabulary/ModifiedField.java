package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** What a modification changes (变更项). */
public enum ModifiedField implements Term {
    /** Name of the subject (主办单位名称). */
    SUBJECT_NAME("主办单位名称", "name of the subject"),
    /** Nature of the subject (主办单位性质). */
    SUBJECT_NATURE("主办单位性质", "nature of the subject"),
    /** Certificate type (证件类型). */
    CERTIFICATE_TYPE("证件类型", "certificate type"),
    /** Certificate number (证件号码). */
    CERTIFICATE_NUMBER("证件号码", "certificate number"),
    /** Certificate address (证件住所). */
    CERTIFICATE_ADDRESS("证件住所", "certificate address"),
    /** Mailing address (通讯地址). */
    MAILING_ADDRESS("通讯地址", "mailing address"),
    /** Province of the subject (主办单位所属区域). */
    PROVINCE("主办单位所属区域", "province of the subject"),
    /** Investor or superior body (投资人或主管单位). */
    INVESTOR_OR_SUPERIOR("投资人或主管单位", "investor or superior body"),
    /** Responsible person (主体负责人). */
    RESPONSIBLE_PERSON("主体负责人", "responsible person"),
    /** Contact data of the responsible person (主体负责人联系方式). */
    RESPONSIBLE_PERSON_CONTACT("主体负责人联系方式", "contact data of the responsible person"),
    /** Remark on the subject (主体备注). */
    SUBJECT_REMARK("主体备注", "remark on the subject"),
    /** Name of the site (网站名称). */
    SITE_NAME("网站名称", "name of the site"),
    /** Domains of the site (网站域名). */
    SITE_DOMAINS("网站域名", "domains of the site"),
    /** Content of the site (网站内容). */
    SITE_CONTENT("网站内容", "content of the site"),
    /** Site administrator (网站负责人). */
    SITE_ADMINISTRATOR("网站负责人", "site administrator"),
    /** Contact data of the site administrator (网站负责人联系方式). */
    SITE_ADMINISTRATOR_CONTACT("网站负责人联系方式", "contact data of the site administrator"),
    /** Access data of the site, such as its IP address (网站接入信息). */
    SITE_ACCESS("网站接入信息", "access data of the site, such as its IP address"),
    /** Remark on the site (网站备注). */
    SITE_REMARK("网站备注", "remark on the site");

    private final Text label;

    ModifiedField(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
