package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Certificate of an organisation or identity document of a person (证件类型). */
public enum CertificateType implements Term {
    /** Business licence (营业执照). */
    BUSINESS_LICENCE("营业执照", "business licence"),
    /** Duplicate of the business licence (营业执照副本). */
    BUSINESS_LICENCE_DUPLICATE("营业执照副本", "duplicate of the business licence"),
    /** Organisation code certificate (组织机构代码证). */
    ORGANISATION_CODE_CERTIFICATE("组织机构代码证", "organisation code certificate"),
    /** Unified social credit certificate (统一社会信用代码证). */
    UNIFIED_SOCIAL_CREDIT_CERTIFICATE("统一社会信用代码证", "unified social credit certificate"),
    /** Three-in-one certificate (三证合一证件). */
    THREE_IN_ONE_CERTIFICATE("三证合一证件", "three-in-one certificate"),
    /** Registration certificate of a permanent representative office of a foreign enterprise (外国（地区）企业常驻代表机构登记证). */
    FOREIGN_REPRESENTATIVE_REGISTRATION(
            "外国（地区）企业常驻代表机构登记证",
            "registration certificate of a permanent representative office of a foreign enterprise"),
    /** Certificate of an organisation issued outside the mainland (中国大陆以外签发的单位证件). */
    ISSUED_OUTSIDE_MAINLAND("中国大陆以外签发的单位证件", "certificate of an organisation issued outside the mainland"),
    /** Resident identity card (居民身份证). */
    MAINLAND_ID_CARD("居民身份证", "resident identity card"),
    /** Temporary identity card (临时身份证). */
    TEMPORARY_ID_CARD("临时身份证", "temporary identity card"),
    /** Residence permit for Hong Kong and Macau residents (港澳居民居住证). */
    HK_MACAU_RESIDENCE_PERMIT("港澳居民居住证", "residence permit for Hong Kong and Macau residents"),
    /** Mainland travel permit for Hong Kong and Macau residents (港澳居民来往内地通行证). */
    HK_MACAU_TRAVEL_PERMIT("港澳居民来往内地通行证", "mainland travel permit for Hong Kong and Macau residents"),
    /** Residence permit for Taiwan residents (台湾居民居住证). */
    TAIWAN_RESIDENCE_PERMIT("台湾居民居住证", "residence permit for Taiwan residents"),
    /** Mainland travel permit for Taiwan residents (台湾居民来往大陆通行证（台胞证）). */
    TAIWAN_TRAVEL_PERMIT("台湾居民来往大陆通行证（台胞证）", "mainland travel permit for Taiwan residents"),
    /** Passport (护照). */
    PASSPORT("护照", "passport"),
    /** Military officer card (军官证). */
    MILITARY_OFFICER_CARD("军官证", "military officer card");

    private final Text label;

    CertificateType(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
