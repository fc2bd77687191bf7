package io.icprules.drools.facts;

/**
 * What an access order states against the record at the original provider (接入备案比对). One for each site of an access
 * order, none for any other. The properties below are what a rule may read; those of {@link FilingFact} come with
 * them.
 */
public final class Access extends FilingFact {

    static final FactSchema SCHEMA = FilingFact.schema();

    private static final int SUBJECT_NAME_DIFFERS =
            SCHEMA.property("subjectNameDiffers", "/subject/name", "/access/originalRecord/subjectName");
    private static final int NATURE_DIFFERS =
            SCHEMA.property("natureDiffers", "/subject/nature", "/access/originalRecord/nature");
    private static final int CERTIFICATE_TYPE_DIFFERS = SCHEMA.property(
            "certificateTypeDiffers", "/subject/certificate/type", "/access/originalRecord/certificateType");
    private static final int CERTIFICATE_NUMBER_DIFFERS = SCHEMA.property(
            "certificateNumberDiffers", "/subject/certificate/number", "/access/originalRecord/certificateNumber");
    private static final int CERTIFICATE_ADDRESS_DIFFERS = SCHEMA.property(
            "certificateAddressDiffers",
            "/subject/certificate/address/text",
            "/access/originalRecord/certificateAddress");
    private static final int MAILING_ADDRESS_DIFFERS = SCHEMA.property(
            "mailingAddressDiffers", "/subject/mailingAddress/text", "/access/originalRecord/mailingAddress");
    private static final int PROVINCE_DIFFERS =
            SCHEMA.property("provinceDiffers", "/province", "/access/originalRecord/province");
    private static final int DOMAIN_DIFFERS =
            SCHEMA.property("domainDiffers", "~/domains", "/access/originalRecord/domainName");
    private static final int RESPONSIBLE_PERSON_DIFFERS = SCHEMA.property(
            "responsiblePersonDiffers", "/responsiblePerson", "/access/originalRecord/responsiblePerson");
    private static final int SITE_ADMINISTRATOR_DIFFERS =
            SCHEMA.property("siteAdministratorDiffers", "~/administrator", "/access/originalRecord/siteAdministrator");
    private static final int SITE_ADMINISTRATOR_MOBILE_DIFFERS = SCHEMA.property(
            "siteAdministratorMobileDiffers",
            "~/administrator/mobile/number",
            "/access/originalRecord/siteAdministrator/mobile");
    private static final int SITE_ACCESSIBLE = SCHEMA.property("siteAccessible", "~/accessible");
    private static final int FOOTER_NUMBER_MATCHES =
            SCHEMA.property("footerNumberMatches", "~/footerIcpNumber", "~/icpNumber");
    private static final int OPERATED_BY_ENTERPRISE = SCHEMA.property("operatedByEnterprise", "~/operatedByEnterprise");
    private static final int RESPONSIBLE_PERSON_LEGAL_REPRESENTATIVE =
            SCHEMA.property("responsiblePersonLegalRepresentative", "/responsiblePerson/legalRepresentative");

    private final boolean subjectNameDiffers;
    private final boolean natureDiffers;
    private final boolean certificateTypeDiffers;
    private final boolean certificateNumberDiffers;
    private final boolean certificateAddressDiffers;
    private final boolean mailingAddressDiffers;
    private final boolean provinceDiffers;
    private final boolean domainDiffers;
    private final boolean responsiblePersonDiffers;
    private final boolean siteAdministratorDiffers;
    private final boolean siteAdministratorMobileDiffers;
    private final boolean siteAccessible;
    private final boolean footerNumberMatches;
    private final boolean operatedByEnterprise;
    private final boolean responsiblePersonLegalRepresentative;

