package io.icprules.drools.facts;

import io.icprules.api.vocabulary.AccessMode;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.SiteContentOption;
import java.util.Set;

/**
 * A site of the order (网站). One for each site. The properties below are what a rule may read; those of {@link
 * FilingFact} come with them.
 */
public final class Site extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int NAME = SCHEMA.property("name", "name");
    private static final int NAME_CHINESE_CHARACTERS = SCHEMA.property("nameChineseCharacters", "name");
    private static final int NAME_HAS_SPECIAL_SYMBOLS = SCHEMA.property("nameHasSpecialSymbols", "name");
    private static final int JIANGSU_FORM = SCHEMA.property("jiangsuForm", "name");
    private static final int NAME_IS_DOMAIN = SCHEMA.property("nameIsDomain", "name", "domains");
    private static final int NAME_HAS_SUBJECT_NAME = SCHEMA.property("nameHasSubjectName", "name", "/subject/name");
    private static final int DISPLAYED_NAME_DIFFERS = SCHEMA.property("displayedNameDiffers", "displayedName", "name");
    private static final int DOMAIN_COUNT = SCHEMA.property("domainCount", "domains");
    private static final int DISTINCT_DOMAIN_PREFIXES = SCHEMA.property("distinctDomainPrefixes", "domains");
    private static final int DOMAINS_POINT_TO_SAME_SITE =
            SCHEMA.property("domainsPointToSameSite", "domainsPointToSameSite");
    private static final int ACCESS_MODE = SCHEMA.property("accessMode", "accessMode");
    private static final int CATEGORIES = SCHEMA.property("categories", "content/categories");
    private static final int PRE_APPROVAL_CONTENT = SCHEMA.property("preApprovalContent", "content/categories");
    private static final int CONTENT_OPTION = SCHEMA.property("contentOption", "content/option");
    private static final int COMMERCIAL = SCHEMA.property("commercial", "content/commercial");
    private static final int REMARK_GIVEN = SCHEMA.property("remarkGiven", "remark");
    private static final int REMARK = SCHEMA.property("remark", "remark");
    private static final int OPERATED_BY_ENTERPRISE = SCHEMA.property("operatedByEnterprise", "operatedByEnterprise");
    private static final int ACCESSIBLE = SCHEMA.property("accessible", "accessible");
    private static final int FOOTER_NUMBER_MATCHES =
            SCHEMA.property("footerNumberMatches", "footerIcpNumber", "icpNumber");
    private static final int GOVERNMENT = SCHEMA.property("government", "government");
    private static final int GOVERNMENT_DOMAINS_ONLY = SCHEMA.property("governmentDomainsOnly", "domains");
    private static final int ADMINISTRATOR_IS_RESPONSIBLE_PERSON =
            SCHEMA.property("administratorIsResponsiblePerson", "administrator");
    private static final int PRE_APPROVAL_SUPPLIED = SCHEMA.property("preApprovalSupplied", "/documents");
    private static final int SUBJECT_NAME = SCHEMA.property("subjectName", "/subject/name");
    private static final int BUSINESS_SCOPE = SCHEMA.property("businessScope", "/subject/businessScope");
    private static final int SUBJECT_NUMBER_MONTHS =
            SCHEMA.property("subjectNumberMonths", "/subject/record/numberIssuedOn");
    private static final int SITES_UNDER_SUBJECT =
            SCHEMA.property("sitesUnderSubject", "/sites", "/subject/record/sites");

    private final String name;
    private final int nameChineseCharacters;
    private final boolean nameHasSpecialSymbols;
    private final boolean jiangsuForm;
    private final boolean nameIsDomain;
    private final boolean nameHasSubjectName;
    private final boolean displayedNameDiffers;
    private final int domainCount;
    private final int distinctDomainPrefixes;
    private final boolean domainsPointToSameSite;
    private final AccessMode accessMode;
    private final Set<ContentCategory> categories;
    private final boolean preApprovalContent;
    private final SiteContentOption contentOption;
    private final boolean commercial;
    private final boolean remarkGiven;
    private final String remark;
    private final boolean operatedByEnterprise;
    private final boolean accessible;
    private final boolean footerNumberMatches;
    private final boolean government;
    private final boolean governmentDomainsOnly;
    private final boolean administratorIsResponsiblePerson;
    private final boolean preApprovalSupplied;
    private final String subjectName;
    private final String businessScope;
    private final int subjectNumberMonths;
    private final int sitesUnderSubject;

    Site(FilingContext context, SiteView view, Counts counts) {
        super(context, SCHEMA, new Pointers(view.at(), view.at(), view.at()));
        name = text(NAME, view.site().name());
        nameChineseCharacters = number(NAME_CHINESE_CHARACTERS, view.nameChineseCharacters());
        nameHasSpecialSymbols = flag(NAME_HAS_SPECIAL_SYMBOLS, view.nameHasSpecialSymbols());
        jiangsuForm = flag(JIANGSU_FORM, view.jiangsuForm());
        nameIsDomain = flag(NAME_IS_DOMAIN, view.nameIsDomain());
        nameHasSubjectName = flag(NAME_HAS_SUBJECT_NAME, view.nameHasSubjectName());
        displayedNameDiffers = flag(
                DISPLAYED_NAME_DIFFERS,
                Ternary.differ(view.site().displayedName(), view.site().name()));
        domainCount = number(DOMAIN_COUNT, view.domainCount());
        distinctDomainPrefixes = number(DISTINCT_DOMAIN_PREFIXES, view.distinctDomainPrefixes());
        domainsPointToSameSite = flag(DOMAINS_POINT_TO_SAME_SITE, view.site().domainsPointToSameSite());
        accessMode = known(ACCESS_MODE, view.site().accessMode(), AccessMode.DOMAIN);
        categories = known(CATEGORIES, view.categories(), Set.of());
        preApprovalContent = flag(PRE_APPROVAL_CONTENT, view.preApprovalContent());
        contentOption = known(CONTENT_OPTION, view.content().option(), SiteContentOption.UNIT_PORTAL);
        commercial = flag(COMMERCIAL, view.content().commercial());
        remarkGiven = flag(REMARK_GIVEN, Ternary.given(view.site().remark()));
        remark = text(REMARK, view.site().remark());
        operatedByEnterprise = flag(OPERATED_BY_ENTERPRISE, view.site().operatedByEnterprise());
        accessible = flag(ACCESSIBLE, view.site().accessible());
        footerNumberMatches = flag(
                FOOTER_NUMBER_MATCHES,
                Ternary.equal(view.site().footerIcpNumber(), view.site().icpNumber()));
        government = flag(GOVERNMENT, view.site().government());
        governmentDomainsOnly = flag(GOVERNMENT_DOMAINS_ONLY, view.governmentDomainsOnly());
        administratorIsResponsiblePerson =
                flag(ADMINISTRATOR_IS_RESPONSIBLE_PERSON, view.administratorIsResponsiblePerson());
        preApprovalSupplied = flag(PRE_APPROVAL_SUPPLIED, view.preApprovalSupplied());
        subjectName = text(SUBJECT_NAME, view.subjectName());
        businessScope = text(BUSINESS_SCOPE, view.businessScope());
        subjectNumberMonths = number(SUBJECT_NUMBER_MONTHS, view.subjectNumberMonths(context));
        sitesUnderSubject = number(SITES_UNDER_SUBJECT, counts.sitesUnderSubject());
    }

    /** Site name (网站名称). */
    public String getName() {
        return name;
    }

    /** Chinese characters in the name (汉字个数). */
    public int getNameChineseCharacters() {
        return nameChineseCharacters;
    }

    /** The name has something else than Chinese characters, letters and digits (特殊符号). */
    public boolean isNameHasSpecialSymbols() {
        return nameHasSpecialSymbols;
    }

    /** The name is name + 的个人博客 or name + 的个人主页 (江苏个人网站名称格式). */
    public boolean isJiangsuForm() {
        return jiangsuForm;
    }

    /** The name is simply a domain of the site. */
    public boolean isNameIsDomain() {
        return nameIsDomain;
    }

    /** The name contains the name of the subject. */
    public boolean isNameHasSubjectName() {
        return nameHasSubjectName;
    }

    /** The site shows another name. */
    public boolean isDisplayedNameDiffers() {
        return displayedNameDiffers;
    }

    /** Domains of the site (域名数). */
    public int getDomainCount() {
        return domainCount;
    }

    /** Different domain prefixes of the site (域名前缀数). */
    public int getDistinctDomainPrefixes() {
        return distinctDomainPrefixes;
    }

    /** All domains lead to the same site (域名指向同一网站). */
    public boolean isDomainsPointToSameSite() {
        return domainsPointToSameSite;
    }

    /** Access mode (访问方式). */
    public AccessMode getAccessMode() {
        return accessMode;
    }

    /** Declared content categories (内容类别). */
    public Set<ContentCategory> getCategories() {
        return categories;
    }

    /** A declared category is on the list of pre-approvals (前置审批类别). */
    public boolean isPreApprovalContent() {
        return preApprovalContent;
    }

    /** Content option chosen (网站内容选项). */
    public SiteContentOption getContentOption() {
        return contentOption;
    }

    /** Commercial site (经营性). */
    public boolean isCommercial() {
        return commercial;
    }

    /** A remark stands on the site (网站备注). */
    public boolean isRemarkGiven() {
        return remarkGiven;
    }

    /** Remark on the site (网站备注). */
    public String getRemark() {
        return remark;
    }

    /** An enterprise runs the site. */
    public boolean isOperatedByEnterprise() {
        return operatedByEnterprise;
    }

    /** The site can be opened now (能否打开). */
    public boolean isAccessible() {
        return accessible;
    }

    /** The footer shows the ICP number as recorded (底部备案号一致). */
    public boolean isFooterNumberMatches() {
        return footerNumberMatches;
    }

    /** Government site (政府网站). */
    public boolean isGovernment() {
        return government;
    }

    /** Every domain is under gov.cn or 政务. */
    public boolean isGovernmentDomainsOnly() {
        return governmentDomainsOnly;
    }

    /** The site administrator is the responsible person. */
    public boolean isAdministratorIsResponsiblePerson() {
        return administratorIsResponsiblePerson;
    }

    /** A pre-approval document is supplied for the site (前置审批文件). */
    public boolean isPreApprovalSupplied() {
        return preApprovalSupplied;
    }

    /** Name of the subject (主办单位名称). */
    public String getSubjectName() {
        return subjectName;
    }

    /** Business scope of the subject (经营范围). */
    public String getBusinessScope() {
        return businessScope;
    }

    /** Full months since the ICP number of the subject was issued (备案号已满月数). */
    public int getSubjectNumberMonths() {
        return subjectNumberMonths;
    }

    /** Sites filed under the subject plus this order (主体下网站数). */
    public int getSitesUnderSubject() {
        return sitesUnderSubject;
    }
}
