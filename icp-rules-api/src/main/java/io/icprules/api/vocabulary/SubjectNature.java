package io.icprules.api.vocabulary;

import io.icprules.api.Text;

/** Nature of the subject (主办单位性质). */
public enum SubjectNature implements Term {
    /** Individual (个人). */
    INDIVIDUAL("个人", "individual"),
    /** Enterprise (企业). */
    ENTERPRISE("企业", "enterprise"),
    /** Individual business (个体工商户). */
    INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
    /** Public institution (事业单位). */
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    /** Government agency (政府机关). */
    GOVERNMENT_AGENCY("政府机关", "government agency"),
    /** Party or government body (党政机关). */
    PARTY_OR_GOVERNMENT_BODY("党政机关", "party or government body"),
    /** Social organisation (社会团体). */
    SOCIAL_ORGANISATION("社会团体", "social organisation"),
    /** Private non-enterprise unit (民办非企业单位). */
    PRIVATE_NON_ENTERPRISE("民办非企业单位", "private non-enterprise unit"),
    /** Foundation (基金会). */
    FOUNDATION("基金会", "foundation"),
    /** Permanent representative office of a foreign enterprise (外国（地区）企业常驻代表机构). */
    FOREIGN_ENTERPRISE_REPRESENTATIVE_OFFICE(
            "外国（地区）企业常驻代表机构", "permanent representative office of a foreign enterprise");

    private final Text label;

    SubjectNature(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
