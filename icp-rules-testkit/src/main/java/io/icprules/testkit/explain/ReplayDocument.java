package io.icprules.testkit.explain;

import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.receipt.Replay;
import io.icprules.drools.receipt.WindowChange;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A replay as a document for programs; its fields are those of the JSON. Holds personal data.
 *
 * @param same whether the verdict has the same bytes
 * @param sameButForRuleBase whether it says the same, the name of the rule base aside
 * @param libraryThen version that wrote the receipt
 * @param libraryNow version that replayed it
 * @param ruleBaseThen rules of the receipt
 * @param ruleBaseNow rules of the replay
 * @param changed ids of rules that are not what they were
 * @param windows those of them that apply on other days than they did
 * @param added ids of rules that are new
 * @param withdrawn ids of rules that are gone
 * @param now the verdict now
 */
public record ReplayDocument(
        boolean same,
        boolean sameButForRuleBase,
        String libraryThen,
        String libraryNow,
        RuleBaseId ruleBaseThen,
        RuleBaseId ruleBaseNow,
        List<String> changed,
        List<WindowChange> windows,
        List<String> added,
        List<String> withdrawn,
        Verdict now) {

    /** A replay as JSON. */
    public static String json(Replay replay) {
        ReplayDocument document = new ReplayDocument(
                replay.same(),
                replay.sameButForRuleBase(),
                replay.receipt().library(),
                replay.library(),
                replay.receipt().ruleBase(),
                replay.now().ruleBase(),
                replay.changed(),
                replay.windows(),
                replay.added(),
                replay.withdrawn(),
                replay.now());
        return new String(FilingDocuments.write(document, DocumentFormat.JSON), StandardCharsets.UTF_8);
    }

    /** Names the type only: the content holds personal data. */
    @Override
    public String toString() {
        return "ReplayDocument[redacted]";
    }
}
