package io.icprules.testkit.opinion;

import io.icprules.api.application.Modification;
import io.icprules.api.application.OriginalRecord;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.SubjectNature;
import java.util.List;

/**
 * What becomes different in a record, by a modification or found at an access order, and the change certificates that
 * many provinces ask for alike.
 *
 * @param province the dossier as the province looks at it
 */
record RecordChanges(ProvinceDossier province) {

    /** Day on which most pages revised their rules on modification. */
    static final String REVISION = "2019-09-12";

    private Dossier dossier() {
        return province.dossier();
    }

    /** Since the revision: a change certificate when the name of an organisation changes. */
    void certifyName(String prefix) {
        province.papers()
                .need(
                        prefix + "-org-mod-name-change",
                        province.organisationChanges(ModifiedField.SUBJECT_NAME)
                                .and(Tri.of(dossier().from(REVISION))),
                        DocumentType.CHANGE_CERTIFICATE);
    }

    /** Until the revision: a change certificate when name or certificate number of an organisation change. */
    void certifiedNameOrNumber(String prefix) {
        province.papers()
                .need(
                        prefix + "-org-old-mod-name-or-number",
                        organisationChangesNameOrNumber().and(Tri.of(dossier().until(REVISION))),
                        DocumentType.CHANGE_CERTIFICATE);
    }

    /** An order of an organisation that changes its name, its certificate number, or both. */
    Tri organisationChangesNameOrNumber() {
        return province.organisationChanges(ModifiedField.SUBJECT_NAME)
                .or(province.organisationChanges(ModifiedField.CERTIFICATE_NUMBER));
    }

    private Modification modification() {
        Modification modification = dossier().application().modification();
        return modification == null ? Modification.builder().build() : modification;
    }

    private Tri modifies() {
        return dossier().typeIs(FilingType.MODIFY_SUBJECT, FilingType.MODIFY_SITE);
    }

    /** An order of an individual that changes this field of the record, among others or alone. */
    Tri individualChanges(ModifiedField field) {
        List<ModifiedField> fields = modification().changedFields();
        return dossier()
                .individual()
                .and(modifies())
                .and(fields == null ? Tri.UNKNOWN : Tri.of(fields.contains(field)));
    }

    /** The record of an organisation passes to another organisation. */
    Tri passesToOtherOrganisation() {
        return dossier()
                .organisation()
                .and(modifies())
                .and(Tri.of(modification().otherSubject()));
    }

    /** The record of an individual becomes that of an organisation; the natures before and after say so. */
    Tri individualBecomesOrganisation() {
        return modifies()
                .and(Tri.same(modification().fromNature(), SubjectNature.INDIVIDUAL))
                .and(Tri.same(modification().toNature(), SubjectNature.INDIVIDUAL)
                        .not());
    }

    private Tri accessOfOrganisation() {
        return dossier().organisation().and(dossier().typeIs(FilingType.ACCESS_NEW, FilingType.ACCESS_CONTINUE));
    }

    /** An organisation asks for access under another name or certificate number than recorded at the original provider. */
    Tri accessDiffersFromOriginal() {
        OriginalRecord original = dossier().application().access() == null
                ? null
                : dossier().application().access().originalRecord();
        if (original == null) {
            return accessOfOrganisation().and(Tri.UNKNOWN);
        }
        Tri name = Tri.same(dossier().subject().name(), original.subjectName()).not();
        Tri number = Tri.same(dossier().certificate().number(), original.certificateNumber())
                .not();
        return accessOfOrganisation().and(name.or(number));
    }

    /** An organisation asks for access under another name than the public query of MIIT shows. */
    Tri accessNameDiffersFromQuery() {
        return accessOfOrganisation()
                .and(Tri.same(dossier().subject().name(), queried().name()).not());
    }

    /** An organisation asks for access under another certificate number than the public query of MIIT shows. */
    Tri accessNumberDiffersFromQuery() {
        return accessOfOrganisation()
                .and(Tri.same(dossier().certificate().number(), queried().certificateNumber())
                        .not());
    }

    private SubjectRecord queried() {
        SubjectRecord queried = dossier().subject().record();
        return queried == null ? SubjectRecord.builder().build() : queried;
    }
}
