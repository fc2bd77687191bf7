package io.icprules.drools.engine;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.facts.Fact;
import java.time.LocalDate;
import java.util.List;

/** Facts of an application, for tests of other packages. */
public final class SampleFacts {

    private SampleFacts() {}

    /** The facts of a first filing in Guangdong. */
    public static List<Fact> ofAFirstFiling() {
        LocalDate day = LocalDate.of(2019, 8, 1);
        return RuleWorkbench.bundled()
                .examine(Applications.firstFiling(Province.GUANGDONG, day).build(), EvaluationOptions.DEFAULT)
                .facts();
    }
}
