package io.icprules.drools.handle;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.PackLocation;
import io.icprules.drools.pack.RulePack;
import java.io.Serializable;

/**
 * Rules by name: where they are, which ones they must be, and what runs them. Serialises to a few hundred bytes, no rules
 * among them, so that a job can carry it to other virtual machines; there {@link #rules()} loads the rules from the same
 * place, makes sure they are the same, and keeps them for every handle that means them. Immutable and thread-safe.
 *
 * <pre>{@code
 * RulesHandle handle = RulesHandle.of("bundled+our-rules");
 * filings.map(filing -> handle.rules().evaluate(filing)) // on any machine that sees our-rules
 * }</pre>
 *
 * @param rulesFrom where the rules are, as {@link PackLocation} has it: {@code bundled}, a folder, a jar,
 *     {@code classpath:} and a folder on the class path, or several of these with {@code +} between them
 * @param digest digest of the rules expected there: {@link io.icprules.api.verdict.RuleBaseId#digest()} of their verdicts
 * @param engine what runs the rules
 */
public record RulesHandle(String rulesFrom, String digest, RuleEngine engine) implements Serializable {

    /** The rules in the jar of this library. */
    public static RulesHandle bundled() {
        return new RulesHandle(PackLocation.BUNDLED, RuleBases.bundledId().digest(), RuleEngine.GENERATED);
    }

    /**
     * The rules that are at a place now. Whether they are in order shows when they are loaded.
     *
     * @param rulesFrom where the rules are, as {@link PackLocation} has it
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if nothing is there, or it cannot be read
     */
    public static RulesHandle of(String rulesFrom) {
        return rulesFrom.equals(PackLocation.BUNDLED)
                ? bundled()
                : new RulesHandle(rulesFrom, PackLocation.read(rulesFrom).digest(), RuleEngine.GENERATED);
    }

    /**
     * The rules, ready to run: loaded by the first handle in this virtual machine that asks for rules of this digest and
     * engine, and shared with all others. While they are loaded, other threads that ask for them wait.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_DIFFER} if the rules at the place are others,
     *     {@link ErrorCode#RULES_UNREADABLE} if they cannot be read, or what {@link RuleBases#load(RulePack, RuleEngine)}
     *     throws; the next call tries again
     */
    public FilingRules rules() {
        return SharedRules.of(this).get(this);
    }

    FilingRules load() {
        if (rulesFrom.equals(PackLocation.BUNDLED) && engine == RuleEngine.GENERATED) {
            requireSame(RuleBases.bundledId().digest());
            return RuleBases.bundled();
        }
        RulePack pack = PackLocation.read(rulesFrom);
        requireSame(pack.digest());
        return RuleBases.load(pack, engine);
    }

    private void requireSame(String found) {
        if (!found.equals(digest)) {
            throw new FilingRulesException(
                    ErrorCode.RULES_DIFFER,
                    "The rules at " + rulesFrom + " have the digest " + found + "; expected " + digest + ".",
                    "Bring the same rules (or the same version of icp-rules) to every machine, or make a new handle from"
                            + " the rules that are there.");
        }
    }
}
