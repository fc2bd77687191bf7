package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Which filings in good order are wanted. Immutable. */
record Plans(List<Province> provinces, List<SubjectNature> natures, List<Errand> errands, Arbitrary<LocalDate> days) {

    static Plans all() {
        return new Plans(
                List.of(Province.values()),
                List.of(SubjectNature.values()),
                List.of(Errand.values()),
                between(ChangeDays.FIRST, ChangeDays.LAST));
    }

    Plans in(List<Province> only) {
        return new Plans(only, natures, errands, days);
    }

    Plans of(List<SubjectNature> only) {
        return new Plans(provinces, only, errands, days);
    }

    Plans about(List<Errand> only) {
        return new Plans(provinces, natures, only, days);
    }

    Plans on(Arbitrary<LocalDate> only) {
        return new Plans(provinces, natures, errands, only);
    }

    /** Days from one to another: a third of them next to a change of rules, a third since the last great one. */
    static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        List<LocalDate> changes = ChangeDays.around(first, last);
        List<LocalDate> all = ChangeDays.all(first, last);
        List<LocalDate> recent =
                all.stream().filter(day -> !day.isBefore(ChangeDays.RECENT)).toList();
        Arbitrary<LocalDate> any = Pick.from(all);
        return Combinators.combine(
                        Pick.below(3),
                        changes.isEmpty() ? any : Pick.from(changes),
                        recent.isEmpty() ? any : Pick.from(recent),
                        any)
                .as((which, change, late, day) -> List.of(change, late, day).get(which));
    }

    Arbitrary<FilingApplication> filings() {
        return Combinators.combine(
                        frames(),
                        SubjectPlan.arbitrary(),
                        PeoplePlan.arbitrary(),
                        Pick.few(SitePlan.arbitrary(), 1, 3),
                        PapersPlan.arbitrary(),
                        ProcessPlan.arbitrary(),
                        Pick.below(FilingPlan.CHANGES))
                .as((frame, subject, people, sites, papers, process, change) ->
                        new FilingPlan(frame, subject, people, sites, papers, process, change).filing());
    }

    private Arbitrary<Frame> frames() {
        return Combinators.combine(
                        days,
                        Arbitraries.of(provinces),
                        weighted(),
                        Arbitraries.frequency(errands.stream()
                                .map(errand -> Tuple.of(errand.data() ? 4 : 1, errand))
                                .toList()),
                        Pick.mostly(5, Channel.PC, Channel.APP),
                        Pick.below(3))
                .as(Frame::new);
    }

    /** Individuals have rules of their own, organisations share most of theirs. */
    private Arbitrary<SubjectNature> weighted() {
        return Arbitraries.frequency(
                natures.stream().map(nature -> Tuple.of(weight(nature), nature)).toList());
    }

    private static int weight(SubjectNature nature) {
        return switch (nature) {
            case INDIVIDUAL -> 8;
            case ENTERPRISE -> 3;
            default -> 1;
        };
    }
}
