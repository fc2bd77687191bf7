package io.icprules.drools.facts;

import io.icprules.api.vocabulary.AccessMode;
import io.icprules.api.vocabulary.AccountSite;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.OrderInProgress;
import io.icprules.api.vocabulary.ServerProduct;
import io.icprules.api.vocabulary.SubdomainOf;
import io.icprules.api.vocabulary.SubjectRecordStatus;

/**
 * What the decision table of filing types looks at (备案类型判定), once for each domain of the order, or once when it
 * names none. Rules on it see no filing type: they make it.
 */
public final class Order extends Fact {

    static final FactSchema SCHEMA = FactSchema.empty();

    private static final int OPERATION = SCHEMA.property("operation", "/operation");
    private static final int SUBMISSION = SCHEMA.property("submission", "/operation");
    private static final int CLAIM_OR_IMPORT = SCHEMA.property("claimOrImport", "/operation");
    private static final int SITE_NAMED = SCHEMA.property("siteNamed", "/sites");
    private static final int DOMAIN_NAMED = SCHEMA.property("domainNamed", "/sites");
    private static final int SERVER_IN_MAINLAND = SCHEMA.property("serverInMainland", "~/server/region");
    private static final int HOSTED_AT_PROVIDER = SCHEMA.property("hostedAtProvider", "~/server/hostedAtProvider");
    private static final int PRODUCT = SCHEMA.property("product", "~/server/product");
    private static final int BGP_ROUTE = SCHEMA.property("bgpRoute", "~/server/bgpRoute");
    private static final int ACCELERATED_IN_MAINLAND =
            SCHEMA.property("acceleratedInMainland", "~/server/accelerationArea", "~/server/product");
    private static final int ACCESS_MODE = SCHEMA.property("accessMode", "~/accessMode");
    private static final int GOVERNMENT_SUFFIX = SCHEMA.property("governmentSuffix", "name", "tld");
    private static final int TLD_APPROVED = SCHEMA.property("tldApproved", "tldApproved");
    private static final int SUBDOMAIN_OF_FILED = SCHEMA.property("subdomainOfFiled", "subdomainOfFiled");
    private static final int SUBJECT_RECORD_STATUS = SCHEMA.property("subjectRecordStatus", "/subject/record/status");
    private static final int RECORD_NUMBER_ISSUED_ON =
            SCHEMA.property("recordNumberIssuedOn", "/subject/record/numberIssuedOn");
    private static final int DOMAIN_RECORD_STATUS = SCHEMA.property("domainRecordStatus", "record/status");
    private static final int DOMAIN_FILED = SCHEMA.property("domainFiled", "record/status");
    private static final int DOMAIN_HELD_BY_APPLICANT =
            SCHEMA.property("domainHeldByApplicant", "record/heldByApplicant", "record/subjectKey");
    private static final int ACCOUNT_ORDER_IN_PROGRESS =
            SCHEMA.property("accountOrderInProgress", "/account/orderInProgress");
    private static final int DOMAIN_ORDER_IN_PROGRESS =
            SCHEMA.property("domainOrderInProgress", "/registry/orderInProgressForDomain");
    private static final int CERTIFICATE_ORDER_IN_PROGRESS =
            SCHEMA.property("certificateOrderInProgress", "/registry/orderInProgressForCertificate");
    private static final int RECORD_IN_OTHER_ACCOUNT = SCHEMA.property(
            "recordInOtherAccount",
            "/registry/certificateAlreadyFiledInOtherAccount",
            "/subject/record/heldByThisAccount");
    private static final int RECORDED_UNDER_OTHER_CERTIFICATE = SCHEMA.property(
            "recordedUnderOtherCertificate", "/subject/record/certificateNumber", "/subject/certificate/number");
    private static final int SUBJECT_DATA_CHANGED =
            SCHEMA.property("subjectDataChanged", "/modification/changedFields");
    private static final int SITE_DATA_CHANGED = SCHEMA.property("siteDataChanged", "/modification/changedFields");
    private static final int ACCOUNT_SITE = SCHEMA.property("accountSite", "/account/site");

