package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of filings. Say which filings, then how good they are:
 *
 * <pre>{@code
 * Filings.everywhere().any();
 * Filings.in(Province.BEIJING).on(LocalDate.of(2019, 9, 12)).valid();
 * Filings.of(SubjectNature.INDIVIDUAL).ordering(FilingType.FIRST_FILING).oneThingWrong();
 * }</pre>
 *
 * <p>All data are made up. Every arbitrary shrinks towards a complete, plain filing of one site without deviations. Immutable
 * and safe to share between threads.
 */
public final class Filings {

    private static final int DEVIATIONS = 6;
    private static final int LEFT_OUT = 8;
    private static final int HOSTILE = 4;

    private final Plans plans;

    private Filings(Plans plans) {
        this.plans = plans;
    }

    /** Filings of all provinces, natures and types, from 2016 to 2020, many of them next to a change of rules. */
    public static Filings everywhere() {
        return new Filings(Plans.all());
    }

    /** Filings of these provinces. */
    public static Filings in(Province... provinces) {
        return new Filings(Plans.all().in(notEmpty(provinces)));
    }

    /** The same of subjects of these natures only. */
    public Filings of(SubjectNature... only) {
        return new Filings(plans.of(notEmpty(only)));
    }

    /**
     * The same of orders that have one of these types while nothing is wrong with them.
     *
     * @throws IllegalArgumentException when no order in good order has the type, as for {@link FilingType#BLOCKED}
     */
    public Filings ordering(FilingType... types) {
        List<FilingType> wanted = notEmpty(types);
        List<Errand> chosen = Arrays.stream(Errand.values())
                .filter(errand -> wanted.contains(errand.type()))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no order in good order is of type " + wanted);
        }
        return new Filings(plans.about(chosen));
    }

    /** The same, submitted on these days only. */
    public Filings on(LocalDate... only) {
        return new Filings(plans.on(Pick.from(notEmpty(only))));
    }

    /** The same, submitted from one day to another, both included. */
    public Filings from(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day lies before the first");
        }
        return new Filings(plans.on(Plans.between(first, last)));
    }

    /**
     * Complete and consistent filings with nothing wrong that the province is known to mind: accepted, or accepted once the
     * documents are supplied, but for what only the rules of a province tell.
     */
    public Arbitrary<FilingApplication> valid() {
        return plans.filings().withoutEdgeCases();
    }

    /** A valid filing and one thing wrong with it. */
    public Arbitrary<OneThingWrong> oneThingWrong() {
        return Combinators.combine(valid(), Deviations.named())
                .as(OneThingWrong::new)
                .withoutEdgeCases();
    }

    /**
     * A filing with none to six things wrong, and the same with one field or part unknown, which is the deviation. Lists of
     * sites, domains and documents stay: without them there is nothing to ask of.
     */
    public Arbitrary<OneThingWrong> oneThingUnknown() {
        return Combinators.combine(
                        valid(),
                        Pick.uniform(Deviations.numbers(), 0, 2),
                        Pick.several(Deviations.named(), DEVIATIONS - 1),
                        Deviations.unknown())
                .as((filing, numbers, deviations, unknown) ->
                        new OneThingWrong(Deviations.apply(Deviations.ofItsKind(filing, numbers), deviations), unknown))
                .withoutEdgeCases();
    }

    /** Mostly complete filings with none to six things wrong, unusual or left out. */
    public Arbitrary<FilingApplication> any() {
        return Combinators.combine(
                        valid(),
                        Pick.uniform(Deviations.numbers(), 0, 2),
                        Pick.several(Deviations.any(), DEVIATIONS - 1))
                .as((filing, numbers, deviations) ->
                        Deviations.apply(Deviations.ofItsKind(filing, numbers), deviations))
                .withoutEdgeCases();
    }

    /** The same with one to eight fields, or whole parts, left out: unknown. */
    public Arbitrary<FilingApplication> partial() {
        return Combinators.combine(any(), Pick.uniform(Deviations.leftOut(), 1, LEFT_OUT))
                .as(Deviations::apply);
    }

    /** Filings with values no form would take: odd texts, days and numbers beyond reason, empty and huge lists. */
    public Arbitrary<FilingApplication> hostile() {
        return Combinators.combine(
                        any(), Pick.uniform(Deviations.leftOut(), 0, 2), Pick.uniform(Deviations.hostile(), 1, HOSTILE))
                .as((filing, leftOut, hostile) -> Deviations.apply(Deviations.apply(filing, leftOut), hostile))
                .withoutEdgeCases();
    }

    @SafeVarargs
    private static <T> List<T> notEmpty(T... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("at least one is needed");
        }
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return List.copyOf(list);
    }
}
