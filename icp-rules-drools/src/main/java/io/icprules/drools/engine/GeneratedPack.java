package io.icprules.drools.engine;

import io.icprules.api.FilingRules;
import io.icprules.drools.compile.GuardedClasses;
import io.icprules.drools.generate.ProgramCompiler;
import io.icprules.drools.generate.ProgramSource;
import io.icprules.drools.generate.Programs;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.RuleTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/** The rules of a pack as Java: rule sets that are as in the jar are taken from there, others written and compiled. */
final class GeneratedPack {

    private final EffectiveRules effective;
    private final RuleWorkbench workbench;
    private final Division<InterpretedRule> division;
    private final Set<String> bundled = new HashSet<>();

    private GeneratedPack(EffectiveRules effective) {
        this.effective = effective;
        workbench = RuleWorkbench.of(effective);
        division = Division.of(workbench.rules(), InterpretedRule::packageName);
        Set<String> unchanged = new HashSet<>();
        effective.rules().stream().filter(EffectiveRule::bundled).forEach(rule -> unchanged.add(rule.id()));
        division.byName().forEach((name, own) -> {
            boolean same = own.stream()
                    .allMatch(rule -> unchanged.contains(rule.definition().id()));
            if (same && own.size() == BundledRules.tableSize(name)) {
                bundled.add(name);
            }
        });
    }

    /** The rules, ready to run: generated where the jar has them, otherwise interpreted until they are. */
    static FilingRules load(EffectiveRules rules) {
        return load(rules, WarmingRules::inBackground);
    }

    static FilingRules load(EffectiveRules rules, Executor background) {
        GeneratedPack pack = new GeneratedPack(rules);
        return pack.bundled.containsAll(pack.division.byName().keySet())
                ? pack.rules(GeneratedPack.class.getClassLoader(), Map.of())
                : new WarmingRules(pack.workbench.filingRules(), pack::compile, background);
    }

    /** Writes, compiles and loads what the jar has not. */
    private FilingRules compile() throws ProgramCompiler.UnavailableException {
        Map<String, Programs.Written> written = new LinkedHashMap<>();
        division.byName().forEach((name, own) -> {
            if (!bundled.contains(name)) {
                written.put(name, Programs.write(name, own));
            }
        });
        List<ProgramSource> sources =
                written.values().stream().flatMap(set -> set.sources().stream()).toList();
        return rules(GuardedClasses.loader(ProgramCompiler.compile(sources)), written);
    }

    private FilingRules rules(ClassLoader compiled, Map<String, Programs.Written> written) {
        RuleBase base = new RuleBase(RuleBaseProperties.of(effective), effective.readings(), division, (name, own) -> {
            Programs.Written set = written.get(name);
            return set == null
                    ? ruleSet(name, own, GeneratedPack.class.getClassLoader(), List.of())
                    : ruleSet(name, own, compiled, set.leftOut());
        });
        return new GeneratedFilingRules(base, workbench::filingRules);
    }

    private static RuleSet ruleSet(
            String name, List<InterpretedRule> rules, ClassLoader classes, List<InterpretedRule> leftOut) {
        RuleTable table =
                RuleTable.of(rules.stream().map(InterpretedRule::definition).toList());
        return new GeneratedRuleSet(new Programs(name, classes), () -> table, leftOut);
    }
}
