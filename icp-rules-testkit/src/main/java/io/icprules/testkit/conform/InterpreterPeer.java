package io.icprules.testkit.conform;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.engine.RuleWorkbench;
import java.util.Arrays;
import java.util.List;

/** The same rules, run from their sources without Drools: every byte of the verdict has to be the same. */
public final class InterpreterPeer implements Peer {

    private final FilingRules rules;

    /** The bundled rules. */
    public InterpreterPeer() {
        this(RuleWorkbench.bundled().filingRules());
    }

    InterpreterPeer(FilingRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "interpreter";
    }

    @Override
    public List<String> disagreements(FilingApplication filing, Verdict verdict) {
        return same(rules.evaluate(filing), verdict);
    }

    @Override
    public List<String> disagreementsInFull(FilingApplication filing, Verdict verdict) {
        return same(rules.evaluate(filing, Judged.IN_FULL), verdict);
    }

    private static List<String> same(Verdict mine, Verdict verdict) {
        byte[] own = FilingDocuments.writeLine(mine);
        return Arrays.equals(own, FilingDocuments.writeLine(verdict)) ? List.of() : List.of("another verdict");
    }
}
