package io.icprules.drools.engine;

import io.icprules.drools.compile.GuardedClasses;
import io.icprules.drools.generate.ProgramCompiler;
import io.icprules.drools.generate.ProgramSource;
import io.icprules.drools.generate.Programs;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.RuleTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** What runs the rules in the benchmark. All give the same verdicts. */
public enum Contender {
    /** Java that is generated from the rules. */
    GENERATED {
        @Override
        RuleBase base(OfferedRules offered) {
            Map<String, Programs.Written> written = new LinkedHashMap<>();
            Division.of(offered.rules(), InterpretedRule::packageName)
                    .byName()
                    .forEach((name, rules) -> written.put(name, Programs.write(name, rules)));
            List<ProgramSource> sources = written.values().stream()
                    .flatMap(set -> set.sources().stream())
                    .toList();
            ClassLoader classes = GuardedClasses.loader(compiled(sources));
            return ofSources(offered, (name, rules) -> {
                RuleTable table = RuleTable.of(
                        rules.stream().map(InterpretedRule::definition).toList());
                List<InterpretedRule> leftOut =
                        Objects.requireNonNull(written.get(name)).leftOut();
                return new GeneratedRuleSet(new Programs(name, classes), () -> table, leftOut);
            });
        }
    },
    /** The interpreter of rule files. */
    INTERPRETER {
        @Override
        RuleBase base(OfferedRules offered) {
            return ofSources(offered, (name, rules) -> new InterpretedRuleSet(rules));
        }
    },
    /** Drools as this library uses it: a network for the nation and one for each province. */
    PHREAK {
        @Override
        RuleBase base(OfferedRules offered) {
            return RuleBase.ofModels(offered.properties(), offered.readings(), offered.models());
        }
    },
    /** Drools as one begins with it: one network with everything. */
    NAIVE_DROOLS {
        @Override
        RuleBase base(OfferedRules offered) {
            NaiveRuleSet national = new NaiveRuleSet(offered.models());
            return new RuleBase(
                    offered.properties(),
                    offered.readings(),
                    Division.of(offered.rules(), InterpretedRule::packageName),
                    (name, rules) -> name.equals(Division.NATIONAL) ? national : national.of(name));
        }
    },
    /** Easy Rules. */
    EASY_RULES {
        @Override
        RuleBase base(OfferedRules offered) {
            return ofSources(offered, (name, rules) -> new EasyRuleSet(rules));
        }
    },
    /** Evrete, a stateful session for each application. */
    EVRETE {
        @Override
        RuleBase base(OfferedRules offered) {
            return ofSources(offered, (name, rules) -> new EvreteRuleSet(rules));
        }
    },
    /** kie-dmn: decision tables that find the rules which hold. */
    KIE_DMN {
        @Override
        RuleBase base(OfferedRules offered) {
            return ofSources(offered, DmnRuleSet::new);
        }
    };

    abstract RuleBase base(OfferedRules offered);

    private static RuleBase ofSources(OfferedRules offered, BiFunction<String, List<InterpretedRule>, RuleSet> sets) {
        return new RuleBase(
                offered.properties(),
                offered.readings(),
                Division.of(offered.rules(), InterpretedRule::packageName),
                sets);
    }

    private static Map<String, byte[]> compiled(List<ProgramSource> sources) {
        try {
            return ProgramCompiler.compile(sources);
        } catch (ProgramCompiler.UnavailableException e) {
            throw new IllegalStateException(e);
        }
    }
}
