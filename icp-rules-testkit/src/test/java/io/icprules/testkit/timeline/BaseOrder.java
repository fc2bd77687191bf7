package io.icprules.testkit.timeline;

import io.icprules.api.application.Access;
import io.icprules.api.application.Account;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.AccountSite;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.OrderInProgress;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import java.util.List;

/** Reasonable orders, at least one for every operation, each with the filing type it has on every day. */
enum BaseOrder {
    FIRST_FILING(
            Operation.SUBMIT, SubjectRecordStatus.NONE, DomainRecordStatus.NONE, FilingType.FIRST_FILING, Kind.DATA),
    NEW_SITE_OTHER_PROVIDER(
            Operation.SUBMIT,
            SubjectRecordStatus.OTHER_PROVIDER,
            DomainRecordStatus.NONE,
            FilingType.NEW_SITE_OTHER_PROVIDER,
            Kind.DATA),
    NEW_SITE_SAME_PROVIDER(
            Operation.SUBMIT,
            SubjectRecordStatus.THIS_PROVIDER,
            DomainRecordStatus.NONE,
            FilingType.NEW_SITE_SAME_PROVIDER,
            Kind.DATA),
    ACCESS_NEW(
            Operation.SUBMIT,
            SubjectRecordStatus.OTHER_PROVIDER,
            DomainRecordStatus.OTHER_PROVIDER,
            FilingType.ACCESS_NEW,
            Kind.DATA),
    CONTINUE_ACCESS(
            Operation.CONTINUE_ACCESS,
            SubjectRecordStatus.THIS_PROVIDER,
            DomainRecordStatus.OTHER_PROVIDER,
            FilingType.ACCESS_CONTINUE,
            Kind.DATA),
    MODIFY_SUBJECT(Operation.MODIFY, FilingType.MODIFY_SUBJECT, Kind.DATA),
    MODIFY_SITE(Operation.MODIFY, FilingType.MODIFY_SITE, Kind.DATA),
    DEREGISTER_SUBJECT(Operation.DEREGISTER, FilingType.DEREGISTER_SUBJECT, Kind.END),
    DEREGISTER_SITE(Operation.DEREGISTER, FilingType.DEREGISTER_SITE, Kind.END),
    CANCEL_ACCESS(Operation.CANCEL_ACCESS, FilingType.CANCEL_ACCESS, Kind.END),
    CLAIM(Operation.CLAIM, FilingType.CLAIM_LEGACY, Kind.ACCOUNT),
    IMPORT(Operation.IMPORT, FilingType.IMPORT_LEGACY, Kind.ACCOUNT),
    TRANSFER(Operation.TRANSFER, FilingType.TRANSFER_BETWEEN_ACCOUNTS, Kind.ACCOUNT);

    /** What an order does to the record, as far as text messages care. */
    enum Kind {
        /** It carries data of subject and sites. */
        DATA,
        /** It ends a record or an access. */
        END,
        /** It moves a record between accounts. */
        ACCOUNT
    }

    private final Operation operation;
    private final SubjectRecordStatus subjectStatus;
    private final DomainRecordStatus domainStatus;
    private final FilingType type;
    private final Kind kind;

    /** An order on a record that the applicant has at this provider. */
    BaseOrder(Operation operation, FilingType type, Kind kind) {
        this(operation, SubjectRecordStatus.THIS_PROVIDER, DomainRecordStatus.THIS_PROVIDER, type, kind);
    }

    BaseOrder(
            Operation operation,
            SubjectRecordStatus subjectStatus,
            DomainRecordStatus domainStatus,
            FilingType type,
            Kind kind) {
        this.operation = operation;
        this.subjectStatus = subjectStatus;
        this.domainStatus = domainStatus;
        this.type = type;
        this.kind = kind;
    }

    Operation operation() {
        return operation;
    }

    FilingType type() {
        return type;
    }

    Kind kind() {
        return kind;
    }

    FilingApplication application(Province province, SubjectNature nature, LocalDate day) {
        Subject subject = Parts.subject(province, nature, subjectStatus, recordNumberIssuedOn());
        return FilingApplication.builder()
                .submittedOn(day)
                .province(province)
                .channel(Channel.PC)
                .operation(operation)
                .account(new Account(AccountSite.CHINA, null, false))
                .registry(new Registry(OrderInProgress.NONE, false, false, null, null))
                .subject(subject)
                .responsiblePerson(Parts.person(Parts.RESPONSIBLE, Parts.RESPONSIBLE_MOBILE, province))
                .sites(this == DEREGISTER_SUBJECT ? List.of() : List.of(Parts.site(province, nature, domainStatus)))
                .documents(List.of())
                .access(kind == Kind.DATA ? new Access(Parts.originalRecord(subject), true) : null)
                .modification(modification(nature))
                .build();
    }

    private LocalDate recordNumberIssuedOn() {
        return switch (this) {
            case FIRST_FILING -> null;
            case CLAIM -> LocalDate.of(2009, 3, 14);
            default -> LocalDate.of(2014, 3, 14);
        };
    }

    private Modification modification(SubjectNature nature) {
        return switch (this) {
            case MODIFY_SUBJECT ->
                Modification.builder()
                        .changedFields(List.of(
                                ModifiedField.MAILING_ADDRESS,
                                nature == SubjectNature.INDIVIDUAL
                                        ? ModifiedField.SUBJECT_REMARK
                                        : ModifiedField.SUBJECT_NAME))
                        .fromNature(nature)
                        .toNature(nature)
                        .otherSubject(false)
                        .build();
            case MODIFY_SITE ->
                Modification.builder()
                        .changedFields(List.of(ModifiedField.SITE_NAME, ModifiedField.SITE_DOMAINS))
                        .otherSubject(false)
                        .domainsAdded(0)
                        .domainsChanged(1)
                        .domainsRemoved(0)
                        .build();
            default -> null;
        };
    }
}
