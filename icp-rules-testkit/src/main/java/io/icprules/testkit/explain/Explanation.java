package io.icprules.testkit.explain;

import io.icprules.api.vocabulary.Admissibility;
import io.icprules.drools.explain.Firing;
import io.icprules.drools.explain.WhyNot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a document for programs; its fields are those of the JSON. Holds personal data.
 *
 * @param name what the filing is called
 * @param admissibility what becomes of the application
 * @param asOf day by whose rules it was judged
 * @param why rules that spoke; {@code null} when not asked for
 * @param whyNot rules that did not; {@code null} when not asked for
 * @param fix what would make it acceptable; {@code null} when not asked for
 */
public record Explanation(
        String name,
        Admissibility admissibility,
        @Nullable LocalDate asOf,
        @Nullable List<Firing> why,
        @Nullable List<WhyNot> whyNot,
        @Nullable FixDocument fix) {

    /** Names the type only: the content holds personal data. */
    @Override
    public String toString() {
        return "Explanation[redacted]";
    }
}
