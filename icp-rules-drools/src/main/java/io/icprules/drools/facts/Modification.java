package io.icprules.drools.facts;

import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.Set;

/**
 * What a modification changes (变更内容). One for a modification order, none for any other. The properties below are
 * what a rule may read; those of {@link FilingFact} come with them.
 */
public final class Modification extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int CHANGED_FIELDS = SCHEMA.property("changedFields", "changedFields");
    private static final int NAME_CHANGED = SCHEMA.property("nameChanged", "changedFields");
    private static final int CERTIFICATE_NUMBER_CHANGED = SCHEMA.property("certificateNumberChanged", "changedFields");
    private static final int CERTIFICATE_TYPE_CHANGED = SCHEMA.property("certificateTypeChanged", "changedFields");
    private static final int PROVINCE_CHANGED =
            SCHEMA.property("provinceChanged", "changedFields", "/subject/record/province");
    private static final int SUBJECT_DATA_CHANGED = SCHEMA.property("subjectDataChanged", "changedFields");
    private static final int SITE_DATA_CHANGED = SCHEMA.property("siteDataChanged", "changedFields");
    private static final int FROM_ORGANISATION = SCHEMA.property("fromOrganisation", "fromNature", "changedFields");
    private static final int TO_ORGANISATION = SCHEMA.property("toOrganisation", "toNature", "changedFields");
    private static final int FROM_NATURE = SCHEMA.property("fromNature", "fromNature");
    private static final int TO_NATURE = SCHEMA.property("toNature", "toNature");
    private static final int OTHER_SUBJECT = SCHEMA.property("otherSubject", "otherSubject");
    private static final int LEGAL_REPRESENTATIVE_OF_TARGET =
            SCHEMA.property("legalRepresentativeOfTarget", "/subject/legalRepresentativeOfTarget");
    private static final int DOMAINS_ADDED = SCHEMA.property("domainsAdded", "domainsAdded", "changedFields");
    private static final int DOMAINS_CHANGED = SCHEMA.property("domainsChanged", "domainsChanged", "changedFields");
    private static final int DOMAINS_REMOVED = SCHEMA.property("domainsRemoved", "domainsRemoved", "changedFields");
    private static final int SITE_WITH_ONE_DOMAIN = SCHEMA.property("siteWithOneDomain", "/sites");

    private final Set<ModifiedField> changedFields;
    private final boolean nameChanged;
    private final boolean certificateNumberChanged;
    private final boolean certificateTypeChanged;
    private final boolean provinceChanged;
    private final boolean subjectDataChanged;
    private final boolean siteDataChanged;
    private final boolean fromOrganisation;
    private final boolean toOrganisation;
    private final SubjectNature fromNature;
    private final SubjectNature toNature;
    private final boolean otherSubject;
    private final boolean legalRepresentativeOfTarget;
    private final int domainsAdded;
    private final int domainsChanged;
    private final int domainsRemoved;
    private final boolean siteWithOneDomain;

    Modification(FilingContext context, ModificationView view) {
        super(context, SCHEMA, new Pointers("/modification", "/modification", "/modification"));
        changedFields = known(CHANGED_FIELDS, view.changedFields(), Set.of());
        nameChanged = flag(NAME_CHANGED, view.changed(ModifiedField.SUBJECT_NAME));
        certificateNumberChanged = flag(CERTIFICATE_NUMBER_CHANGED, view.changed(ModifiedField.CERTIFICATE_NUMBER));
        certificateTypeChanged = flag(CERTIFICATE_TYPE_CHANGED, view.changed(ModifiedField.CERTIFICATE_TYPE));
        provinceChanged = flag(PROVINCE_CHANGED, view.provinceChanged());
        subjectDataChanged = flag(SUBJECT_DATA_CHANGED, view.subjectDataChanged());
        siteDataChanged = flag(SITE_DATA_CHANGED, view.siteDataChanged());
        fromOrganisation = flag(FROM_ORGANISATION, view.fromOrganisation());
        toOrganisation = flag(TO_ORGANISATION, view.toOrganisation());
        fromNature = known(FROM_NATURE, view.modification().fromNature(), SubjectNature.INDIVIDUAL);
        toNature = known(TO_NATURE, view.modification().toNature(), SubjectNature.INDIVIDUAL);
        otherSubject = flag(OTHER_SUBJECT, view.modification().otherSubject());
        legalRepresentativeOfTarget = flag(LEGAL_REPRESENTATIVE_OF_TARGET, view.legalRepresentativeOfTarget());
        domainsAdded =
                number(DOMAINS_ADDED, view.domainCount(view.modification().domainsAdded()));
        domainsChanged =
                number(DOMAINS_CHANGED, view.domainCount(view.modification().domainsChanged()));
        domainsRemoved =
                number(DOMAINS_REMOVED, view.domainCount(view.modification().domainsRemoved()));
        siteWithOneDomain = flag(SITE_WITH_ONE_DOMAIN, view.siteWithOneDomain());
    }

    /** What changes (变更项). */
    public Set<ModifiedField> getChangedFields() {
        return changedFields;
    }

    /** The name of the subject changes. */
    public boolean isNameChanged() {
        return nameChanged;
    }

    /** The certificate number changes. */
    public boolean isCertificateNumberChanged() {
        return certificateNumberChanged;
    }

    /** The certificate type changes. */
    public boolean isCertificateTypeChanged() {
        return certificateTypeChanged;
    }

    /** The province of the record would change. */
    public boolean isProvinceChanged() {
        return provinceChanged;
    }

    /** Subject data change (变更主体). */
    public boolean isSubjectDataChanged() {
        return subjectDataChanged;
    }

    /** Site data change (变更网站). */
    public boolean isSiteDataChanged() {
        return siteDataChanged;
    }

    /** The record was that of an organisation. */
    public boolean isFromOrganisation() {
        return fromOrganisation;
    }

    /** The record becomes that of an organisation. */
    public boolean isToOrganisation() {
        return toOrganisation;
    }

    /** Nature before. */
    public SubjectNature getFromNature() {
        return fromNature;
    }

    /** Nature after. */
    public SubjectNature getToNature() {
        return toNature;
    }

    /** The record passes to another person or organisation. */
    public boolean isOtherSubject() {
        return otherSubject;
    }

    /** The individual is the legal representative of the organisation the record passes to. */
    public boolean isLegalRepresentativeOfTarget() {
        return legalRepresentativeOfTarget;
    }

    /** Domains added (新增域名数). */
    public int getDomainsAdded() {
        return domainsAdded;
    }

    /** Domains replaced (变更域名数). */
    public int getDomainsChanged() {
        return domainsChanged;
    }

    /** Domains removed (删除域名数). */
    public int getDomainsRemoved() {
        return domainsRemoved;
    }

    /** Some site of the order has one domain only, before the change. */
    public boolean isSiteWithOneDomain() {
        return siteWithOneDomain;
    }
}
