package io.icprules.testkit.generate;

import io.icprules.api.vocabulary.DomainRecordStatus;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the applicant is about, and the records that go with it: at least one for every type that can be filed. */
enum Errand {
    FIRST_FILING(Operation.SUBMIT, SubjectRecordStatus.NONE, DomainRecordStatus.NONE, FilingType.FIRST_FILING),
    NEW_SITE_OTHER(
            Operation.SUBMIT,
            SubjectRecordStatus.OTHER_PROVIDER,
            DomainRecordStatus.NONE,
            FilingType.NEW_SITE_OTHER_PROVIDER),
    NEW_SITE_SAME(
            Operation.SUBMIT,
            SubjectRecordStatus.THIS_PROVIDER,
            DomainRecordStatus.NONE,
            FilingType.NEW_SITE_SAME_PROVIDER),
    ACCESS_NEW(
            Operation.SUBMIT,
            SubjectRecordStatus.OTHER_PROVIDER,
            DomainRecordStatus.OTHER_PROVIDER,
            FilingType.ACCESS_NEW),
    ACCESS_CONTINUE(
            Operation.CONTINUE_ACCESS,
            SubjectRecordStatus.THIS_PROVIDER,
            DomainRecordStatus.OTHER_PROVIDER,
            FilingType.ACCESS_CONTINUE),
    ACCESS_AGAIN(
            Operation.SUBMIT,
            SubjectRecordStatus.OTHER_PROVIDER,
            DomainRecordStatus.WITHOUT_PROVIDER,
            FilingType.ACCESS_NEW),
    ACCESS_AGAIN_HERE(
            Operation.CONTINUE_ACCESS,
            SubjectRecordStatus.THIS_PROVIDER,
            DomainRecordStatus.WITHOUT_PROVIDER,
            FilingType.ACCESS_CONTINUE),
    MODIFY_SUBJECT(Operation.MODIFY, FilingType.MODIFY_SUBJECT),
    MODIFY_SITE(Operation.MODIFY, FilingType.MODIFY_SITE),
    MODIFY_BOTH(Operation.MODIFY, FilingType.MODIFY_SUBJECT),
    DEREGISTER_SUBJECT(Operation.DEREGISTER, FilingType.DEREGISTER_SUBJECT),
    DEREGISTER_SITE(Operation.DEREGISTER, FilingType.DEREGISTER_SITE),
    CANCEL_ACCESS(Operation.CANCEL_ACCESS, FilingType.CANCEL_ACCESS),
    CLAIM(Operation.CLAIM, FilingType.CLAIM_LEGACY),
    IMPORT(Operation.IMPORT, FilingType.IMPORT_LEGACY),
    TRANSFER(Operation.TRANSFER, FilingType.TRANSFER_BETWEEN_ACCOUNTS);

    private final Operation operation;
    private final SubjectRecordStatus subjectStatus;
    private final DomainRecordStatus domainStatus;
    private final FilingType type;

    /** An errand on what the applicant has on record here. */
    Errand(Operation operation, FilingType type) {
        this(operation, SubjectRecordStatus.THIS_PROVIDER, DomainRecordStatus.THIS_PROVIDER, type);
    }

    Errand(Operation operation, SubjectRecordStatus subjectStatus, DomainRecordStatus domainStatus, FilingType type) {
        this.operation = operation;
        this.subjectStatus = subjectStatus;
        this.domainStatus = domainStatus;
        this.type = type;
    }

    Operation operation() {
        return operation;
    }

    SubjectRecordStatus subjectStatus() {
        return subjectStatus;
    }

    DomainRecordStatus domainStatus() {
        return domainStatus;
    }

    /** The type it has while nothing is wrong. */
    FilingType type() {
        return type;
    }

    boolean subjectFiled() {
        return subjectStatus != SubjectRecordStatus.NONE;
    }

    boolean domainFiled() {
        return domainStatus != DomainRecordStatus.NONE;
    }

    boolean access() {
        return type == FilingType.ACCESS_NEW || type == FilingType.ACCESS_CONTINUE;
    }

    /** The app carries it. */
    boolean byApp() {
        return this == FIRST_FILING || this == NEW_SITE_OTHER;
    }

    boolean modification() {
        return operation == Operation.MODIFY;
    }

    /** It brings data of subject and sites. */
    boolean data() {
        return access() || modification() || !domainFiled();
    }

    /** The day the ICP number was issued; legacy records are older. */
    @Nullable LocalDate numberIssuedOn() {
        return switch (this) {
            case FIRST_FILING -> null;
            case CLAIM -> LocalDate.of(2009, 3, 14);
            default -> LocalDate.of(2014, 3, 14);
        };
    }
}
