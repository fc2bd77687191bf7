package io.icprules.testkit.assertion;

import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.vocabulary.PersonRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** Assertions on the text-message verification. Says nothing of numbers, which are personal data. Not thread-safe. */
public final class SmsAssert {

    /** What the verdict should do. */
    static final String SHOULD = "require a text message";

    private final VerdictAssert verdict;
    private final SmsVerification sms;
    private final boolean due;

    SmsAssert(VerdictAssert verdict, boolean due) {
        this.verdict = verdict;
        this.sms = verdict.verdict().sms();
        this.due = due;
    }

    /** These verify, and nobody else; the order does not count. */
    public SmsAssert by(PersonRole... persons) {
        return check(
                "by " + names(Arrays.asList(persons)),
                names(Arrays.asList(persons)),
                names(sms.persons()),
                Set.copyOf(sms.persons()).equals(Set.copyOf(Arrays.asList(persons))));
    }

    /** It has to be done within this many hours from receipt of the message. */
    public SmsAssert withinHours(int hours) {
        return check(
                "within " + hours + " hours",
                hours + " hours",
                sms.deadlineHours() == null ? "no deadline" : sms.deadlineHours() + " hours",
                Objects.equals(sms.deadlineHours(), hours));
    }

    /** This fact stands behind it, maybe others too. */
    public SmsAssert because(String factId) {
        if (due && !sms.factIds().contains(factId)) {
            verdict.fail(new Complaint(
                    SHOULD + " because of " + factId,
                    factId,
                    Items.listed(sms.factIds()),
                    Items.trail(verdict.verdict(), factId),
                    null));
        }
        return this;
    }

    /** Back to the verdict, for what else is asserted of it. */
    public VerdictAssert and() {
        return verdict;
    }

    private SmsAssert check(String words, String expected, String actual, boolean holds) {
        if (due && !holds) {
            verdict.fail(new Complaint(SHOULD + " " + words, expected, actual, sms.factIds(), null));
        }
        return this;
    }

    private static String names(Collection<PersonRole> persons) {
        return Items.listed(persons.stream().map(Enum::name).sorted().toList());
    }
}
