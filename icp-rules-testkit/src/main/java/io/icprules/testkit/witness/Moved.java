package io.icprules.testkit.witness;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.change.Fields;
import java.util.Map;

/** Filings in another province. Stateless. */
public final class Moved {

    private Moved() {}

    /** The filing as it would be in another province: what lay in its own lies in that one. */
    public static FilingApplication to(Province province, FilingApplication filing) {
        Province own = filing.province();
        FilingApplication moved = Fields.with(filing, "/province", province);
        for (Map.Entry<String, Object> leaf : Fields.leaves(filing).entrySet()) {
            if (own != null && leaf.getValue() == own) {
                moved = Fields.with(moved, leaf.getKey(), province);
            }
        }
        return moved;
    }
}
