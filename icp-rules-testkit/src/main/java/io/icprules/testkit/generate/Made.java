package io.icprules.testkit.generate;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.List;

/** Names and numbers, all made up. */
final class Made {

    static final int PEOPLE = 8;

    private static final String[] PERSONS = {"示例甲", "示例乙", "示例丙", "示例丁", "示例戊", "示例己", "示例庚", "示例辛"};
    private static final String[] ORGANISATIONS = {"示例云帆科技", "示例星河实业", "示例青松文具", "示例白鹭园艺"};
    private static final String[] NOTEBOOKS = {"云帆随笔", "星河手记", "青松书屋", "白鹭日记"};
    private static final String[] DOMAINS = {"shili-yunfan", "shili-xinghe", "shili-qingsong", "shili-bailu"};

    private static final List<CertificateType> HK_MACAU =
            List.of(CertificateType.HK_MACAU_RESIDENCE_PERMIT, CertificateType.HK_MACAU_TRAVEL_PERMIT);
    private static final List<CertificateType> TAIWAN =
            List.of(CertificateType.TAIWAN_RESIDENCE_PERMIT, CertificateType.TAIWAN_TRAVEL_PERMIT);

    private Made() {}

    static String person(int number) {
        return PERSONS[number % PERSONS.length];
    }

    static String organisation(int number) {
        return ORGANISATIONS[number % ORGANISATIONS.length];
    }

    static String notebook(int number) {
        return NOTEBOOKS[number % NOTEBOOKS.length];
    }

    /** A prefix of domain names. */
    static String prefix(int number) {
        return number < DOMAINS.length ? DOMAINS[number] : DOMAINS[number % DOMAINS.length] + number;
    }

    /** A number of an identity document, in a form no real one has. */
    static String personalNumber(int number) {
        return "1101010000000000" + (10 + number);
    }

    static String organisationNumber(int number) {
        return "91110101MA00000" + (100 + number);
    }

    static String mobile(int number) {
        return "138000000" + (10 + number);
    }

    /** The identity document people of the class show. */
    static CertificateType document(ResidenceClass residence, int number) {
        return switch (residence) {
            case MAINLAND_RESIDENT -> CertificateType.MAINLAND_ID_CARD;
            case HK_MACAU_RESIDENT -> HK_MACAU.get(number % HK_MACAU.size());
            case TAIWAN_RESIDENT -> TAIWAN.get(number % TAIWAN.size());
            case FOREIGN_NATIONAL -> CertificateType.PASSPORT;
        };
    }

    /** The certificate an organisation shows where the province is; most provinces take one of two. */
    static CertificateType certificate(Frame frame, int number) {
        boolean enterprise =
                frame.nature() == SubjectNature.ENTERPRISE || frame.nature() == SubjectNature.INDIVIDUAL_BUSINESS;
        return switch (frame.province()) {
            case TIANJIN, GANSU, NINGXIA -> CertificateType.BUSINESS_LICENCE_DUPLICATE;
            case HENAN -> enterprise ? CertificateType.BUSINESS_LICENCE : CertificateType.THREE_IN_ONE_CERTIFICATE;
            case BEIJING, JILIN, HEILONGJIANG, SHANGHAI, JIANGXI, SHANDONG, GUANGXI, HAINAN, QINGHAI ->
                CertificateType.BUSINESS_LICENCE;
            default ->
                number % 2 == 0 ? CertificateType.BUSINESS_LICENCE : CertificateType.ORGANISATION_CODE_CERTIFICATE;
        };
    }
}