    private final Operation operation;
    private final boolean submission;
    private final boolean claimOrImport;
    private final boolean siteNamed;
    private final boolean domainNamed;
    private final boolean serverInMainland;
    private final boolean hostedAtProvider;
    private final ServerProduct product;
    private final boolean bgpRoute;
    private final boolean acceleratedInMainland;
    private final AccessMode accessMode;
    private final boolean governmentSuffix;
    private final boolean tldApproved;
    private final SubdomainOf subdomainOfFiled;
    private final SubjectRecordStatus subjectRecordStatus;
    private final int recordNumberIssuedOn;
    private final DomainRecordStatus domainRecordStatus;
    private final boolean domainFiled;
    private final boolean domainHeldByApplicant;
    private final boolean accountOrderInProgress;
    private final OrderInProgress domainOrderInProgress;
    private final boolean certificateOrderInProgress;
    private final boolean recordInOtherAccount;
    private final boolean recordedUnderOtherCertificate;
    private final boolean subjectDataChanged;
    private final boolean siteDataChanged;
    private final AccountSite accountSite;
    private final boolean incidental;

    Order(OrderView view) {
        super(SCHEMA, new Pointers(view.at(), view.base(), view.siteAt()));
        operation = known(OPERATION, view.application().operation(), Operation.SUBMIT);
        submission = flag(SUBMISSION, view.submission());
        claimOrImport = flag(CLAIM_OR_IMPORT, view.claimOrImport());
        siteNamed = flag(SITE_NAMED, view.siteNamed());
        domainNamed = flag(DOMAIN_NAMED, view.domainNamed());
        serverInMainland = flag(SERVER_IN_MAINLAND, view.server().inMainland());
        hostedAtProvider = flag(HOSTED_AT_PROVIDER, view.server().server().hostedAtProvider());
        product = known(PRODUCT, view.server().server().product(), ServerProduct.ECS);
        bgpRoute = flag(BGP_ROUTE, view.server().server().bgpRoute());
        acceleratedInMainland = flag(ACCELERATED_IN_MAINLAND, view.server().acceleratedInMainland());
        accessMode = known(ACCESS_MODE, view.site().accessMode(), AccessMode.DOMAIN);
        governmentSuffix = flag(GOVERNMENT_SUFFIX, view.domain().governmentSuffix());
        tldApproved = flag(TLD_APPROVED, view.domain().domain().tldApproved());
        subdomainOfFiled = known(SUBDOMAIN_OF_FILED, view.domain().domain().subdomainOfFiled(), SubdomainOf.NO);
        subjectRecordStatus = known(SUBJECT_RECORD_STATUS, view.record().status(), SubjectRecordStatus.NONE);
        recordNumberIssuedOn =
                number(RECORD_NUMBER_ISSUED_ON, Days.number(view.record().numberIssuedOn()));
        domainRecordStatus = known(DOMAIN_RECORD_STATUS, view.domainRecordStatus(), DomainRecordStatus.NONE);
        domainFiled = flag(DOMAIN_FILED, view.domainFiled());
        domainHeldByApplicant = flag(DOMAIN_HELD_BY_APPLICANT, view.domain().heldByApplicant());
        accountOrderInProgress = flag(ACCOUNT_ORDER_IN_PROGRESS, view.account().orderInProgress());
        domainOrderInProgress =
                known(DOMAIN_ORDER_IN_PROGRESS, view.registry().orderInProgressForDomain(), OrderInProgress.NONE);
        certificateOrderInProgress =
                flag(CERTIFICATE_ORDER_IN_PROGRESS, view.registry().orderInProgressForCertificate());
        recordInOtherAccount = flag(RECORD_IN_OTHER_ACCOUNT, view.recordInOtherAccount());
        recordedUnderOtherCertificate = flag(RECORDED_UNDER_OTHER_CERTIFICATE, view.recordedUnderOtherCertificate());
        subjectDataChanged = flag(SUBJECT_DATA_CHANGED, view.modification().subjectDataChanged());
        siteDataChanged = flag(SITE_DATA_CHANGED, view.modification().siteDataChanged());
        accountSite = known(ACCOUNT_SITE, view.account().site(), AccountSite.CHINA);
        incidental = Boolean.FALSE.equals(view.submission()) && Boolean.FALSE.equals(view.domainFiled());
    }

