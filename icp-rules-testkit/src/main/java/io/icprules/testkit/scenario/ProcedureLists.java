package io.icprules.testkit.scenario;

import io.icprules.api.Text;
import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.api.verdict.Deadline;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.vocabulary.Actor;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.StepType;
import io.icprules.testkit.scenario.Listing.Entry;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of a verdict that are about what to do: channels, text messages, steps, duties; and contradictions. */
final class ProcedureLists {

    private static final String BECAUSE = "because";
    private static final String DEADLINE = "deadline";

    private ProcedureLists() {}

    static Listing<Entry> channels() {
        return new Listing<>(
                "channel",
                Allowed.oneOf(Channel.values()),
                judged -> judged.verdict().channels().stream()
                        .map(channel -> entry(channel.name(), ""))
                        .toList(),
                entry -> entry);
    }

    static Listing<Entry> smsPersons() {
        return sms(
                "person",
                Allowed.oneOf(PersonRole.values()),
                sms -> sms.persons().stream().map(Enum::name).toList());
    }

    static Listing<Entry> smsNumbers() {
        return sms("number", Allowed.TEXT, SmsVerification::numbers);
    }

    static Listing<Entry> smsFacts() {
        return sms("fact", Allowed.FACT, SmsVerification::factIds);
    }

    private static Listing<Entry> sms(String nameKey, Allowed names, Function<SmsVerification, List<String>> items) {
        return new Listing<>(
                nameKey,
                names,
                judged -> {
                    SmsVerification sms = judged.verdict().sms();
                    String why = String.join(", ", sms.factIds());
                    return items.apply(sms).stream()
                            .map(name -> entry(name, why))
                            .toList();
                },
                entry -> entry);
    }

    static Listing<RequiredStep> steps() {
        return new Listing<RequiredStep>(
                        "step",
                        Allowed.oneOf(StepType.values()),
                        judged -> judged.verdict().requiredSteps(),
                        step -> entry(step.step().name(), String.join(", ", step.factIds())))
                .details(BECAUSE, Allowed.FACT, RequiredStep::factIds)
                .details("who", Allowed.oneOf(Actor.values()), RequiredStep::who)
                .detail("optional", Allowed.FLAG, RequiredStep::optional)
                .detail(DEADLINE, Allowed.DEADLINE, step -> words(step.deadline()))
                .details(
                        "notes",
                        Allowed.TEXT,
                        step -> step.notes().stream().map(Text::zh).toList());
    }

    static Listing<PostFilingDuty> duties() {
        return new Listing<PostFilingDuty>(
                        "duty",
                        Allowed.oneOf(Obligation.values()),
                        judged -> judged.verdict().postFilingDuties(),
                        duty -> entry(duty.obligation().name(), duty.factId()))
                .detail(BECAUSE, Allowed.FACT, PostFilingDuty::factId)
                .detail(DEADLINE, Allowed.DEADLINE, duty -> words(duty.deadline()))
                .detail("dueOn", Allowed.DATE, PostFilingDuty::dueOn)
                .detail("at", Allowed.POINTER, PostFilingDuty::at);
    }

    static Listing<AppliedContradiction> contradictions() {
        return new Listing<>(
                "contradiction",
                Allowed.CONTRADICTION,
                judged -> judged.verdict().contradictionsApplied(),
                contradiction -> entry(contradiction.id(), String.join(", ", contradiction.factIds())));
    }

    private static Entry entry(String name, String why) {
        return new Entry(name, name, why);
    }

    /** Without the event it is counted from, which is a sentence. */
    private static @Nullable String words(@Nullable Deadline deadline) {
        if (deadline == null) {
            return null;
        }
        String range = deadline.minimum() == deadline.maximum() ? "" : deadline.minimum() + "-";
        return range + deadline.maximum() + " " + deadline.unit();
    }
}
