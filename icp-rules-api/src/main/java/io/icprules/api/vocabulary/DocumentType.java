package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Paper to supply with a filing (备案资料类型). */
public enum DocumentType implements Term {
    /** Certificate of the organisation (单位证件). */
    ORGANISATION_CERTIFICATE("单位证件", "certificate of the organisation"),
    /** Identity document of the individual (个人有效证件). */
    INDIVIDUAL_ID("个人有效证件", "identity document of the individual"),
    /** Identity document of the responsible person (主体负责人证件). */
    RESPONSIBLE_PERSON_ID("主体负责人证件", "identity document of the responsible person"),
    /** Identity document of the site administrator (网站负责人证件). */
    SITE_ADMINISTRATOR_ID("网站负责人证件", "identity document of the site administrator"),
    /** Authorisation letter for the responsible person (主体负责人授权书). */
    AUTHORISATION_LETTER_RESPONSIBLE_PERSON("主体负责人授权书", "authorisation letter for the responsible person"),
    /** Authorisation letter for the site administrator (网站负责人授权书). */
    AUTHORISATION_LETTER_SITE_ADMINISTRATOR("网站负责人授权书", "authorisation letter for the site administrator"),
    /** Authorisation letter for the responsible person, Gansu form (甘肃省主体负责人授权书). */
    AUTHORISATION_LETTER_RESPONSIBLE_PERSON_GANSU(
            "甘肃省主体负责人授权书", "authorisation letter for the responsible person, Gansu form"),
    /** Both sides of the identity card of the legal representative (法定代表人身份证正反面). */
    LEGAL_REPRESENTATIVE_ID_COPY("法定代表人身份证正反面", "both sides of the identity card of the legal representative"),
    /** Photo of the legal representative holding the licence (法定代表人手持营业执照照片). */
    LEGAL_REPRESENTATIVE_HOLDING_LICENCE_PHOTO(
            "法定代表人手持营业执照照片", "photo of the legal representative holding the licence"),
    /** Domain certificate (域名证书). */
    DOMAIN_CERTIFICATE("域名证书", "domain certificate"),
    /** Proof about the domain registrant (有关网站备案域名注册人的证明). */
    DOMAIN_REGISTRANT_PROOF("有关网站备案域名注册人的证明", "proof about the domain registrant"),
    /** Photo holding the personal document (手持个人证件照片). */
    HOLDING_PHOTO_PERSONAL_DOCUMENT("手持个人证件照片", "photo holding the personal document"),
    /** Photo holding the certificate of the organisation (手持单位证件照片). */
    HOLDING_PHOTO_ORGANISATION_CERTIFICATE("手持单位证件照片", "photo holding the certificate of the organisation"),
    /** Residence permit (居住证). */
    RESIDENCE_PERMIT("居住证", "residence permit"),
    /** Temporary residence permit (暂住证). */
    TEMPORARY_RESIDENCE_PERMIT("暂住证", "temporary residence permit"),
    /** Student card (学生证). */
    STUDENT_CARD("学生证", "student card"),
    /** Social insurance certificate (社保证明). */
    SOCIAL_INSURANCE_CERTIFICATE("社保证明", "social insurance certificate"),
    /** Certificate of employment (在职证明 / 就业证明). */
    EMPLOYMENT_CERTIFICATE("在职证明 / 就业证明", "certificate of employment"),
    /** Income certificate (收入证明). */
    INCOME_CERTIFICATE("收入证明", "income certificate"),
    /** Identity document of the guardian (监护人有效身份证件). */
    GUARDIAN_ID("监护人有效身份证件", "identity document of the guardian"),
    /** Phone bill (交费单据或月结账单). */
    PHONE_BILL("交费单据或月结账单", "phone bill"),
    /** Certificate of the establishment office (编办证明). */
    ESTABLISHMENT_OFFICE_CERTIFICATE("编办证明", "certificate of the establishment office"),
    /** Website identifier code (网站标识代码). */
    WEBSITE_IDENTIFIER_CODE("网站标识代码", "website identifier code"),
    /** Confirmation letter of a party or government authority (党政机关确认函). */
    PARTY_GOVERNMENT_CONFIRMATION_LETTER("党政机关确认函", "confirmation letter of a party or government authority"),
    /** Change certificate (变更证明). */
    CHANGE_CERTIFICATE("变更证明", "change certificate"),
    /** Change certificates for name and number, showing the three-in-one merger (名称及证件号码变更证明（三证合一）). */
    CHANGE_CERTIFICATE_NAME_AND_NUMBER(
            "名称及证件号码变更证明（三证合一）", "change certificates for name and number, showing the three-in-one merger"),
    /** Website construction plan (网站建设方案书). */
    WEBSITE_CONSTRUCTION_PLAN("网站建设方案书", "website construction plan"),
    /** Guarantee letter of the provider with its filing seal (加盖备案专用章的阿里云保证书). */
    PROVIDER_GUARANTEE_LETTER_WITH_FILING_SEAL(
            "加盖备案专用章的阿里云保证书", "guarantee letter of the provider with its filing seal"),
    /** Commitment letter (承诺书). */
    COMMITMENT_LETTER("承诺书", "commitment letter"),
    /** Finance commitment letter of Guangdong (广东备案承诺书（金融）). */
    GUANGDONG_FINANCE_COMMITMENT_LETTER("广东备案承诺书（金融）", "finance commitment letter of Guangdong"),
    /** Beijing confirmation (北京备案确认书). */
    BEIJING_CONFIRMATION("北京备案确认书", "Beijing confirmation"),
    /** Verification sheet (真实性核验单). */
    VERIFICATION_SHEET("真实性核验单", "verification sheet"),
    /** Pre-approval document (前置审批文件). */
    PRE_APPROVAL_DOCUMENT("前置审批文件", "pre-approval document"),
    /** Registration with the civil affairs authority (民政部门登记证明). */
    CIVIL_AFFAIRS_REGISTRATION("民政部门登记证明", "registration with the civil affairs authority"),
    /** Sealed guarantee of no financial business (不从事金融业务的保证书). */
    NO_FINANCE_GUARANTEE("不从事金融业务的保证书", "sealed guarantee of no financial business"),
    /** Determination of the financial regulator (金融监管部门认定文件). */
    FINANCIAL_REGULATOR_DETERMINATION("金融监管部门认定文件", "determination of the financial regulator"),
    /** Articles of association (公司章程). */
    ARTICLES_OF_ASSOCIATION("公司章程", "articles of association"),
    /** Letter of appointment (聘书). */
    LETTER_OF_APPOINTMENT("聘书", "letter of appointment"),
    /** Labour contract (劳动合同). */
    LABOUR_CONTRACT("劳动合同", "labour contract");

    private final Text label;

    DocumentType(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
