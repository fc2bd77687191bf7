package io.icprules.drools.receipt;

import io.icprules.api.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * What came of replaying a receipt. Holds personal data.
 *
 * @param same whether the verdict has the same bytes, which it only has by the same rule base
 * @param receipt the receipt
 * @param now the verdict now
 * @param library version of this library now
 * @param changed ids of rules that are not what they were
 * @param windows those of them that apply on other days than they did
 * @param added ids of rules that are new
 * @param withdrawn ids of rules that are gone
 */
public record Replay(
        boolean same,
        Receipt receipt,
        Verdict now,
        String library,
        List<String> changed,
        List<WindowChange> windows,
        List<String> added,
        List<String> withdrawn) {

    /** Copies the lists and checks what may not be null. */
    public Replay {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(library, "library");
        changed = List.copyOf(changed);
        windows = List.copyOf(windows);
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Whether this version of the library is that which wrote the receipt. */
    public boolean sameLibrary() {
        return library.equals(receipt.library());
    }

    /** Whether the rule base is that of the receipt. */
    public boolean sameRuleBase() {
        return now.ruleBase().equals(receipt.ruleBase());
    }

    /** Whether the verdict says the same, the name of the rule base aside. */
    public boolean sameButForRuleBase() {
        return now.toBuilder().ruleBase(receipt.ruleBase()).build().equals(receipt.verdict());
    }

    /** Whether it is the same only: the rest holds personal data. */
    @Override
    public String toString() {
        return "Replay[" + (same ? "same" : "differs") + "]";
    }
}
