package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** What the domain holder is to the subject (域名持有者身份). */
public enum DomainHolderRole implements Term {
    /** The organisation itself (单位本身). */
    ORGANISATION("单位本身", "the organisation itself"),
    /** Legal representative (法定代表人). */
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    /** Shareholder (股东). */
    SHAREHOLDER("股东", "shareholder"),
    /** Principal (主要负责人). */
    PRINCIPAL("主要负责人", "principal"),
    /** Senior manager (高级管理人员). */
    SENIOR_MANAGER("高级管理人员", "senior manager"),
    /** The individual applicant (个人申请者本人). */
    INDIVIDUAL("个人申请者本人", "the individual applicant"),
    /** Somebody else (其他). */
    OTHER("其他", "somebody else");

    private final Text label;

    DomainHolderRole(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
