package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.fix.Change;
import io.icprules.drools.fix.ChangeKind;
import io.icprules.drools.fix.Fix;
import io.icprules.drools.fix.FixOptions;
import io.icprules.drools.fix.FixSearch;
import io.icprules.drools.fix.FixStatus;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** A fix makes the application acceptable, no part of it does, and it keeps to what it may change. */
class FixPropertyTest {

    private static final FixSearch SEARCH = new FixSearch(RuleWorkbench.bundled());
    private static final FixOptions LIMITS = FixOptions.DEFAULT.withEvaluations(300);

    @Property(tries = 40)
    void a_fix_works_and_no_part_of_it_does(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        if (filing.submittedOn() == null) {
            return;
        }
        Fix fix = SEARCH.find(filing, EvaluationOptions.DEFAULT, LIMITS);
        Statistics.collect(fix.status());
        boolean fine = Verdicts.of(filing).admissibility() == Admissibility.ACCEPTED
                || Verdicts.of(filing).admissibility() == Admissibility.NO_FILING_NEEDED;
        assertThat(fix.status() == FixStatus.NOT_NEEDED).isEqualTo(fine);
        if (fix.status() != FixStatus.FOUND) {
            assertThat(fix.changes()).isEmpty();
            return;
        }
        assertThat(fix.changes()).isNotEmpty().noneMatch(change -> change.kind() == ChangeKind.CIRCUMSTANCE);
        FilingApplication fixed = fix.on(filing);
        assertThat(Verdicts.of(fixed)).isEqualTo(fix.after());
        assertThat(fix.after().admissibility()).isEqualTo(Admissibility.ACCEPTED);
        // what is proposed can be filed: it is written and read like any other application
        byte[] written = FilingDocuments.write(fixed, DocumentFormat.JSON);
        assertThat(FilingDocuments.readApplication(written, DocumentFormat.JSON, "fixed"))
                .isEqualTo(fixed);
        for (int bits = 0; bits < (1 << fix.changes().size()) - 1; bits++) {
            Verdict part = Verdicts.of(partly(filing, fix, bits));
            boolean sameFiling =
                    part.filingType().type() == fix.after().filingType().type();
            assertThat(part.admissibility() == Admissibility.ACCEPTED && sameFiling)
                    .isFalse();
        }
    }

    private static FilingApplication partly(FilingApplication filing, Fix fix, int bits) {
        FilingApplication changed = filing;
        for (int i = 0; i < fix.changes().size(); i++) {
            Change change = fix.changes().get(i);
            changed = (bits & (1 << i)) == 0 ? changed : change.on(changed);
        }
        return changed;
    }
}
