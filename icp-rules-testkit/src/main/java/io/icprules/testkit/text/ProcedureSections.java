package io.icprules.testkit.text;

import io.icprules.api.Text;
import io.icprules.api.verdict.Deadline;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import java.util.ArrayList;
import java.util.List;

/** What is ahead: text-message verification, pre-approvals, steps, and duties after the filing. */
record ProcedureSections(Page page) {

    void write(Verdict verdict) {
        sms(verdict.sms());
        preApprovals(verdict.preApprovals());
        steps(verdict.requiredSteps());
        duties(verdict.postFilingDuties());
    }

    private void sms(SmsVerification sms) {
        Boolean required = sms.required();
        if (required == null) {
            page.heading(page.say(Labels.SMS));
            page.line(2, page.say(Labels.SMS_UNKNOWN));
            return;
        }
        if (!required) {
            return;
        }
        page.heading(page.say(Labels.SMS));
        List<String> persons =
                sms.persons().stream().map(role -> page.say(role.label())).toList();
        List<String> numbers =
                sms.numbers().stream().map(ProcedureSections::masked).toList();
        page.line(
                2,
                page.say(
                        Labels.SMS_DUE,
                        persons.isEmpty() ? page.say(Labels.PERSON_UNKNOWN) : page.list(persons),
                        numbers.isEmpty() ? page.say(Labels.NUMBER_UNKNOWN) : page.list(numbers)));
        if (sms.deadlineHours() != null) {
            page.line(2, page.say(Labels.SMS_UNTIL, sms.deadlineHours()));
        }
    }

    private void preApprovals(List<PreApproval> preApprovals) {
        if (preApprovals.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.PRE_APPROVALS, preApprovals.size()));
        for (PreApproval one : preApprovals) {
            boolean needed = one.required() == PreApprovalRequirement.YES;
            Text authority = one.authority();
            Text papers = one.document();
            String line = page.say(
                    Labels.PRE_APPROVAL,
                    page.say(one.category().label()),
                    page.say(one.required().label()),
                    Place.of(one.at(), page.language()),
                    one.factId());
            boolean open = needed && one.status() != DocumentStatus.SUPPLIED;
            page.item("- ", 2, open ? Tone.WARNING : Tone.PLAIN, line);
            if (authority != null) {
                page.line(4, page.say(Labels.AUTHORITY, page.say(authority)));
            }
            if (papers != null) {
                page.line(4, page.say(Labels.PAPERS, page.say(papers)));
            }
        }
    }

    private void steps(List<RequiredStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.STEPS, steps.size()));
        int number = 1;
        for (RequiredStep step : steps) {
            List<String> who =
                    step.who().stream().map(actor -> page.say(actor.label())).toList();
            String line = page.say(
                    step.optional() ? Labels.STEP_OPTIONAL : Labels.STEP,
                    page.say(step.step().label()),
                    page.list(who));
            Deadline deadline = step.deadline();
            String mark = (number < 10 ? " " : "") + number++ + ". ";
            page.item(mark, 2, Tone.PLAIN, deadline == null ? line : page.say(Labels.AND, line, say(deadline)));
            step.notes().forEach(note -> page.item("- ", 6, Tone.FAINT, page.say(note)));
        }
    }

    private void duties(List<PostFilingDuty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.DUTIES, duties.size()));
        for (PostFilingDuty duty : duties) {
            page.item("- ", 2, Tone.PLAIN, page.say(duty.message()));
            List<String> when = new ArrayList<>();
            Deadline deadline = duty.deadline();
            if (deadline != null) {
                when.add(say(deadline));
            }
            if (duty.dueOn() != null) {
                when.add(page.say(Labels.DUE_ON, duty.dueOn()));
            }
            if (!when.isEmpty()) {
                page.line(4, page.list(when));
            }
            String where = Place.of(duty.at(), page.language());
            page.line(4, Tone.FAINT, page.say(Labels.ORIGIN_FACT, where, duty.factId()));
        }
    }

    private String say(Deadline deadline) {
        String unit = deadline.maximum() == 1
                ? page.say(one(deadline.unit()))
                : page.say(deadline.unit().label());
        String from = page.say(deadline.from());
        return deadline.minimum() == deadline.maximum()
                ? page.say(Labels.DEADLINE, deadline.maximum(), unit, from)
                : page.say(Labels.DEADLINE_RANGE, deadline.minimum(), deadline.maximum(), unit, from);
    }

    private static Labels one(DeadlineUnit unit) {
        return switch (unit) {
            case MINUTES -> Labels.ONE_MINUTE;
            case HOURS -> Labels.ONE_HOUR;
            case DAYS -> Labels.ONE_DAY;
            case WORKING_DAYS -> Labels.ONE_WORKING_DAY;
        };
    }

    /** A verdict is printed, pasted and mailed; the number is recognised by its ends. */
    private static String masked(String number) {
        int end = 4;
        int start = 3;
        return number.length() < start + end + 1
                ? "*".repeat(number.length())
                : number.substring(0, start)
                        + "*".repeat(number.length() - start - end)
                        + number.substring(number.length() - end);
    }
}