    /**
     * Whether the operation is on what is on record while this domain is known not to be. What the last rows of the table
     * say of such a domain does not matter to others of the order. No property: for the table itself, not for its rows.
     */
    public boolean incidental() {
        return incidental;
    }

    /** What the applicant wants (办理事项). */
    public Operation getOperation() {
        return operation;
    }

    /** The operation is SUBMIT or CONTINUE_ACCESS. */
    public boolean isSubmission() {
        return submission;
    }

    /** The operation is CLAIM or IMPORT. */
    public boolean isClaimOrImport() {
        return claimOrImport;
    }

    /** The order names a site. */
    public boolean isSiteNamed() {
        return siteNamed;
    }

    /** The order names a domain. */
    public boolean isDomainNamed() {
        return domainNamed;
    }

    /** The server stands in mainland China. */
    public boolean isServerInMainland() {
        return serverInMainland;
    }

    /** The server stands at the provider that receives the order. */
    public boolean isHostedAtProvider() {
        return hostedAtProvider;
    }

    /** Product (产品). */
    public ServerProduct getProduct() {
        return product;
    }

    /** BGP route of the anti-DDoS IP is used. */
    public boolean isBgpRoute() {
        return bgpRoute;
    }

    /** A CDN accelerates the domain in the mainland or worldwide. */
    public boolean isAcceleratedInMainland() {
        return acceleratedInMainland;
    }

    /** Access mode (访问方式). */
    public AccessMode getAccessMode() {
        return accessMode;
    }

    /** Under gov.cn or 政务. */
    public boolean isGovernmentSuffix() {
        return governmentSuffix;
    }

    /** Top-level domain on the list of MIIT. */
    public boolean isTldApproved() {
        return tldApproved;
    }

    /** Subdomain of a filed domain. */
    public SubdomainOf getSubdomainOfFiled() {
        return subdomainOfFiled;
    }

    /** State of the record of the subject (主体备案状态). */
    public SubjectRecordStatus getSubjectRecordStatus() {
        return subjectRecordStatus;
    }

    /** Day the ICP number was issued, as a number such as 20100601. */
    public int getRecordNumberIssuedOn() {
        return recordNumberIssuedOn;
    }

    /** State of the record of the domain; NONE when an order that submits nothing names no domain (域名备案状态). */
    public DomainRecordStatus getDomainRecordStatus() {
        return domainRecordStatus;
    }

    /** The domain is filed, here, elsewhere or without provider. */
    public boolean isDomainFiled() {
        return domainFiled;
    }

    /** The record of the domain belongs to the applicant. */
    public boolean isDomainHeldByApplicant() {
        return domainHeldByApplicant;
    }

    /** Any order of the account or subject is unfinished. */
    public boolean isAccountOrderInProgress() {
        return accountOrderInProgress;
    }

    /** Whose unfinished order the domain has. */
    public OrderInProgress getDomainOrderInProgress() {
        return domainOrderInProgress;
    }

    /** The certificate number has an unfinished order. */
    public boolean isCertificateOrderInProgress() {
        return certificateOrderInProgress;
    }

    /** Certificate or record is filed under another account. */
    public boolean isRecordInOtherAccount() {
        return recordInOtherAccount;
    }

    /** MIIT knows the subject under another certificate. */
    public boolean isRecordedUnderOtherCertificate() {
        return recordedUnderOtherCertificate;
    }

    /** Subject data change. */
    public boolean isSubjectDataChanged() {
        return subjectDataChanged;
    }

    /** Site data change. */
    public boolean isSiteDataChanged() {
        return siteDataChanged;
    }

    /** Kind of provider account. */
    public AccountSite getAccountSite() {
        return accountSite;
    }
}
