package io.icprules.testkit.opinion;

import static io.icprules.api.vocabulary.FilingType.MODIFY_SITE;
import static io.icprules.api.vocabulary.FilingType.MODIFY_SUBJECT;
import static io.icprules.api.vocabulary.FilingType.NOT_SUPPORTED;

import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rows R08 to R09a: modifications. Stateless. */
final class ModificationRows {

    private static final Set<ModifiedField> OF_THE_SITE = EnumSet.of(
            ModifiedField.SITE_NAME,
            ModifiedField.SITE_DOMAINS,
            ModifiedField.SITE_CONTENT,
            ModifiedField.SITE_ADMINISTRATOR,
            ModifiedField.SITE_ADMINISTRATOR_CONTACT,
            ModifiedField.SITE_ACCESS,
            ModifiedField.SITE_REMARK);

    private static final Set<ModifiedField> OF_THE_SUBJECT = EnumSet.complementOf(EnumSet.copyOf(OF_THE_SITE));

    private ModificationRows() {}

    static List<TypeRow> of(DomainOrder order) {
        Condition modifies = order.operation(Operation.MODIFY);
        if (modifies.holds() == Tri.NO) {
            return List.of();
        }
        Condition subjectData = changes(order, OF_THE_SUBJECT);
        Condition siteData = changes(order, OF_THE_SITE);
        Condition own = order.noDomain().or(order.filed().and(order.ofApplicant()));
        // Where only data of the subject change, the domain and whose it is do not matter.
        Condition recordHere = modifies.and(order.subject(SubjectRecordStatus.THIS_PROVIDER))
                .and(siteData.not()
                        .or(order.record(DomainRecordStatus.THIS_PROVIDER).and(order.ofApplicant())));
        Condition recordElsewhere =
                order.subject(SubjectRecordStatus.OTHER_PROVIDER).or(order.record(DomainRecordStatus.OTHER_PROVIDER));
        return List.of(
                // Subject and site data take two orders, one after the other: this one is the first.
                new TypeRow("R08", recordHere.and(subjectData), MODIFY_SUBJECT),
                new TypeRow("R08", recordHere.and(siteData), MODIFY_SITE),
                new TypeRow("R09", modifies.and(recordElsewhere).and(own), NOT_SUPPORTED),
                new TypeRow("R09a", modifies, NOT_SUPPORTED, Set.of("R08", "R09")));
    }

    /** An order that names no change reaches neither alternative of R08 and ends at R09a. */
    private static Condition changes(DomainOrder order, Set<ModifiedField> fields) {
        List<ModifiedField> changed = order.dossier().modification().changedFields();
        return Condition.optional(changed == null ? Tri.UNKNOWN : Tri.of(!Collections.disjoint(changed, fields)));
    }
}
