package io.icprules.drools.engine;

import io.icprules.api.FilingRules;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.pack.RulePack;

/** Makes {@link FilingRules} of rule packs. Stateless. */
public final class RuleBases {

    private RuleBases() {}

    /**
     * Checks a pack and makes its rules ready to run: nothing is taken up unless everything is in order. The rules run from
     * their sources; no class is generated or loaded.
     *
     * @param pack where the rules come from, such as {@code RulePack.folder(dir).over(RulePack.bundled())}
     * @return rules that judge as Drools would; thread-safe
     * @throws io.icprules.drools.pack.RulesRefusedException if there are problems, all of them at once
     */
    public static FilingRules load(RulePack pack) {
        return load(pack.check().rules());
    }

    /** Makes rules that were checked ready to run. */
    public static FilingRules load(EffectiveRules rules) {
        return RuleWorkbench.of(rules).filingRules();
    }
}
