package io.icprules.drools.facts;

import io.icprules.api.vocabulary.AccelerationArea;
import io.icprules.api.vocabulary.DomainHolderRole;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.RegistrarLocality;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.SubdomainOf;

/**
 * A domain of a site (域名). One for each domain. The properties below are what a rule may read; those of {@link
 * FilingFact} come with them.
 */
public final class Domain extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int NAME = SCHEMA.property("name", "name");
    private static final int CHECKED = SCHEMA.property("checked", "record/filedOn", "record/status");
    private static final int TLD = SCHEMA.property("tld", "name", "tld");
    private static final int TLD_APPROVED = SCHEMA.property("tldApproved", "tldApproved");
    private static final int COUNTRY_CODE_TLD = SCHEMA.property("countryCodeTld", "name", "tld");
    private static final int GOVERNMENT_SUFFIX = SCHEMA.property("governmentSuffix", "name", "tld");
    private static final int GOVERNMENT_SITE = SCHEMA.property("governmentSite", "~/government");
    private static final int REGISTRAR_APPROVED = SCHEMA.property("registrarApproved", "registrar/approved");
    private static final int REGISTRAR_LOCALITY = SCHEMA.property("registrarLocality", "registrar/locality");
    private static final int REGISTERED_ON = SCHEMA.property("registeredOn", "registeredOn");
    private static final int TRANSFERRED_IN_ON = SCHEMA.property("transferredInOn", "transferredInOn");
    private static final int DAYS_LEFT = SCHEMA.property("daysLeft", "expiresOn");
    private static final int MONTHS_LEFT = SCHEMA.property("monthsLeft", "expiresOn");
    private static final int REAL_NAME_COMPLETED = SCHEMA.property("realNameCompleted", "realNameCompleted");
    private static final int REAL_NAME_COMPLETED_ON = SCHEMA.property("realNameCompletedOn", "realNameCompletedOn");
    private static final int REAL_NAME_DAYS_AGO = SCHEMA.property("realNameDaysAgo", "realNameCompletedOn");
    private static final int PRIVACY_PROTECTION = SCHEMA.property("privacyProtection", "privacyProtection");
    private static final int HOLDER_ROLE = SCHEMA.property("holderRole", "holder/role");
    private static final int HOLDER_IS_SUBJECT = SCHEMA.property(
            "holderIsSubject",
            "holder/name",
            "holder/certificate/type",
            "holder/certificate/number",
            "/subject/name",
            "/subject/certificate/type",
            "/subject/certificate/number");
    private static final int HOLDER_CERTIFICATE_TYPE_DIFFERS =
            SCHEMA.property("holderCertificateTypeDiffers", "holder/certificate/type", "/subject/certificate/type");
    private static final int RECORD_STATUS = SCHEMA.property("recordStatus", "record/status");
    private static final int FILED = SCHEMA.property("filed", "record/status");
    private static final int HELD_BY_APPLICANT =
            SCHEMA.property("heldByApplicant", "record/heldByApplicant", "record/subjectKey");
    private static final int FILED_ON = SCHEMA.property("filedOn", "record/filedOn");
    private static final int SUBDOMAIN_OF_FILED = SCHEMA.property("subdomainOfFiled", "subdomainOfFiled");
    private static final int HOSTED_AT_PROVIDER = SCHEMA.property("hostedAtProvider", "~/server/hostedAtProvider");
    private static final int SERVER_IN_MAINLAND = SCHEMA.property("serverInMainland", "~/server/region");
    private static final int PRODUCT = SCHEMA.property("product", "~/server/product");
    private static final int BGP_ROUTE = SCHEMA.property("bgpRoute", "~/server/bgpRoute");
    private static final int ACCELERATION_AREA = SCHEMA.property("accelerationArea", "~/server/accelerationArea");
    private static final int HOLDER_IS_PERSON_IN_CHARGE = SCHEMA.property(
            "holderIsPersonInCharge",
            "holder/name",
            "holder/certificate/number",
            "/responsiblePerson/name",
            "/responsiblePerson/document/number",
            "~/administrator");
    private static final int DOMAINS_IN_ORDER = SCHEMA.property("domainsInOrder", "/sites");
    private static final int DISTINCT_DOMAIN_PREFIXES_UNDER_SUBJECT =
            SCHEMA.property("distinctDomainPrefixesUnderSubject", "/sites", "/subject/record/domains");

    private final String name;
    private final boolean checked;
    private final String tld;
    private final boolean tldApproved;
    private final boolean countryCodeTld;
    private final boolean governmentSuffix;
    private final boolean governmentSite;
    private final boolean registrarApproved;
    private final RegistrarLocality registrarLocality;
    private final int registeredOn;
    private final int transferredInOn;
    private final int daysLeft;
    private final int monthsLeft;
    private final boolean realNameCompleted;
    private final int realNameCompletedOn;
    private final int realNameDaysAgo;
    private final boolean privacyProtection;
    private final DomainHolderRole holderRole;
    private final boolean holderIsSubject;
    private final boolean holderCertificateTypeDiffers;
    private final DomainRecordStatus recordStatus;
    private final boolean filed;
    private final boolean heldByApplicant;
    private final int filedOn;
    private final SubdomainOf subdomainOfFiled;
    private final boolean hostedAtProvider;
    private final boolean serverInMainland;
    private final ServerProduct product;
    private final boolean bgpRoute;
    private final AccelerationArea accelerationArea;
    private final boolean holderIsPersonInCharge;
    private final int domainsInOrder;
    private final int distinctDomainPrefixesUnderSubject;

    Domain(FilingContext context, DomainView view, Counts counts) {
        super(context, SCHEMA, new Pointers(view.at(), view.at(), view.siteAt()));
        name = text(NAME, view.domain().name());
        checked = flag(CHECKED, view.checked(context));
        tld = text(TLD, view.tld());
        tldApproved = flag(TLD_APPROVED, view.domain().tldApproved());
        countryCodeTld = flag(COUNTRY_CODE_TLD, view.countryCodeTld());
        governmentSuffix = flag(GOVERNMENT_SUFFIX, view.governmentSuffix());
        governmentSite = flag(GOVERNMENT_SITE, view.site().government());
        registrarApproved = flag(REGISTRAR_APPROVED, view.registrar().approved());
        registrarLocality = known(REGISTRAR_LOCALITY, view.registrar().locality(), RegistrarLocality.MAINLAND);
        registeredOn = number(REGISTERED_ON, Days.number(view.domain().registeredOn()));
        transferredInOn = number(TRANSFERRED_IN_ON, Days.number(view.domain().transferredInOn()));
        daysLeft = number(DAYS_LEFT, context.daysLeft(view.domain().expiresOn()));
        monthsLeft = number(MONTHS_LEFT, context.monthsLeft(view.domain().expiresOn()));
        realNameCompleted = flag(REAL_NAME_COMPLETED, view.realNameCompleted(context));
        realNameCompletedOn =
                number(REAL_NAME_COMPLETED_ON, Days.number(view.domain().realNameCompletedOn()));
        realNameDaysAgo =
                number(REAL_NAME_DAYS_AGO, context.daysSince(view.domain().realNameCompletedOn()));
        privacyProtection = flag(PRIVACY_PROTECTION, view.domain().privacyProtection());
        holderRole = known(HOLDER_ROLE, view.holder().role(), DomainHolderRole.ORGANISATION);
        holderIsSubject = flag(HOLDER_IS_SUBJECT, view.holderIsSubject());
        holderCertificateTypeDiffers = flag(HOLDER_CERTIFICATE_TYPE_DIFFERS, view.holderCertificateTypeDiffers());
        recordStatus = known(RECORD_STATUS, view.record().status(), DomainRecordStatus.NONE);
        filed = flag(FILED, view.filed());
        heldByApplicant = flag(HELD_BY_APPLICANT, view.heldByApplicant());
        filedOn = number(FILED_ON, Days.number(view.record().filedOn()));
        subdomainOfFiled = known(SUBDOMAIN_OF_FILED, view.domain().subdomainOfFiled(), SubdomainOf.NO);
        hostedAtProvider = flag(HOSTED_AT_PROVIDER, view.server().server().hostedAtProvider());
        serverInMainland = flag(SERVER_IN_MAINLAND, view.server().inMainland());
        product = known(PRODUCT, view.server().server().product(), ServerProduct.ECS);
        bgpRoute = flag(BGP_ROUTE, view.server().server().bgpRoute());
        accelerationArea = known(ACCELERATION_AREA, view.server().accelerationArea(), AccelerationArea.NONE);
        holderIsPersonInCharge = flag(HOLDER_IS_PERSON_IN_CHARGE, view.holderIsPersonInCharge());
        domainsInOrder = number(DOMAINS_IN_ORDER, counts.domainsInOrder());
        distinctDomainPrefixesUnderSubject =
                number(DISTINCT_DOMAIN_PREFIXES_UNDER_SUBJECT, counts.distinctDomainPrefixesUnderSubject());
    }

    /** Domain name (域名). */
    public String getName() {
        return name;
    }

    /** Subject to the domain checks on this order: first filing, new site, access, or modification of a domain filed since 2018 (纳入域名核验). */
    public boolean isChecked() {
        return checked;
    }

    /** Top-level domain without the dot, such as cn or gov.cn (顶级域). */
    public String getTld() {
        return tld;
    }

    /** Top-level domain on the list of MIIT (获批顶级域). */
    public boolean isTldApproved() {
        return tldApproved;
    }

    /** The last label of the domain is a country code of two letters (国别域名). */
    public boolean isCountryCodeTld() {
        return countryCodeTld;
    }

    /** Under gov.cn or 政务. */
    public boolean isGovernmentSuffix() {
        return governmentSuffix;
    }

    /** Domain of a government site (政府网站). */
    public boolean isGovernmentSite() {
        return governmentSite;
    }

    /** Registrar approved by MIIT (获批注册商). */
    public boolean isRegistrarApproved() {
        return registrarApproved;
    }

    /** Where the registrar is (注册商所在地). */
    public RegistrarLocality getRegistrarLocality() {
        return registrarLocality;
    }

    /** Day of registration, as a number such as 20180101 (注册日期). */
    public int getRegisteredOn() {
        return registeredOn;
    }

    /** Day of transfer to the present registrar, as a number (转入日期). */
    public int getTransferredInOn() {
        return transferredInOn;
    }

    /** Days to expiry: expiry minus submission; 0 or less when expired (剩余天数). */
    public int getDaysLeft() {
        return daysLeft;
    }

    /** Months to expiry, begun months counted: more than 3 months is > 3 (剩余月数). */
    public int getMonthsLeft() {
        return monthsLeft;
    }

    /** Real-name authentication complete on the day (实名认证). */
    public boolean isRealNameCompleted() {
        return realNameCompleted;
    }

    /** Day of real-name authentication, as a number (实名认证完成日期). */
    public int getRealNameCompletedOn() {
        return realNameCompletedOn;
    }

    /** Days since real-name authentication (实名认证完成天数). */
    public int getRealNameDaysAgo() {
        return realNameDaysAgo;
    }

    /** Privacy protection is on (隐私保护). */
    public boolean isPrivacyProtection() {
        return privacyProtection;
    }

    /** What the holder is to the subject (持有者身份). */
    public DomainHolderRole getHolderRole() {
        return holderRole;
    }

    /** Name, certificate type and number of the holder equal those of the subject (持有者与主体一致). */
    public boolean isHolderIsSubject() {
        return holderIsSubject;
    }

    /** Certificate type of the holder differs from that of the subject. */
    public boolean isHolderCertificateTypeDiffers() {
        return holderCertificateTypeDiffers;
    }

    /** State of the record (域名备案状态). */
    public DomainRecordStatus getRecordStatus() {
        return recordStatus;
    }

    /** The domain is filed, here, elsewhere or without provider (已备案). */
    public boolean isFiled() {
        return filed;
    }

    /** The record belongs to the applicant. */
    public boolean isHeldByApplicant() {
        return heldByApplicant;
    }

    /** Day on which it was filed, as a number (备案日期). */
    public int getFiledOn() {
        return filedOn;
    }

    /** Subdomain of a filed domain (二级域名). */
    public SubdomainOf getSubdomainOfFiled() {
        return subdomainOfFiled;
    }

    /** The server stands at the provider that receives the order. */
    public boolean isHostedAtProvider() {
        return hostedAtProvider;
    }

    /** The server stands in mainland China. */
    public boolean isServerInMainland() {
        return serverInMainland;
    }

    /** Product the site runs on (产品). */
    public ServerProduct getProduct() {
        return product;
    }

    /** BGP route of the anti-DDoS IP is used (BGP 线路). */
    public boolean isBgpRoute() {
        return bgpRoute;
    }

    /** Accelerated area; NONE for products other than CDN (加速区域). */
    public AccelerationArea getAccelerationArea() {
        return accelerationArea;
    }

    /** The holder is the responsible person or the site administrator, by name and document number (持有者为负责人). */
    public boolean isHolderIsPersonInCharge() {
        return holderIsPersonInCharge;
    }

    /** Domains in the order (本次域名数). */
    public int getDomainsInOrder() {
        return domainsInOrder;
    }

    /** Different domain prefixes filed under the subject plus this order (主体下不同的域名前缀数). */
    public int getDistinctDomainPrefixesUnderSubject() {
        return distinctDomainPrefixesUnderSubject;
    }
}
