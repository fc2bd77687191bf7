package io.icprules.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** All deviations, and how often each topic comes up: as often as rules ask for it. */
final class Deviations {

    /** Deviations of a topic, and how often it comes up. */
    private record Topic(int weight, List<Deviation> deviations) {

        /** Takes any number, so that each topic may have as many deviations as it has. */
        Deviation deviation(int number) {
            return deviations.get(number % deviations.size());
        }
    }

    private static final int MANY = 100_000;

    private static final List<Topic> NAMED = List.of(
            new Topic(12, SubjectDeviations.all()),
            new Topic(8, PersonDeviations.responsiblePerson()),
            new Topic(8, PersonDeviations.administrators()),
            new Topic(14, DomainDeviations.all()),
            new Topic(8, DomainDeviations.holders()),
            new Topic(5, SiteDeviations.names()),
            new Topic(2, SiteDeviations.words()),
            new Topic(4, SiteDeviations.finance()),
            new Topic(6, SiteDeviations.contents()),
            new Topic(6, SiteDeviations.others()),
            new Topic(5, ServerDeviations.all()),
            new Topic(6, ServerDeviations.products()),
            new Topic(5, ServerDeviations.edges()),
            new Topic(6, OrderDeviations.all()),
            new Topic(6, OrderDeviations.procedure()),
            new Topic(6, RecordDeviations.originals()),
            new Topic(6, RecordDeviations.modifications()),
            new Topic(6, DocumentDeviations.all()));

    private static final Topic FIELDS = new Topic(15, FieldDeviations.changed());
    private static final Topic LEFT_OUT = new Topic(15, FieldDeviations.leftOut());

    private static final List<Topic> HOSTILE = List.of(
            new Topic(60, FieldDeviations.hostile()),
            new Topic(20, HostileDeviations.all()),
            new Topic(1, HostileDeviations.large()));

    private Deviations() {}

    /** One of those with a name. */
    static Arbitrary<Deviation> named() {
        return of(NAMED);
    }

    /** Those with a name, and now and then any field otherwise or left out. */
    static Arbitrary<Deviation> any() {
        List<Topic> all = new ArrayList<>(NAMED);
        all.add(FIELDS);
        all.add(LEFT_OUT);
        return of(all);
    }

    static Arbitrary<Deviation> leftOut() {
        return of(List.of(LEFT_OUT));
    }

    static Arbitrary<Deviation> hostile() {
        return of(HOSTILE);
    }

    private static Arbitrary<Deviation> of(List<Topic> topics) {
        Arbitrary<Topic> topic = Arbitraries.frequency(
                topics.stream().map(t -> Tuple.of(t.weight(), t)).toList());
        return Combinators.combine(topic, Pick.numbers(MANY)).as(Topic::deviation);
    }
}