    Access(FilingContext context, AccessView view) {
        super(context, SCHEMA, new Pointers(view.at(), view.at(), view.at()));
        subjectNameDiffers = flag(
                SUBJECT_NAME_DIFFERS,
                Ternary.differ(view.subject().name(), view.original().subjectName()));
        natureDiffers = flag(
                NATURE_DIFFERS,
                Ternary.differ(view.subject().nature(), view.original().nature()));
        certificateTypeDiffers = flag(
                CERTIFICATE_TYPE_DIFFERS,
                Ternary.differ(view.certificate().type(), view.original().certificateType()));
        certificateNumberDiffers = flag(
                CERTIFICATE_NUMBER_DIFFERS,
                Ternary.differ(view.certificate().number(), view.original().certificateNumber()));
        certificateAddressDiffers = flag(CERTIFICATE_ADDRESS_DIFFERS, view.certificateAddressDiffers());
        mailingAddressDiffers = flag(MAILING_ADDRESS_DIFFERS, view.mailingAddressDiffers());
        provinceDiffers = flag(PROVINCE_DIFFERS, view.provinceDiffers());
        domainDiffers = flag(DOMAIN_DIFFERS, view.domainDiffers());
        responsiblePersonDiffers = flag(RESPONSIBLE_PERSON_DIFFERS, view.responsiblePersonDiffers());
        siteAdministratorDiffers = flag(SITE_ADMINISTRATOR_DIFFERS, view.siteAdministratorDiffers());
        siteAdministratorMobileDiffers = flag(SITE_ADMINISTRATOR_MOBILE_DIFFERS, view.siteAdministratorMobileDiffers());
        siteAccessible = flag(SITE_ACCESSIBLE, view.site().accessible());
        footerNumberMatches = flag(
                FOOTER_NUMBER_MATCHES,
                Ternary.equal(view.site().footerIcpNumber(), view.site().icpNumber()));
        operatedByEnterprise = flag(OPERATED_BY_ENTERPRISE, view.site().operatedByEnterprise());
        responsiblePersonLegalRepresentative =
                flag(RESPONSIBLE_PERSON_LEGAL_REPRESENTATIVE, view.responsiblePersonLegalRepresentative());
    }

    /** Name of the subject differs from the record. */
    public boolean isSubjectNameDiffers() {
        return subjectNameDiffers;
    }

    /** Nature differs from the record. */
    public boolean isNatureDiffers() {
        return natureDiffers;
    }

    /** Certificate type differs from the record. */
    public boolean isCertificateTypeDiffers() {
        return certificateTypeDiffers;
    }

    /** Certificate number differs from the record. */
    public boolean isCertificateNumberDiffers() {
        return certificateNumberDiffers;
    }

    /** Certificate address differs from the record. */
    public boolean isCertificateAddressDiffers() {
        return certificateAddressDiffers;
    }

    /** Mailing address differs from the record. */
    public boolean isMailingAddressDiffers() {
        return mailingAddressDiffers;
    }

    /** Province differs from the record. */
    public boolean isProvinceDiffers() {
        return provinceDiffers;
    }

    /** No domain of the site is the recorded one. */
    public boolean isDomainDiffers() {
        return domainDiffers;
    }

    /** Responsible person differs from the record by name, document type or number. */
    public boolean isResponsiblePersonDiffers() {
        return responsiblePersonDiffers;
    }

    /** Site administrator differs from the record by name, document type or number. */
    public boolean isSiteAdministratorDiffers() {
        return siteAdministratorDiffers;
    }

    /** Contact 1 of the site administrator differs from the record. */
    public boolean isSiteAdministratorMobileDiffers() {
        return siteAdministratorMobileDiffers;
    }

    /** The site can be opened now. */
    public boolean isSiteAccessible() {
        return siteAccessible;
    }

    /** The footer shows the ICP number as recorded. */
    public boolean isFooterNumberMatches() {
        return footerNumberMatches;
    }

    /** An enterprise runs the site. */
    public boolean isOperatedByEnterprise() {
        return operatedByEnterprise;
    }

    /** The responsible person is the legal representative (主体负责人为法定代表人). */
    public boolean isResponsiblePersonLegalRepresentative() {
        return responsiblePersonLegalRepresentative;
    }
}
