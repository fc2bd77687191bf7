package io.icprules.drools.engine;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.pack.RulePack;

/** Makes {@link FilingRules} of rule packs. Stateless. */
public final class RuleBases {

    private RuleBases() {}

    /** The rules in the jar of this library, ready to run: one rule base, that of {@link FilingRules#load()}. */
    public static FilingRules bundled() {
        return new DroolsFilingRulesProvider().filingRules();
    }

    /** Version and digest of the rules in the jar, which are not loaded for that. */
    public static RuleBaseId bundledId() {
        return BundledRules.properties().id();
    }

    /**
     * Checks a pack and makes its rules ready to run: nothing is taken up unless everything is in order. The rules run from
     * their sources at first, and as generated Java once they have proved to be in use ({@link RuleEngine#GENERATED}).
     *
     * @param pack where the rules come from, such as {@code RulePack.folder(dir).over(RulePack.bundled())}
     * @return rules that judge as Drools would; thread-safe
     * @throws io.icprules.drools.pack.RulesRefusedException if there are problems, all of them at once
     */
    public static FilingRules load(RulePack pack) {
        return load(pack, RuleEngine.GENERATED);
    }

    /** Makes rules that were checked ready to run, as {@link #load(RulePack)} does. */
    public static FilingRules load(EffectiveRules rules) {
        return load(rules, RuleEngine.GENERATED);
    }

    /**
     * Makes the rules of a pack ready to run by an engine of choice.
     *
     * @param pack where the rules come from
     * @param engine what runs them
     * @throws io.icprules.drools.pack.RulesRefusedException if there are problems, all of them at once
     * @throws io.icprules.api.FilingRulesException for {@link RuleEngine#PHREAK}, what
     *     {@link io.icprules.drools.compile.RuleCompiler} throws
     */
    public static FilingRules load(RulePack pack, RuleEngine engine) {
        return load(pack.check().rules(), engine);
    }

    /** Makes rules that were checked ready to run by an engine of choice. */
    public static FilingRules load(EffectiveRules rules, RuleEngine engine) {
        return switch (engine) {
            case INTERPRETER -> RuleWorkbench.of(rules).filingRules();
            case GENERATED -> GeneratedPack.load(rules);
            case PHREAK -> new RuleBaseFilingRules(CompiledPack.ruleBase(rules));
        };
    }
}
