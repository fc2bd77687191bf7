package io.icprules.testkit.opinion;

import static io.icprules.api.vocabulary.FilingType.ACCESS_CONTINUE;
import static io.icprules.api.vocabulary.FilingType.ACCESS_NEW;
import static io.icprules.api.vocabulary.FilingType.BLOCKED;
import static io.icprules.api.vocabulary.FilingType.FIRST_FILING;
import static io.icprules.api.vocabulary.FilingType.NEW_SITE_OTHER_PROVIDER;
import static io.icprules.api.vocabulary.FilingType.NEW_SITE_SAME_PROVIDER;
import static io.icprules.api.vocabulary.FilingType.NOT_SUPPORTED;
import static io.icprules.api.vocabulary.FilingType.NO_FILING;

import io.icprules.api.application.Registry;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.OrderInProgress;
import io.icprules.api.vocabulary.SubdomainOf;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.List;

/** Rows R11 to R26: orders to submit a filing or to continue access. Stateless. */
final class SubmissionRows {

    private static final Registry NO_REGISTRY = Registry.builder().build();

    private final DomainOrder order;
    private final Condition submits;

    private SubmissionRows(DomainOrder order) {
        this.order = order;
        this.submits = order.submits();
    }

    /** Groups of rows in their order; none where nothing is submitted. */
    static List<TypeRow> conflicts(DomainOrder order) {
        SubmissionRows rows = new SubmissionRows(order);
        return rows.submits.holds() == Tri.NO ? List.of() : rows.conflicts();
    }

    static List<TypeRow> obstacles(DomainOrder order) {
        SubmissionRows rows = new SubmissionRows(order);
        return rows.submits.holds() == Tri.NO ? List.of() : rows.obstacles();
    }

    static List<TypeRow> types(DomainOrder order) {
        SubmissionRows rows = new SubmissionRows(order);
        return rows.submits.holds() == Tri.NO ? List.of() : rows.types();
    }

    private List<TypeRow> conflicts() {
        Registry known = order.application().registry();
        Registry registry = known == null ? NO_REGISTRY : known;
        Condition domainBusy = Condition.optional(
                Tri.isOneOf(registry.orderInProgressForDomain(), OrderInProgress.OWN, OrderInProgress.OTHER));
        Condition certificateBusy = Condition.optional(Tri.of(registry.orderInProgressForCertificate()));
        Condition certificateFiled = Condition.optional(Tri.of(registry.certificateAlreadyFiledInOtherAccount()));
        Condition otherAccount = Condition.optional(
                Tri.of(order.subjectRecord().heldByThisAccount()).not());
        return List.of(
                new TypeRow("R11", submits.and(domainBusy), BLOCKED),
                new TypeRow("R12", submits.and(certificateBusy), BLOCKED),
                new TypeRow("R13", submits.and(certificateFiled.or(otherAccount)), BLOCKED));
    }

    private List<TypeRow> obstacles() {
        Condition tldRefused =
                order.domain().is(domain -> Tri.of(domain.tldApproved()).not());
        // A subject that is known not to be on record is not on record under another number.
        Condition otherNumber = order.subjectRecord().status() == SubjectRecordStatus.NONE
                ? Condition.FALSE
                : Condition.optional(Tri.sameNumber(
                                order.subjectRecord().certificateNumber(),
                                order.dossier().certificate().number())
                        .not());
        Condition ofFiledElsewhere = submits.and(order.subdomainOf(SubdomainOf.OF_OTHER_PROVIDER));
        // The order is for the parent; where a record is given, it is that of the parent, whose other holder is for
        // R16.
        Condition parent =
                ofFiledElsewhere.and(order.filed().not().or(order.filed().and(order.ofApplicant())));
        Condition parentOnly = ofFiledElsewhere.and(order.filed().not());
        return List.of(
                new TypeRow("R14", submits.and(order.subdomainOf(SubdomainOf.OF_THIS_PROVIDER)), NO_FILING),
                new TypeRow("R14a", parent.and(order.subject(SubjectRecordStatus.THIS_PROVIDER)), ACCESS_CONTINUE),
                new TypeRow("R14a", parent.and(order.subject(SubjectRecordStatus.OTHER_PROVIDER)), ACCESS_NEW),
                // What R18 and R26 say of the parent.
                new TypeRow(
                        "R14a",
                        parentOnly.and(
                                order.subject(SubjectRecordStatus.NONE, SubjectRecordStatus.SUBJECT_WITHOUT_SITE)),
                        BLOCKED),
                new TypeRow(
                        "R15",
                        submits.and(tldRefused)
                                .and(order.record(DomainRecordStatus.NONE))
                                .and(since(2018_01_01)),
                        NOT_SUPPORTED),
                new TypeRow(
                        "R16",
                        submits.and(order.filed()).and(order.ofApplicant().not()),
                        BLOCKED),
                new TypeRow("R17", submits.and(otherNumber), BLOCKED),
                new TypeRow("R18", submits.and(order.subject(SubjectRecordStatus.SUBJECT_WITHOUT_SITE)), BLOCKED));
    }

    private List<TypeRow> types() {
        Condition unfiled = submits.and(order.subject(SubjectRecordStatus.NONE));
        Condition here = submits.and(order.subject(SubjectRecordStatus.THIS_PROVIDER));
        Condition elsewhere = submits.and(order.subject(SubjectRecordStatus.OTHER_PROVIDER));
        Condition newDomain = order.record(DomainRecordStatus.NONE);
        Condition domainElsewhere = order.record(DomainRecordStatus.OTHER_PROVIDER);
        Condition cancelled = order.record(DomainRecordStatus.WITHOUT_PROVIDER);
        return List.of(
                new TypeRow("R19", unfiled.and(newDomain), FIRST_FILING),
                new TypeRow("R20", elsewhere.and(newDomain), NEW_SITE_OTHER_PROVIDER),
                new TypeRow("R21", here.and(newDomain), NEW_SITE_SAME_PROVIDER),
                new TypeRow("R22", elsewhere.and(domainElsewhere), ACCESS_NEW),
                new TypeRow("R23", here.and(domainElsewhere), ACCESS_CONTINUE),
                new TypeRow("R24", here.and(cancelled), ACCESS_CONTINUE),
                new TypeRow("R24", elsewhere.and(cancelled), ACCESS_NEW),
                new TypeRow("R25", here.and(order.record(DomainRecordStatus.THIS_PROVIDER)), NO_FILING),
                new TypeRow("R26", unfiled.or(elsewhere).and(order.filed()), BLOCKED));
    }

    private Condition since(int day) {
        return Condition.known(order.dossier().from(day));
    }
}
