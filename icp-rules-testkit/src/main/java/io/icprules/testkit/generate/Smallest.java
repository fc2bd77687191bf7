package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;

/** Makes a filing smaller, greedily: the first smaller one that still shows it is gone on from. */
final class Smallest {

    private static final int LOOKS = 3_000;

    private Smallest() {}

    static Optional<FilingApplication> of(Shrinkable<FilingApplication> start, Predicate<FilingApplication> shows) {
        if (!shows.test(start.value())) {
            return Optional.empty();
        }
        Shrinkable<FilingApplication> best = start;
        int looks = 0;
        boolean smaller = true;
        while (smaller && looks < LOOKS) {
            smaller = false;
            Iterator<Shrinkable<FilingApplication>> candidates = best.shrink().iterator();
            while (!smaller && looks < LOOKS && candidates.hasNext()) {
                Shrinkable<FilingApplication> candidate = candidates.next();
                looks++;
                if (candidate.distance().compareTo(best.distance()) < 0 && shows.test(candidate.value())) {
                    best = candidate;
                    smaller = true;
                }
            }
        }
        return Optional.of(best.value());
    }
}
