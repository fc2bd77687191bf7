package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final Set<Operation> SUBMISSIONS = EnumSet.of(Operation.SUBMIT, Operation.CONTINUE_ACCESS);
    private static final int MANY = 100_000;

    private static final List<Topic> NAMED = List.of(
            new Topic(9, CertificateDeviations.types()),
            new Topic(9, CertificateDeviations.others()),
            new Topic(5, SubjectDeviations.data()),
            new Topic(3, SubjectDeviations.records()),
            new Topic(12, PersonDeviations.responsiblePerson()),
            new Topic(10, PersonDeviations.administrators()),
            new Topic(10, DomainDeviations.registration()),
            new Topic(10, DomainDeviations.validity()),
            new Topic(3, DomainDeviations.records()),
            new Topic(12, HolderDeviations.all()),
            new Topic(5, CountDeviations.domainCounts()),
            new Topic(4, CountDeviations.siteCounts()),
            new Topic(7, CountDeviations.several()),
            new Topic(3, SiteDeviations.names()),
            new Topic(4, SiteDeviations.words()),
            new Topic(5, FinanceDeviations.all()),
            new Topic(6, SiteDeviations.contents()),
            new Topic(3, SiteDeviations.options()),
            new Topic(5, SiteDeviations.others()),
            new Topic(2, ServerDeviations.all()),
            new Topic(3, ServerDeviations.products()),
            new Topic(2, ServerDeviations.edges()),
            new Topic(2, OrderDeviations.all()),
            new Topic(7, OrderDeviations.procedure()),
            new Topic(4, DocumentDeviations.all()));

    /** Those that only an order of its kind has; they come up there beside the others. */
    private static final List<Deviation> OF_ACCESS = RecordDeviations.originals();

    private static final List<Deviation> OF_MODIFICATION = RecordDeviations.modifications();
    private static final List<Deviation> OF_ENDING =
            joined(OrderDeviations.all(), DomainDeviations.records(), SubjectDeviations.records());
    private static final List<Deviation> OF_OTHERS = joined(
            CertificateDeviations.types(),
            CertificateDeviations.others(),
            PersonDeviations.responsiblePerson(),
            PersonDeviations.administrators(),
            DomainDeviations.validity(),
            DomainDeviations.registration(),
            HolderDeviations.all(),
            CountDeviations.several());

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

    /** One that only filings of this kind can have. */
    static Deviation ofItsKind(FilingApplication filing, int number) {
        List<Deviation> fitting = OF_OTHERS;
        if (filing.modification() != null) {
            fitting = OF_MODIFICATION;
        } else if (filing.access() != null && filing.access().originalRecord() != null) {
            fitting = OF_ACCESS;
        } else if (filing.operation() != null && !SUBMISSIONS.contains(filing.operation())) {
            fitting = OF_ENDING;
        }
        return fitting.get(number % fitting.size());
    }

    /** The filing with those changes one after the other, each of the kind the filing then is. */
    static FilingApplication ofItsKind(FilingApplication filing, List<Integer> numbers) {
        FilingApplication changed = filing;
        for (Integer number : numbers) {
            changed = ofItsKind(changed, number).in(changed);
        }
        return changed;
    }

    /** The filing with one deviation after the other. */
    static FilingApplication apply(FilingApplication filing, List<Deviation> deviations) {
        FilingApplication changed = filing;
        for (Deviation deviation : deviations) {
            changed = deviation.in(changed);
        }
        return changed;
    }

    /** Numbers for {@link #ofItsKind}. */
    static Arbitrary<Integer> numbers() {
        return Pick.numbers(MANY);
    }

    static Arbitrary<Deviation> leftOut() {
        return of(List.of(LEFT_OUT));
    }

    /** Left out, but for the lists the facts are made from. */
    static Arbitrary<Deviation> unknown() {
        return of(List.of(new Topic(1, FieldDeviations.unknown())));
    }

    static Arbitrary<Deviation> hostile() {
        return of(HOSTILE);
    }

    @SafeVarargs
    private static List<Deviation> joined(List<Deviation>... topics) {
        List<Deviation> all = new ArrayList<>();
        for (List<Deviation> topic : topics) {
            all.addAll(topic);
        }
        return List.copyOf(all);
    }

    private static Arbitrary<Deviation> of(List<Topic> topics) {
        Arbitrary<Topic> topic = Arbitraries.frequency(
                topics.stream().map(t -> Tuple.of(t.weight(), t)).toList());
        return Combinators.combine(topic, Pick.numbers(MANY)).as(Topic::deviation);
    }
}
