package io.icprules.drools.facts;

import io.icprules.api.vocabulary.AccountSite;
import io.icprules.api.vocabulary.AuthenticityMethod;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.OrderInProgress;

/**
 * The order as a whole (备案订单). One for each application. The properties below are what a rule may read; those of
 * {@link FilingFact} come with them.
 */
public final class Filing extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int ACCOUNT_SITE = SCHEMA.property("accountSite", "/account/site");
    private static final int ACCOUNT_ORDER_IN_PROGRESS =
            SCHEMA.property("accountOrderInProgress", "/account/orderInProgress");
    private static final int DOMAIN_ORDER_IN_PROGRESS =
            SCHEMA.property("domainOrderInProgress", "/registry/orderInProgressForDomain");
    private static final int CERTIFICATE_TYPE = SCHEMA.property("certificateType", "/subject/certificate/type");
    private static final int DECLARED_TYPE_DIFFERS = SCHEMA.property("declaredTypeDiffers", "/declaredType");
    private static final int REMARK_GIVEN = SCHEMA.property("remarkGiven", "/remark");
    private static final int SITES_IN_ORDER = SCHEMA.property("sitesInOrder", "/sites");
    private static final int DOMAINS_IN_ORDER = SCHEMA.property("domainsInOrder", "/sites");
    private static final int SITES_UNDER_SUBJECT =
            SCHEMA.property("sitesUnderSubject", "/sites", "/subject/record/sites");
    private static final int DOMAINS_UNDER_SUBJECT =
            SCHEMA.property("domainsUnderSubject", "/sites", "/subject/record/domains");
    private static final int DISTINCT_DOMAIN_PREFIXES = SCHEMA.property("distinctDomainPrefixes", "/sites");
    private static final int DISTINCT_DOMAIN_PREFIXES_UNDER_SUBJECT =
            SCHEMA.property("distinctDomainPrefixesUnderSubject", "/sites", "/subject/record/domains");
    private static final int AUTHENTICITY_METHOD = SCHEMA.property("authenticityMethod", "/authenticity/method");
    private static final int APP_VERSION = SCHEMA.property("appVersion", "/authenticity/appVersion");
    private static final int PERSON_CHECKED_IS_SITE_ADMINISTRATOR =
            SCHEMA.property("personCheckedIsSiteAdministrator", "/authenticity/personMatchesSiteAdministrator");
    private static final int SMS_MINUTES_TAKEN = SCHEMA.property("smsMinutesTaken", "/sms/sentAt", "/sms/verifiedAt");
    private static final int SMS_WRONG_DOCUMENT_NUMBERS =
            SCHEMA.property("smsWrongDocumentNumbers", "/sms/wrongDocumentNumberAttempts");
    private static final int ONE_MOBILE_FOR_BOTH_PERSONS = SCHEMA.property(
            "oneMobileForBothPersons", "/responsiblePerson/mobile/number", "/sites/0/administrator/mobile/number");
    private static final int ICP_PASSWORD_AVAILABLE =
            SCHEMA.property("icpPasswordAvailable", "/access/icpPasswordAvailable");
    private static final int COMMERCIAL = SCHEMA.property("commercial", "/sites/0/content/commercial");
    private static final int CONTRACT_IP_IS_RESOLVED_IP =
            SCHEMA.property("contractIpIsResolvedIp", "/commercial/contractIp", "/commercial/resolvedIp");
    private static final int RESOLVED_IP_IS_FILED_IP =
            SCHEMA.property("resolvedIpIsFiledIp", "/commercial/resolvedIp", "/commercial/filedIp");
    private static final int POLICE_FORM_GIVEN = SCHEMA.property("policeFormGiven");
    private static final int POLICE_CONTACT_IS_LEGAL_REPRESENTATIVE =
            SCHEMA.property("policeContactIsLegalRepresentative", "/psb/emergencyContactIsLegalRepresentative");
    private static final int POLICE_SITE_LEVEL = SCHEMA.property("policeSiteLevel", "/psb/siteLevel");

    private final AccountSite accountSite;
    private final boolean accountOrderInProgress;
    private final OrderInProgress domainOrderInProgress;
    private final CertificateType certificateType;
    private final boolean declaredTypeDiffers;
    private final boolean remarkGiven;
    private final int sitesInOrder;
    private final int domainsInOrder;
    private final int sitesUnderSubject;
    private final int domainsUnderSubject;
    private final int distinctDomainPrefixes;
    private final int distinctDomainPrefixesUnderSubject;
    private final AuthenticityMethod authenticityMethod;
    private final int appVersion;
    private final boolean personCheckedIsSiteAdministrator;
    private final int smsMinutesTaken;
    private final int smsWrongDocumentNumbers;
    private final boolean oneMobileForBothPersons;
    private final boolean icpPasswordAvailable;
    private final boolean commercial;
    private final boolean contractIpIsResolvedIp;
    private final boolean resolvedIpIsFiledIp;
    private final boolean policeFormGiven;
    private final boolean policeContactIsLegalRepresentative;
    private final int policeSiteLevel;

    Filing(FilingContext context, FilingView view) {
        super(context, SCHEMA, new Pointers("", "", ""));
        accountSite = known(ACCOUNT_SITE, view.account().site(), AccountSite.CHINA);
        accountOrderInProgress = flag(ACCOUNT_ORDER_IN_PROGRESS, view.account().orderInProgress());
        domainOrderInProgress =
                known(DOMAIN_ORDER_IN_PROGRESS, view.registry().orderInProgressForDomain(), OrderInProgress.NONE);
        certificateType = known(CERTIFICATE_TYPE, view.certificateType(), CertificateType.BUSINESS_LICENCE);
        declaredTypeDiffers = flag(DECLARED_TYPE_DIFFERS, view.declaredTypeDiffers());
        remarkGiven = flag(REMARK_GIVEN, Ternary.given(view.application().remark()));
        sitesInOrder = number(SITES_IN_ORDER, view.counts().sitesInOrder());
        domainsInOrder = number(DOMAINS_IN_ORDER, view.counts().domainsInOrder());
        sitesUnderSubject = number(SITES_UNDER_SUBJECT, view.counts().sitesUnderSubject());
        domainsUnderSubject = number(DOMAINS_UNDER_SUBJECT, view.counts().domainsUnderSubject());
        distinctDomainPrefixes = number(DISTINCT_DOMAIN_PREFIXES, view.counts().distinctDomainPrefixes());
        distinctDomainPrefixesUnderSubject =
                number(DISTINCT_DOMAIN_PREFIXES_UNDER_SUBJECT, view.counts().distinctDomainPrefixesUnderSubject());
        authenticityMethod = known(AUTHENTICITY_METHOD, view.authenticity().method(), AuthenticityMethod.APP_FACE);
        appVersion = number(APP_VERSION, view.appVersion());
        personCheckedIsSiteAdministrator =
                flag(PERSON_CHECKED_IS_SITE_ADMINISTRATOR, view.authenticity().personMatchesSiteAdministrator());
        smsMinutesTaken = number(SMS_MINUTES_TAKEN, view.smsMinutesTaken());
        smsWrongDocumentNumbers = number(SMS_WRONG_DOCUMENT_NUMBERS, view.sms().wrongDocumentNumberAttempts());
        oneMobileForBothPersons = flag(ONE_MOBILE_FOR_BOTH_PERSONS, view.oneMobileForBothPersons());
        icpPasswordAvailable = flag(ICP_PASSWORD_AVAILABLE, view.access().icpPasswordAvailable());
        commercial = flag(COMMERCIAL, view.commercial());
        contractIpIsResolvedIp = flag(
                CONTRACT_IP_IS_RESOLVED_IP,
                Ternary.equal(
                        view.commercialLicence().contractIp(),
                        view.commercialLicence().resolvedIp()));
        resolvedIpIsFiledIp = flag(
                RESOLVED_IP_IS_FILED_IP,
                Ternary.equal(
                        view.commercialLicence().resolvedIp(),
                        view.commercialLicence().filedIp()));
        policeFormGiven = flag(POLICE_FORM_GIVEN, view.application().psb() != null);
        policeContactIsLegalRepresentative =
                flag(POLICE_CONTACT_IS_LEGAL_REPRESENTATIVE, view.psb().emergencyContactIsLegalRepresentative());
        policeSiteLevel = number(POLICE_SITE_LEVEL, view.psb().siteLevel());
    }

    /** Kind of provider account (账号所属站点). */
    public AccountSite getAccountSite() {
        return accountSite;
    }

    /** Another order of the account is unfinished (进行中的订单). */
    public boolean isAccountOrderInProgress() {
        return accountOrderInProgress;
    }

    /** Whose unfinished order a domain has. */
    public OrderInProgress getDomainOrderInProgress() {
        return domainOrderInProgress;
    }

    /** Certificate type of the subject (证件类型). */
    public CertificateType getCertificateType() {
        return certificateType;
    }

    /** Derived type is another than the declared one. */
    public boolean isDeclaredTypeDiffers() {
        return declaredTypeDiffers;
    }

    /** A remark stands on the order (备注). */
    public boolean isRemarkGiven() {
        return remarkGiven;
    }

    /** Sites in the order (本次网站数). */
    public int getSitesInOrder() {
        return sitesInOrder;
    }

    /** Domains in the order (本次域名数). */
    public int getDomainsInOrder() {
        return domainsInOrder;
    }

    /** Sites filed under the subject plus this order (主体下网站数). */
    public int getSitesUnderSubject() {
        return sitesUnderSubject;
    }

    /** Domains filed under the subject plus this order (主体下域名数). */
    public int getDomainsUnderSubject() {
        return domainsUnderSubject;
    }

    /** Different domain prefixes in the order (域名前缀数). */
    public int getDistinctDomainPrefixes() {
        return distinctDomainPrefixes;
    }

    /** Different domain prefixes filed under the subject plus this order. */
    public int getDistinctDomainPrefixesUnderSubject() {
        return distinctDomainPrefixesUnderSubject;
    }

    /** Authenticity verification used (真实性核验方式). */
    public AuthenticityMethod getAuthenticityMethod() {
        return authenticityMethod;
    }

    /** Version of the app as a number: 4.17.0 is 4017000 (App 版本). */
    public int getAppVersion() {
        return appVersion;
    }

    /** The person checked is the site administrator. */
    public boolean isPersonCheckedIsSiteAdministrator() {
        return personCheckedIsSiteAdministrator;
    }

    /** Minutes from receipt of the message to verification (短信核验用时). */
    public int getSmsMinutesTaken() {
        return smsMinutesTaken;
    }

    /** Wrong document numbers entered (证件号码输错次数). */
    public int getSmsWrongDocumentNumbers() {
        return smsWrongDocumentNumbers;
    }

    /** Responsible person and every site administrator have one mobile number. */
    public boolean isOneMobileForBothPersons() {
        return oneMobileForBothPersons;
    }

    /** The MIIT password is at hand (备案密码). */
    public boolean isIcpPasswordAvailable() {
        return icpPasswordAvailable;
    }

    /** Any site is commercial (经营性). */
    public boolean isCommercial() {
        return commercial;
    }

    /** Contract and resolved IP address are the same. */
    public boolean isContractIpIsResolvedIp() {
        return contractIpIsResolvedIp;
    }

    /** Resolved and filed IP address are the same. */
    public boolean isResolvedIpIsFiledIp() {
        return resolvedIpIsFiledIp;
    }

    /** The form of the police filing is part of the application (公安备案表). */
    public boolean isPoliceFormGiven() {
        return policeFormGiven;
    }

    /** The 24-hour emergency contact of the police form is the legal representative. */
    public boolean isPoliceContactIsLegalRepresentative() {
        return policeContactIsLegalRepresentative;
    }

    /** Level of the site in the police form. */
    public int getPoliceSiteLevel() {
        return policeSiteLevel;
    }
}
