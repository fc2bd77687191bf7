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
import java.util.stream.Stream;

/** Rows R11 to R26: orders to submit a filing or to continue access. Stateless. */
final class SubmissionRows {

    private final DomainOrder order;
    private final Condition submits;

    private SubmissionRows(DomainOrder order) {
        this.order = order;
        this.submits = order.submits();
    }

    static List<TypeRow> of(DomainOrder order) {
        SubmissionRows rows = new SubmissionRows(order);
        return Stream.of(rows.conflicts(), rows.obstacles(), rows.types())
                .flatMap(List::stream)
                .toList();
    }

    private List<TypeRow> conflicts() {
        Registry known = order.application().registry();
        Registry registry = known == null ? Registry.builder().build() : known;
        Condition domainBusy = Condition.optional(
                Tri.isIn(registry.orderInProgressForDomain(), List.of(OrderInProgress.OWN, OrderInProgress.OTHER)));
        Condition certificateBusy = Condition.optional(Tri.of(registry.orderInProgressForCertificate()));
        Condition certificateFiled = Condition.optional(Tri.of(registry.certificateAlreadyFiledInOtherAccount()))
                .and(since("2019-02-19"));
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
        Condition otherNumber = Condition.optional(Tri.same(
                        order.subjectRecord().certificateNumber(),
                        order.dossier().certificate().number())
                .not());
        return List.of(
                new TypeRow("R14", submits.and(order.subdomainOf(SubdomainOf.OF_THIS_PROVIDER)), NO_FILING),
                new TypeRow("R15", submits.and(tldRefused).and(record(DomainRecordStatus.NONE)), NOT_SUPPORTED),
                new TypeRow("R16", submits.and(filed()).and(order.ofApplicant().not()), BLOCKED),
                new TypeRow("R17", submits.and(otherNumber).and(since("2019-09-04")), BLOCKED),
                new TypeRow(
                        "R18",
                        submits.and(order.subject(SubjectRecordStatus.SUBJECT_WITHOUT_SITE))
                                .and(since("2019-01-28")),
                        BLOCKED));
    }

    private List<TypeRow> types() {
        Condition unfiled = submits.and(order.subject(SubjectRecordStatus.NONE));
        Condition here = submits.and(order.subject(SubjectRecordStatus.THIS_PROVIDER));
        Condition elsewhere = submits.and(order.subject(SubjectRecordStatus.OTHER_PROVIDER));
        Condition newDomain = record(DomainRecordStatus.NONE);
        Condition domainElsewhere = record(DomainRecordStatus.OTHER_PROVIDER);
        Condition cancelled = record(DomainRecordStatus.WITHOUT_PROVIDER).and(since("2019-01-28"));
        return List.of(
                new TypeRow("R19", unfiled.and(newDomain), FIRST_FILING),
                new TypeRow("R20", elsewhere.and(newDomain), NEW_SITE_OTHER_PROVIDER),
                new TypeRow("R21", here.and(newDomain), NEW_SITE_SAME_PROVIDER),
                new TypeRow("R22", elsewhere.and(domainElsewhere), ACCESS_NEW),
                new TypeRow("R23", here.and(domainElsewhere), ACCESS_CONTINUE),
                new TypeRow("R24", here.and(cancelled), ACCESS_CONTINUE),
                new TypeRow("R24", elsewhere.and(cancelled), ACCESS_NEW),
                new TypeRow("R25", here.and(record(DomainRecordStatus.THIS_PROVIDER)), NO_FILING),
                new TypeRow("R26", unfiled.or(elsewhere).and(filed()), BLOCKED));
    }

    private Condition since(String day) {
        return Condition.known(order.dossier().from(day));
    }

    /**
     * State of the record, as rows R15 to R26 look at it. Row R14a sends a subdomain of a domain filed elsewhere on to
     * them as an order for that domain.
     */
    private Condition record(DomainRecordStatus status) {
        Condition ofFiledElsewhere = order.subdomainOf(SubdomainOf.OF_OTHER_PROVIDER);
        boolean asParent =
                ofFiledElsewhere.holds().isYes() && !order.filed().holds().isYes();
        return asParent ? Condition.known(status == DomainRecordStatus.OTHER_PROVIDER) : order.record(status);
    }

    private Condition filed() {
        return record(DomainRecordStatus.THIS_PROVIDER)
                .or(record(DomainRecordStatus.OTHER_PROVIDER))
                .or(record(DomainRecordStatus.WITHOUT_PROVIDER));
    }
}
