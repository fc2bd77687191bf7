package io.icprules.testkit.witness;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import java.time.LocalDate;
import java.util.Map;

/**
 * A filing to start from, with what the rules looked at.
 *
 * @param filing the filing
 * @param examination what the rules looked at
 */
record Start(FilingApplication filing, Examination examination) {

    static Start of(RuleWorkbench workbench, FilingApplication filing) {
        return new Start(filing, workbench.examine(filing, EvaluationOptions.DEFAULT));
    }

    /** The filing as it would be in another province: what lay in its own lies in that one. */
    static FilingApplication in(Province province, FilingApplication filing) {
        Province own = filing.province();
        FilingApplication moved = Fields.with(filing, "/province", province);
        if (own == null) {
            return moved;
        }
        for (Map.Entry<String, Object> leaf : Fields.leaves(filing).entrySet()) {
            if (leaf.getValue() == own) {
                moved = Fields.with(moved, leaf.getKey(), province);
            }
        }
        return moved;
    }

    static FilingApplication on(LocalDate day, FilingApplication filing) {
        return Fields.with(filing, "/submittedOn", day);
    }
}
