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
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.rule.RuleTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        GeneratedPack pack = new GeneratedPack(rules);
        return pack.bundled.containsAll(pack.division.byName().keySet())
                ? pack.rules(GeneratedPack.class.getClassLoader())
                : new WarmingRules(pack.workbench.filingRules(), pack::compile);
    }

    /** Writes, compiles and loads what the jar has not. */
    private FilingRules compile() throws ProgramCompiler.UnavailableException {
        List<ProgramSource> sources = new ArrayList<>();
        division.byName().forEach((name, own) -> {
            if (!bundled.contains(name)) {
                sources.addAll(Programs.write(name, own));
            }
        });
        return rules(GuardedClasses.loader(ProgramCompiler.compile(sources)));
    }

    private FilingRules rules(ClassLoader compiled) {
        RuleBase base = new RuleBase(
                RuleBaseProperties.of(effective),
                effective.readings(),
                division,
                (name, own) -> ruleSet(name, own, compiled));
        return new GeneratedFilingRules(base, workbench::filingRules);
    }

    private RuleSet ruleSet(String name, List<InterpretedRule> rules, ClassLoader compiled) {
        ClassLoader classes = bundled.contains(name) ? GeneratedPack.class.getClassLoader() : compiled;
        List<RuleDefinition> definitions =
                rules.stream().map(InterpretedRule::definition).toList();
        return new GeneratedRuleSet(new Programs(name, classes), () -> RuleTable.of(definitions));
    }
}
