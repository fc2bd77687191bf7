package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.api.verdict.Deadline;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.StepType;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text-message verification (短信核验). */
public final class Sms {

    private static final Text RECEIPT = new Text("收到核验短信", "receipt of the message");

    private final Set<PersonRole> verifiers = EnumSet.noneOf(PersonRole.class);
    private final Speakers rules = new Speakers();
    private final Speakers details = new Speakers();
    private boolean nobody;
    private @Nullable Boolean required;
    private @Nullable Integer deadlineHours;

    Sms() {}

    void required(RuleDefinition rule, boolean due) {
        required = (required == null ? Boolean.FALSE : required) || due;
        rules.add(rule);
    }

    /** Orders of this kind are verified by nobody, whatever the province. */
    void nobody(RuleDefinition rule) {
        nobody = true;
        rules.add(rule);
    }

    void verifiedBy(RuleDefinition rule, PersonRole person) {
        verifiers.add(person);
        rules.add(rule);
        details.add(rule);
    }

    /** Rules that only say how a verification that is due is done. */
    Speakers details() {
        return details;
    }

    void deadline(RuleDefinition rule, int hours) {
        deadlineHours = deadlineHours == null ? hours : Math.min(deadlineHours, hours);
        rules.add(rule);
        details.add(rule);
    }

    /**
     * The element of the verdict; the step is added when the verification is due.
     *
     * @param typed whether the filing type is known, so that the silence of rules can mean "not due": those on provinces
     *     where the province is known, those on who verifies anyway
     */
    SmsVerification decide(FilingApplication application, boolean typed, Steps steps) {
        boolean silent = required == null && typed && (application.province() != null || verifiers.isEmpty());
        Boolean due = (nobody || silent) ? Boolean.FALSE : required;
        if (!Boolean.TRUE.equals(due)) {
            return new SmsVerification(due, List.of(), List.of(), null, due == null ? List.of() : factIds());
        }
        Set<PersonRole> persons = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (PersonRole role : verifiers) {
            for (Person person : peopleIn(role, application)) {
                String number = person.mobile() == null ? null : person.mobile().number();
                if (number == null || numbers.add(number)) {
                    persons.add(role);
                }
            }
        }
        addStep(persons, steps);
        return new SmsVerification(true, List.copyOf(persons), List.copyOf(numbers), deadlineHours, factIds());
    }

    private void addStep(Set<PersonRole> persons, Steps steps) {
        Set<Actor> who = EnumSet.noneOf(Actor.class);
        for (PersonRole person : persons) {
            who.add(person == PersonRole.RESPONSIBLE_PERSON ? Actor.RESPONSIBLE_PERSON : Actor.SITE_ADMINISTRATOR);
        }
        if (deadlineHours != null) {
            Deadline deadline = new Deadline(deadlineHours, deadlineHours, DeadlineUnit.HOURS, RECEIPT);
            steps.addPlain(StepType.SMS, who, deadline, rules);
        }
    }

    /** The people in a role; a site administrator who is the responsible person does not verify twice. */
    private List<Person> peopleIn(PersonRole role, FilingApplication application) {
        Person responsible = application.responsiblePerson();
        if (role == PersonRole.RESPONSIBLE_PERSON) {
            return List.of(responsible == null ? Person.builder().build() : responsible);
        }
        boolean responsibleVerifies = verifiers.contains(PersonRole.RESPONSIBLE_PERSON);
        List<Person> people = new ArrayList<>();
        List<Site> sites = application.sites() == null ? List.of() : application.sites();
        for (Site site : sites) {
            Person administrator = site.administrator();
            boolean same = administrator != null && Boolean.TRUE.equals(administrator.sameAsResponsiblePerson());
            if (!same) {
                people.add(administrator == null ? Person.builder().build() : administrator);
            } else if (!responsibleVerifies) {
                people.add(responsible == null ? Person.builder().build() : responsible);
            }
        }
        return people;
    }

    private List<String> factIds() {
        return rules.factIds();
    }
}
