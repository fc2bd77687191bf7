package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The application as seen from what it modifies. */
record ModificationView(FilingApplication application) {

    private static final Set<ModifiedField> SITE_DATA =
            EnumSet.range(ModifiedField.SITE_NAME, ModifiedField.SITE_REMARK);

    Modification modification() {
        return Blank.or(application.modification(), Blank.MODIFICATION);
    }

    @Nullable Set<ModifiedField> changedFields() {
        return modification().changedFields() == null
                ? null
                : Set.copyOf(modification().changedFields());
    }

    @Nullable Boolean changed(ModifiedField field) {
        List<ModifiedField> changed = modification().changedFields();
        return changed == null ? null : changed.contains(field);
    }

    @Nullable Boolean subjectDataChanged() {
        List<ModifiedField> changed = modification().changedFields();
        return changed == null ? null : !SITE_DATA.containsAll(changed);
    }

    @Nullable Boolean siteDataChanged() {
        List<ModifiedField> changed = modification().changedFields();
        return changed == null ? null : !Collections.disjoint(changed, SITE_DATA);
    }

    /** Said by the list of changes, or seen from the province of the record. */
    @Nullable Boolean provinceChanged() {
        return Ternary.or(
                changed(ModifiedField.PROVINCE),
                Ternary.differ(
                        application.province(),
                        Blank.or(subject().record(), Blank.SUBJECT_RECORD).province()));
    }

    /** A number of domains that is not stated is 0 when the domains are known not to change. */
    @Nullable Integer domainCount(@Nullable Integer stated) {
        return stated == null && Boolean.FALSE.equals(changed(ModifiedField.SITE_DOMAINS))
                ? Integer.valueOf(0)
                : stated;
    }

    @Nullable Boolean fromOrganisation() {
        return isOrganisation(natureOrUnchanged(modification().fromNature()));
    }

    @Nullable Boolean toOrganisation() {
        return isOrganisation(natureOrUnchanged(modification().toNature()));
    }

    @Nullable Boolean legalRepresentativeOfTarget() {
        return subject().legalRepresentativeOfTarget();
    }

    @Nullable Boolean siteWithOneDomain() {
        if (application.sites() == null) {
            return null;
        }
        Boolean any = false;
        for (Site site : application.sites()) {
            any = Ternary.or(
                    any,
                    site.domains() == null
                            ? null
                            : Boolean.valueOf(site.domains().size() == 1));
        }
        return any;
    }

    /** A nature that is not stated is that of the subject when the nature is known not to change. */
    private @Nullable SubjectNature natureOrUnchanged(@Nullable SubjectNature stated) {
        if (stated != null) {
            return stated;
        }
        return Boolean.FALSE.equals(changed(ModifiedField.SUBJECT_NATURE))
                ? subject().nature()
                : null;
    }

    private Subject subject() {
        return Blank.or(application.subject(), Blank.SUBJECT);
    }

    private static @Nullable Boolean isOrganisation(@Nullable SubjectNature nature) {
        return nature == null ? null : nature != SubjectNature.INDIVIDUAL;
    }
}
