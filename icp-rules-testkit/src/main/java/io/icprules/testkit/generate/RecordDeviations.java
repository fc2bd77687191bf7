package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.modification;
import static io.icprules.testkit.generate.Edit.original;

import io.icprules.api.application.RecordedPerson;
import io.icprules.api.vocabulary.CertificateType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.List;

/** What is on record does not agree with the order, or changes by it. */
final class RecordDeviations {

    private static final RecordedPerson SOMEBODY =
            new RecordedPerson("示例前任", CertificateType.MAINLAND_ID_CARD, Made.personalNumber(61), Made.mobile(61));

    private static final List<List<ModifiedField>> CHANGES = List.of(
            List.of(ModifiedField.SUBJECT_NAME),
            List.of(ModifiedField.CERTIFICATE_NUMBER),
            List.of(ModifiedField.SUBJECT_NAME, ModifiedField.CERTIFICATE_NUMBER),
            List.of(ModifiedField.SUBJECT_NAME, ModifiedField.CERTIFICATE_NUMBER, ModifiedField.SUBJECT_NATURE),
            List.of(ModifiedField.PROVINCE),
            List.of(ModifiedField.SITE_DOMAINS),
            List.of(ModifiedField.SUBJECT_NAME, ModifiedField.SITE_NAME));

    private RecordDeviations() {}

    static List<Deviation> originals() {
        return new Catalogue("original-record")
                .add("subject-name", original(o -> o.subjectName("示例旧名")))
                .add("certificate-number", original(o -> o.certificateNumber("91110101MA0000094X")))
                .add(
                        "certificate-type",
                        original(o -> o.certificateType(CertificateType.ORGANISATION_CODE_CERTIFICATE)))
                .add("certificate-address", original(o -> o.certificateAddress("示例旧路1号")))
                .add("mailing-address", original(o -> o.mailingAddress("示例旧路1号")))
                .add("province", original(o -> o.province(Province.QINGHAI)))
                .add("nature", original(o -> o.nature(SubjectNature.FOUNDATION)))
                .add("domain", original(o -> o.domainName("shili-jiu.cn")))
                .add("responsible-person", original(o -> o.responsiblePerson(SOMEBODY)))
                .add("site-administrator", original(o -> o.siteAdministrator(SOMEBODY)))
                .add(
                        "certificate-number-and-name",
                        original(o -> o.certificateNumber("91110101MA0000094X").subjectName("示例旧名")))
                .add(
                        "footer-number-differs",
                        Edit.siteFields(s -> s.icpNumber("京ICP备12345670号-1").footerIcpNumber("无")))
                .add("not-accessible", Edit.siteFields(s -> s.accessible(false)))
                .add("run-by-enterprise", Edit.siteFields(s -> s.operatedByEnterprise(true)))
                .add(
                        "responsible-person-and-not-representative",
                        original(o -> o.responsiblePerson(SOMEBODY))
                                .and(Edit.responsible(p -> p.legalRepresentative(false))))
                .deviations();
    }

    static List<Deviation> modifications() {
        return new Catalogue("modification")
                .each("fields", fields -> modification(m -> m.changedFields(fields)), CHANGES)
                .often(4)
                .each("fields", fields -> modification(m -> m.changedFields(fields)), CHANGES.subList(0, 3))
                .often(5)
                .each("field", field -> modification(m -> m.changedFields(List.of(field))), ModifiedField.values())
                .add("to-individual", natures(SubjectNature.ENTERPRISE, SubjectNature.INDIVIDUAL))
                .often(4)
                .add("to-enterprise", natures(SubjectNature.INDIVIDUAL, SubjectNature.ENTERPRISE))
                .add("to-institution", natures(SubjectNature.INDIVIDUAL, SubjectNature.PUBLIC_INSTITUTION))
                .add(
                        "to-other-individual",
                        natures(SubjectNature.INDIVIDUAL, SubjectNature.INDIVIDUAL)
                                .and(modification(m -> m.otherSubject(true))))
                .often(6)
                .add(
                        "to-other-organisation",
                        natures(SubjectNature.ENTERPRISE, SubjectNature.ENTERPRISE)
                                .and(modification(m -> m.otherSubject(true))))
                .often(6)
                .add(
                        "to-enterprise-not-representative",
                        natures(SubjectNature.INDIVIDUAL, SubjectNature.ENTERPRISE)
                                .and(Edit.subject(s -> s.legalRepresentativeOfTarget(false))))
                .often(4)
                .add(
                        "record-elsewhere-no-sites",
                        Edit.record(r -> r.status(SubjectRecordStatus.OTHER_PROVIDER))
                                .and(Edit.order(o -> o.sites(List.of()))))
                .add("other-subject", modification(m -> m.otherSubject(true)))
                .each("domains-added", n -> domains(n, 0, 0), 1, 2)
                .each("domains-changed", n -> domains(0, n, 0), 1, 2)
                .each("domains-removed", n -> domains(0, 0, n), 1, 2)
                .deviations();
    }

    private static Change natures(SubjectNature from, SubjectNature to) {
        return modification(m -> m.changedFields(List.of(ModifiedField.SUBJECT_NATURE, ModifiedField.SUBJECT_NAME))
                .fromNature(from)
                .toNature(to));
    }

    private static Change domains(int added, int changed, int removed) {
        return modification(m -> m.changedFields(List.of(ModifiedField.SITE_DOMAINS))
                .domainsAdded(added)
                .domainsChanged(changed)
                .domainsRemoved(removed));
    }
}
