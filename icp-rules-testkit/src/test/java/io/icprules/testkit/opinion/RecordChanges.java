package io.icprules.testkit.opinion;

import io.icprules.api.application.OriginalRecord;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectNature;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different in a record, by a modification or found at an access order, and the change certificates that
 * many provinces ask for alike.
 *
 * @param province the dossier as the province looks at it
 */
record RecordChanges(ProvinceDossier province) {

    private static final OriginalRecord NO_ORIGINAL = OriginalRecord.builder().build();

    /** Day on which most pages revised their rules on modification. */
    static final int REVISION = 2019_09_12;

    private Dossier dossier() {
        return province.dossier();
    }

    /** Since the revision: a change certificate when the name of an organisation changes. */
    void certifyName(String prefix) {
        province.papers()
                .need(
                        SharedFacts.of(prefix).orgModNameChange(),
                        organisationChanges(ModifiedField.SUBJECT_NAME)
                                .and(Tri.of(dossier().from(REVISION))),
                        DocumentType.CHANGE_CERTIFICATE);
    }

    /** Until the revision: a change certificate when name or certificate number of an organisation change. */
    void certifiedNameOrNumber(String prefix) {
        province.papers()
                .need(
                        SharedFacts.of(prefix).orgOldModNameOrNumber(),
                        organisationChangesNameOrNumber().and(Tri.of(dossier().until(REVISION))),
                        DocumentType.CHANGE_CERTIFICATE);
    }

    /** An order of an organisation that changes its name, its certificate number, or both. */
    Tri organisationChangesNameOrNumber() {
        return organisationChanges(ModifiedField.SUBJECT_NAME)
                .or(organisationChanges(ModifiedField.CERTIFICATE_NUMBER));
    }

    /** An order that changes this field of the record of an organisation, alone or among others. */
    Tri organisationChanges(ModifiedField field) {
        return staysOrganisation().and(modifies()).and(dossier().changes(field));
    }

    /** The record is that of an organisation and remains so: an individual that becomes one is another case. */
    Tri staysOrganisation() {
        return organisationBefore().and(organisationAfter());
    }

    Tri organisationBefore() {
        return isOrganisation(dossier().modification().fromNature());
    }

    Tri organisationAfter() {
        return isOrganisation(dossier().modification().toNature());
    }

    /** A nature that is not stated is that of the subject, where the nature is known not to change. */
    private Tri isOrganisation(@Nullable SubjectNature stated) {
        return stated != null
                ? Tri.of(stated != SubjectNature.INDIVIDUAL)
                : dossier().changes(ModifiedField.SUBJECT_NATURE) == Tri.NO
                        ? dossier().organisation()
                        : Tri.UNKNOWN;
    }

    private Tri modifies() {
        return dossier().typeIs(FilingType.MODIFY_SUBJECT, FilingType.MODIFY_SITE);
    }

    /** An order of an individual that changes this field of the record, among others or alone. */
    Tri individualChanges(ModifiedField field) {
        return dossier().individual().and(modifies()).and(dossier().changes(field));
    }

    /** The record of an organisation passes to another organisation. */
    Tri passesToOtherOrganisation() {
        return staysOrganisation()
                .and(modifies())
                .and(Tri.of(dossier().modification().otherSubject()));
    }

    /** The record of an individual becomes that of an organisation. */
    Tri individualBecomesOrganisation() {
        return modifies().and(organisationBefore().not()).and(organisationAfter());
    }

    private Tri accessOfOrganisation() {
        return dossier().organisation().and(dossier().typeIs(FilingType.ACCESS_NEW, FilingType.ACCESS_CONTINUE));
    }

    /**
     * An organisation asks for access under another name or certificate number than recorded at the original provider,
     * which is what the public query of MIIT shows.
     */
    Tri accessDiffersFromOriginal() {
        return accessNameDiffersFromOriginal()
                .or(accessOfOrganisation()
                        .and(Tri.same(
                                        dossier().certificate().number(),
                                        original().certificateNumber())
                                .not()));
    }

    /** The same under another name. */
    Tri accessNameDiffersFromOriginal() {
        return accessOfOrganisation()
                .and(Tri.same(dossier().subject().name(), original().subjectName())
                        .not());
    }

    private OriginalRecord original() {
        OriginalRecord original = dossier().application().access() == null
                ? null
                : dossier().application().access().originalRecord();
        return original == null ? NO_ORIGINAL : original;
    }
}
