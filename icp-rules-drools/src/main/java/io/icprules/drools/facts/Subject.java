package io.icprules.drools.facts;

import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ResidenceClass;
import io.icprules.api.vocabulary.SubjectRecordStatus;

/**
 * The subject of the filing (主体, 主办单位). One for each application. The properties below are what a rule may read;
 * those of {@link FilingFact} come with them.
 */
public final class Subject extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int NAME = SCHEMA.property("name", "name");
    private static final int CERTIFICATE_TYPE = SCHEMA.property("certificateType", "certificate/type");
    private static final int CERTIFICATE_EXPIRED = SCHEMA.property("certificateExpired", "certificate/validUntil");
    private static final int RESIDENCE = SCHEMA.property("residence", "residence");
    private static final int CERTIFICATE_PROVINCE =
            SCHEMA.property("certificateProvince", "certificate/address/province");
    private static final int MAILING_PROVINCE = SCHEMA.property("mailingProvince", "mailingAddress/province");
    private static final int DOCUMENT_PROVINCE = SCHEMA.property("documentProvince", "certificate/province");
    private static final int MAILING_STREET_NUMBER_GIVEN =
            SCHEMA.property("mailingStreetNumberGiven", "mailingAddress/hasStreetNumber");
    private static final int MAILING_INSIDE_RING_ROAD =
            SCHEMA.property("mailingInsideRingRoad", "mailingAddress/insideRingRoad");
    private static final int MAILING_ADDRESS = SCHEMA.property("mailingAddress", "mailingAddress/text");
    private static final int REMARK_GIVEN = SCHEMA.property("remarkGiven", "/remark", "remark");
    private static final int AGE = SCHEMA.property("age", "birthDate");
    private static final int BUSINESS_SCOPE = SCHEMA.property("businessScope", "businessScope");
    private static final int INVESTOR_NAMED = SCHEMA.property("investorNamed", "investorOrSuperior");
    private static final int INVESTOR_IS_SUBJECT = SCHEMA.property("investorIsSubject", "investorOrSuperior", "name");
    private static final int INVESTOR_IS_RESPONSIBLE_PERSON =
            SCHEMA.property("investorIsResponsiblePerson", "investorOrSuperior", "/responsiblePerson/name");
    private static final int UNIFIED_SOCIAL_CREDIT_CERTIFICATE_HELD =
            SCHEMA.property("unifiedSocialCreditCertificateHeld", "holdsUnifiedSocialCreditCertificate");
    private static final int RECORD_STATUS = SCHEMA.property("recordStatus", "record/status");
    private static final int RECORD_PROVINCE = SCHEMA.property("recordProvince", "record/province");
    private static final int RECORD_NUMBER_ISSUED_ON = SCHEMA.property("recordNumberIssuedOn", "record/numberIssuedOn");
    private static final int RECORD_NAME_DIFFERS = SCHEMA.property("recordNameDiffers", "record/name", "name");
    private static final int RECORDED_UNDER_OTHER_CERTIFICATE =
            SCHEMA.property("recordedUnderOtherCertificate", "record/certificateNumber", "certificate/number");
    private static final int RECORD_HELD_BY_THIS_ACCOUNT =
            SCHEMA.property("recordHeldByThisAccount", "record/heldByThisAccount");
    private static final int ACCOUNT_HOLDS_OTHER_SUBJECT =
            SCHEMA.property("accountHoldsOtherSubject", "/account/filedSubjectKey", "certificate/number");
    private static final int CERTIFICATE_ORDER_IN_PROGRESS =
            SCHEMA.property("certificateOrderInProgress", "/registry/orderInProgressForCertificate");
    private static final int CERTIFICATE_FILED_IN_OTHER_ACCOUNT =
            SCHEMA.property("certificateFiledInOtherAccount", "/registry/certificateAlreadyFiledInOtherAccount");
    private static final int MOBILE_USED_BY_OTHER_SUBJECT =
            SCHEMA.property("mobileUsedByOtherSubject", "/registry/subjectsUsingMobile");

    private final String name;
    private final CertificateType certificateType;
    private final boolean certificateExpired;
    private final ResidenceClass residence;
    private final Province certificateProvince;
    private final Province mailingProvince;
    private final Province documentProvince;
    private final boolean mailingStreetNumberGiven;
    private final boolean mailingInsideRingRoad;
    private final String mailingAddress;
    private final boolean remarkGiven;
    private final int age;
    private final String businessScope;
    private final boolean investorNamed;
    private final boolean investorIsSubject;
    private final boolean investorIsResponsiblePerson;
    private final boolean unifiedSocialCreditCertificateHeld;
    private final SubjectRecordStatus recordStatus;
    private final Province recordProvince;
    private final int recordNumberIssuedOn;
    private final boolean recordNameDiffers;
    private final boolean recordedUnderOtherCertificate;
    private final boolean recordHeldByThisAccount;
    private final boolean accountHoldsOtherSubject;
    private final boolean certificateOrderInProgress;
    private final boolean certificateFiledInOtherAccount;
    private final boolean mobileUsedByOtherSubject;

    Subject(FilingContext context, SubjectView view) {
        super(context, SCHEMA, new Pointers("/subject", "/subject", "/subject"));
        name = text(NAME, view.subject().name());
        certificateType = known(CERTIFICATE_TYPE, view.certificate().type(), CertificateType.BUSINESS_LICENCE);
        certificateExpired =
                flag(CERTIFICATE_EXPIRED, context.isPast(view.certificate().validUntil()));
        residence = known(RESIDENCE, view.residence(), ResidenceClass.MAINLAND_RESIDENT);
        certificateProvince =
                known(CERTIFICATE_PROVINCE, view.certificateAddress().province(), Province.BEIJING);
        mailingProvince = known(MAILING_PROVINCE, view.mailingAddress().province(), Province.BEIJING);
        documentProvince = known(DOCUMENT_PROVINCE, view.documentProvince(), Province.BEIJING);
        mailingStreetNumberGiven =
                flag(MAILING_STREET_NUMBER_GIVEN, view.mailingAddress().hasStreetNumber());
        mailingInsideRingRoad =
                flag(MAILING_INSIDE_RING_ROAD, view.mailingAddress().insideRingRoad());
        mailingAddress = text(MAILING_ADDRESS, view.mailingAddress().text());
        remarkGiven = flag(REMARK_GIVEN, view.remarkGiven());
        age = number(AGE, view.age());
        businessScope = text(BUSINESS_SCOPE, view.subject().businessScope());
        investorNamed = flag(INVESTOR_NAMED, Ternary.given(view.subject().investorOrSuperior()));
        investorIsSubject = flag(
                INVESTOR_IS_SUBJECT,
                Ternary.equal(
                        view.subject().investorOrSuperior(), view.subject().name()));
        investorIsResponsiblePerson = flag(
                INVESTOR_IS_RESPONSIBLE_PERSON,
                Ternary.equal(
                        view.subject().investorOrSuperior(),
                        view.responsiblePerson().name()));
        unifiedSocialCreditCertificateHeld =
                flag(UNIFIED_SOCIAL_CREDIT_CERTIFICATE_HELD, view.subject().holdsUnifiedSocialCreditCertificate());
        recordStatus = known(RECORD_STATUS, view.record().status(), SubjectRecordStatus.NONE);
        recordProvince = known(RECORD_PROVINCE, view.record().province(), Province.BEIJING);
        recordNumberIssuedOn =
                number(RECORD_NUMBER_ISSUED_ON, Days.number(view.record().numberIssuedOn()));
        recordNameDiffers = flag(
                RECORD_NAME_DIFFERS,
                Ternary.differ(view.record().name(), view.subject().name()));
        recordedUnderOtherCertificate = flag(RECORDED_UNDER_OTHER_CERTIFICATE, view.recordedUnderOtherCertificate());
        recordHeldByThisAccount =
                flag(RECORD_HELD_BY_THIS_ACCOUNT, view.record().heldByThisAccount());
        accountHoldsOtherSubject = flag(ACCOUNT_HOLDS_OTHER_SUBJECT, view.accountHoldsOtherSubject());
        certificateOrderInProgress =
                flag(CERTIFICATE_ORDER_IN_PROGRESS, view.registry().orderInProgressForCertificate());
        certificateFiledInOtherAccount =
                flag(CERTIFICATE_FILED_IN_OTHER_ACCOUNT, view.registry().certificateAlreadyFiledInOtherAccount());
        mobileUsedByOtherSubject = flag(
                MOBILE_USED_BY_OTHER_SUBJECT, Ternary.notEmpty(view.registry().subjectsUsingMobile()));
    }

    /** Name of the subject (主办单位名称). */
    public String getName() {
        return name;
    }

    /** Certificate type (证件类型). */
    public CertificateType getCertificateType() {
        return certificateType;
    }

    /** Certificate out of its period of validity on the day (证件已过期). */
    public boolean isCertificateExpired() {
        return certificateExpired;
    }

    /** Residence class of an individual (居民类别). */
    public ResidenceClass getResidence() {
        return residence;
    }

    /** Province of the certificate address (证件住所所在省). */
    public Province getCertificateProvince() {
        return certificateProvince;
    }

    /** Province of the mailing address (通讯地址所在省). */
    public Province getMailingProvince() {
        return mailingProvince;
    }

    /** Province that issued the document or that its address shows (证件所属省份). */
    public Province getDocumentProvince() {
        return documentProvince;
    }

    /** Mailing address goes down to the street number (门牌号). */
    public boolean isMailingStreetNumberGiven() {
        return mailingStreetNumberGiven;
    }

    /** Mailing address inside the ring road (外环线以内). */
    public boolean isMailingInsideRingRoad() {
        return mailingInsideRingRoad;
    }

    /** Mailing address in full (通讯地址). */
    public String getMailingAddress() {
        return mailingAddress;
    }

    /** A remark stands on the order or on the subject (备注). */
    public boolean isRemarkGiven() {
        return remarkGiven;
    }

    /** Age in full years on the day, individuals (年龄). */
    public int getAge() {
        return age;
    }

    /** Business scope (经营范围). */
    public String getBusinessScope() {
        return businessScope;
    }

    /** Investor or superior body given (投资人或主管单位). */
    public boolean isInvestorNamed() {
        return investorNamed;
    }

    /** Investor or superior body is the subject itself by name. */
    public boolean isInvestorIsSubject() {
        return investorIsSubject;
    }

    /** Investor or superior body is the responsible person by name. */
    public boolean isInvestorIsResponsiblePerson() {
        return investorIsResponsiblePerson;
    }

    /** A unified social credit certificate is held (持有统一社会信用代码证). */
    public boolean isUnifiedSocialCreditCertificateHeld() {
        return unifiedSocialCreditCertificateHeld;
    }

    /** State of the record (主体备案状态). */
    public SubjectRecordStatus getRecordStatus() {
        return recordStatus;
    }

    /** Province of the record. */
    public Province getRecordProvince() {
        return recordProvince;
    }

    /** Day the ICP number was issued, as a number such as 20100601 (备案号发放日期). */
    public int getRecordNumberIssuedOn() {
        return recordNumberIssuedOn;
    }

    /** Name differs from the recorded one. */
    public boolean isRecordNameDiffers() {
        return recordNameDiffers;
    }

    /** MIIT knows the subject under another certificate. */
    public boolean isRecordedUnderOtherCertificate() {
        return recordedUnderOtherCertificate;
    }

    /** The account of this order holds the record. */
    public boolean isRecordHeldByThisAccount() {
        return recordHeldByThisAccount;
    }

    /** Another subject is already filed under this account (账号下已备案其他主体). */
    public boolean isAccountHoldsOtherSubject() {
        return accountHoldsOtherSubject;
    }

    /** The certificate number has an unfinished order (该证件有进行中的订单). */
    public boolean isCertificateOrderInProgress() {
        return certificateOrderInProgress;
    }

    /** The certificate is filed under another account (证件已在其他账号备案). */
    public boolean isCertificateFiledInOtherAccount() {
        return certificateFiledInOtherAccount;
    }

    /** Another subject uses the mobile number of the responsible person. */
    public boolean isMobileUsedByOtherSubject() {
        return mobileUsedByOtherSubject;
    }
}
