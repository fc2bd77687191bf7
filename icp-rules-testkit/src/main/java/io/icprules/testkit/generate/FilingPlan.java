package io.icprules.testkit.generate;

import io.icprules.api.application.Access;
import io.icprules.api.application.Account;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.OriginalRecord;
import io.icprules.api.application.Person;
import io.icprules.api.application.Registry;
import io.icprules.api.application.Site;
import io.icprules.api.vocabulary.AccountSite;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.ModifiedField;
import io.icprules.api.vocabulary.OrderInProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing in good order, before it is written out: the parts agree with each other because they are written from the same
 * frame.
 *
 * @param change which of the changes a modification makes
 */
record FilingPlan(
        Frame frame,
        SubjectPlan subject,
        PeoplePlan people,
        List<SitePlan> sites,
        PapersPlan papers,
        ProcessPlan process,
        int change) {

    static final int CHANGES = 3;

    private static final List<List<ModifiedField>> SUBJECT_CHANGES = List.of(
            List.of(ModifiedField.MAILING_ADDRESS),
            List.of(ModifiedField.RESPONSIBLE_PERSON_CONTACT, ModifiedField.SUBJECT_REMARK),
            List.of(ModifiedField.CERTIFICATE_ADDRESS));
    private static final List<List<ModifiedField>> SITE_CHANGES = List.of(
            List.of(ModifiedField.SITE_NAME),
            List.of(ModifiedField.SITE_ADMINISTRATOR_CONTACT, ModifiedField.SITE_REMARK),
            List.of(ModifiedField.SITE_ACCESS));
    private static final LocalDate ONE_AT_A_TIME = LocalDate.of(2018, 8, 29);

    FilingApplication filing() {
        return FilingApplication.builder()
                .submittedOn(frame.day())
                .submittedAt(process.messaged() ? frame.day().atTime(10, 30) : null)
                .province(frame.province())
                .city(frame.city())
                .district(frame.district())
                .channel(frame.errand().byApp() ? frame.channel() : Channel.PC)
                .operation(frame.errand().operation())
                .declaredType(process.declared() ? frame.errand().type() : null)
                .remark("")
                .account(new Account(AccountSite.CHINA, subject.certificateNumber(frame), false))
                .subject(subject.subject(frame))
                .responsiblePerson(people.responsiblePerson(frame, subject))
                .sites(writtenSites())
                .documents(papers.documents(frame))
                .registry(new Registry(OrderInProgress.NONE, false, false, List.of(), List.of()))
                .access(access())
                .modification(frame.errand().modification() ? modification() : null)
                .authenticity(process.authenticity(frame))
                .sms(process.sms(frame))
                .psb(process.psb())
                .commercial(process.commercial())
                .build();
    }

    private List<Site> writtenSites() {
        if (frame.errand() == Errand.DEREGISTER_SUBJECT) {
            return List.of();
        }
        Person administrator = people.administrator(frame);
        List<Site> written = new ArrayList<>();
        for (int i = 0; i < frame.sites(sites.size()); i++) {
            written.add(sites.get(i).site(frame, subject, administrator, i));
        }
        return written;
    }

    private Modification modification() {
        List<ModifiedField> fields = new ArrayList<>();
        if (frame.errand() != Errand.MODIFY_SITE) {
            fields.addAll(SUBJECT_CHANGES.get(change));
        }
        if (frame.errand() == Errand.MODIFY_SITE || (frame.errand() == Errand.MODIFY_BOTH && bothTogether())) {
            fields.addAll(SITE_CHANGES.get(change));
        }
        return Modification.builder()
                .changedFields(fields)
                .fromNature(frame.nature())
                .toNature(frame.nature())
                .otherSubject(false)
                .domainsAdded(0)
                .domainsChanged(0)
                .domainsRemoved(0)
                .build();
    }

    private boolean bothTogether() {
        return frame.day().isBefore(ONE_AT_A_TIME);
    }

    private @Nullable Access access() {
        if (!frame.errand().domainFiled() && !frame.errand().subjectFiled()) {
            return null;
        }
        return new Access(frame.errand().access() ? original() : null, true);
    }

    /** What the other provider has on record says the same. */
    private OriginalRecord original() {
        return OriginalRecord.builder()
                .province(frame.province())
                .nature(frame.nature())
                .subjectName(subject.name(frame))
                .certificateType(subject.certificateType(frame))
                .certificateNumber(subject.certificateNumber(frame))
                .certificateAddress(SubjectPlan.ADDRESS)
                .mailingAddress(SubjectPlan.ADDRESS)
                .domainName(sites.get(0).domainName(0))
                .responsiblePerson(people.recordedResponsiblePerson(frame, subject))
                .siteAdministrator(people.recordedAdministrator(frame, subject))
                .build();
    }
}
