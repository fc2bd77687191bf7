package io.icprules.drools.facts;

import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every fact but {@link Order} tells of its filing: province, nature, operation and the derived filing type. */
public abstract class FilingFact extends Fact {

    private static final FactSchema SCHEMA = FactSchema.empty();

    private static final int PROVINCE = SCHEMA.property("province", "/province");
    private static final int CITY = SCHEMA.property("city", "/city");
    private static final int DISTRICT = SCHEMA.property("district", "/district");
    private static final int NATURE = SCHEMA.property("nature", "/subject/nature");
    private static final int ORGANISATION = SCHEMA.property("organisation", "/subject/nature");
    private static final int INDIVIDUAL = SCHEMA.property("individual", "/subject/nature");
    private static final int OPERATION = SCHEMA.property("operation", "/operation");
    private static final int CHANNEL = SCHEMA.property("channel", "/channel");
    private static final int FILING_TYPE = SCHEMA.property("filingType");
    private static final int DATA_ORDER = SCHEMA.property("dataOrder");
    private static final int PRODUCT_CHECK = SCHEMA.property("productCheck");
    private static final int FIRST_FILING = SCHEMA.property("firstFiling");
    private static final int NEW_SITE = SCHEMA.property("newSite");
    private static final int ACCESS = SCHEMA.property("access");
    private static final int MODIFICATION = SCHEMA.property("modification");
    private static final int DEREGISTRATION = SCHEMA.property("deregistration");
    private static final int CANCEL_ACCESS = SCHEMA.property("cancelAccess");

    private static final Set<FilingType> NEW_SITES =
            EnumSet.of(FilingType.NEW_SITE_OTHER_PROVIDER, FilingType.NEW_SITE_SAME_PROVIDER);
    private static final Set<FilingType> ACCESSES = EnumSet.of(FilingType.ACCESS_NEW, FilingType.ACCESS_CONTINUE);
    private static final Set<FilingType> MODIFICATIONS = EnumSet.of(FilingType.MODIFY_SUBJECT, FilingType.MODIFY_SITE);
    private static final Set<FilingType> DEREGISTRATIONS =
            EnumSet.of(FilingType.DEREGISTER_SUBJECT, FilingType.DEREGISTER_SITE);

    private final FilingContext context;
    private final Province province;
    private final String city;
    private final String district;
    private final SubjectNature nature;
    private final boolean organisation;
    private final Operation operation;
    private final Channel channel;
    private final FilingType filingType;

    FilingFact(FilingContext context, FactSchema schema, Pointers pointers) {
        super(schema, pointers);
        this.context = context;
        province = known(PROVINCE, context.application().province(), Province.BEIJING);
        city = text(CITY, context.application().city());
        district = text(DISTRICT, context.application().district());
        SubjectNature declared = context.nature();
        nature = known(NATURE, declared, SubjectNature.INDIVIDUAL);
        organisation = flag(ORGANISATION, declared == null ? null : declared != SubjectNature.INDIVIDUAL);
        flag(INDIVIDUAL, declared == null ? null : !organisation);
        operation = known(OPERATION, context.application().operation(), Operation.SUBMIT);
        channel = known(CHANNEL, context.application().channel(), Channel.PC);
        filingType = known(FILING_TYPE, context.filingType(), FilingType.BLOCKED);
        if (context.filingType() == null) {
            for (int bit : List.of(
                    DATA_ORDER,
                    PRODUCT_CHECK,
                    FIRST_FILING,
                    NEW_SITE,
                    ACCESS,
                    MODIFICATION,
                    DEREGISTRATION,
                    CANCEL_ACCESS)) {
                known(bit, (@Nullable Boolean) null, false);
            }
        }
    }

    static FactSchema schema() {
        return SCHEMA.copy();
    }

    @Override
    final List<String> relativeInputsOf(FactProperty property) {
        return isOfType(property) ? context.missingForType() : super.relativeInputsOf(property);
    }

    /** Whether a property follows from the derived filing type alone. */
    public static boolean isOfType(FactProperty property) {
        return property.bit() >= FILING_TYPE
                && property.bit() <= CANCEL_ACCESS
                && property.equals(SCHEMA.find(property.name()));
    }

    /** Province of the filing (主办单位所属区域). */
    public Province getProvince() {
        return province;
    }

    /** City (地市). */
    public String getCity() {
        return city;
    }

    /** District (区县). */
    public String getDistrict() {
        return district;
    }

    /** Nature of the subject (主办单位性质). */
    public SubjectNature getNature() {
        return nature;
    }

    /** The subject is an organisation (单位): every nature but individual. */
    public boolean isOrganisation() {
        return organisation;
    }

    /** The subject is an individual (个人). */
    public boolean isIndividual() {
        return !organisation;
    }

    /** What the applicant wants (办理事项). */
    public Operation getOperation() {
        return operation;
    }

    /** Where the order is started (备案渠道). */
    public Channel getChannel() {
        return channel;
    }

    /** Derived filing type (备案类型). */
    public FilingType getFilingType() {
        return filingType;
    }

    /** The order carries data: first filing, access, new site or modification. */
    public boolean isDataOrder() {
        return isFirstFiling() || isNewSite() || isAccess() || isModification();
    }

    /** The order has a product check: it carries data and is no modification. */
    public boolean isProductCheck() {
        return isDataOrder() && !isModification();
    }

    /** First filing (首次备案). */
    public boolean isFirstFiling() {
        return filingType == FilingType.FIRST_FILING;
    }

    /** New site (新增网站), earlier filing here or elsewhere. */
    public boolean isNewSite() {
        return NEW_SITES.contains(filingType);
    }

    /** Access filing (接入备案), new or continued. */
    public boolean isAccess() {
        return ACCESSES.contains(filingType);
    }

    /** Modification (变更备案) of the subject or a site. */
    public boolean isModification() {
        return MODIFICATIONS.contains(filingType);
    }

    /** Deregistration (注销备案) of the subject or a site through this provider. */
    public boolean isDeregistration() {
        return DEREGISTRATIONS.contains(filingType);
    }

    /** Cancelling access (取消接入). */
    public boolean isCancelAccess() {
        return filingType == FilingType.CANCEL_ACCESS;
    }
}
