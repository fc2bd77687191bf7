package io.icprules.drools.generate;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.interpret.InterpretedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The programs of one rule set, one for each class of facts, each loaded when the first fact of its class comes.
 * Thread-safe.
 */
public final class Programs {

    private static final String PACKAGE = "io.icprules.generated.";

    private static final RuleProgram SILENT = new Silent();

    /** The program of no rules. */
    private static final class Silent implements RuleProgram {
        @Override
        public void run(Fact fact, long day, Audience audience) {
            // nobody has anything to say
        }
    }

    private final String ruleSet;
    private final ClassLoader classes;
    private final Map<Class<?>, RuleProgram> programs = new ConcurrentHashMap<>();

    /**
     * Programs that were compiled.
     *
     * @param ruleSet name of the rule set
     * @param classes where their classes are
     */
    public Programs(String ruleSet, ClassLoader classes) {
        this.ruleSet = ruleSet;
        this.classes = classes;
    }

    /**
     * What was written of a rule set.
     *
     * @param sources its programs
     * @param leftOut rules that are in none of them, each too large for a method of Java, which has at most 64 KB of code
     */
    public record Written(List<ProgramSource> sources, List<InterpretedRule> leftOut) {

        /** Copies the lists. */
        public Written {
            sources = List.copyOf(sources);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Writes the programs of a rule set.
     *
     * @param ruleSet its name, such as {@code national}; the last part of a package
     * @param rules its rules, by their place
     */
    public static Written write(String ruleSet, List<InterpretedRule> rules) {
        List<ProgramSource> sources = new ArrayList<>();
        List<InterpretedRule> leftOut = new ArrayList<>();
        for (Class<?> fact : FactSchemas.classes()) {
            List<Placed> own = new ArrayList<>();
            for (int place = 0; place < rules.size(); place++) {
                InterpretedRule rule = rules.get(place);
                if (rule.definition().factClass() == fact) {
                    if (RuleSize.fits(rule)) {
                        own.add(new Placed(rule, place));
                    } else {
                        leftOut.add(rule);
                    }
                }
            }
            if (!own.isEmpty()) {
                sources.addAll(ProgramWriter.write(PACKAGE + ruleSet, fact.asSubclass(Fact.class), own));
            }
        }
        return new Written(sources, leftOut);
    }

    static String simpleName(Class<?> factClass) {
        return factClass.getSimpleName() + "Program";
    }

    /** Lets the rules on a fact look at it. */
    public void run(Fact fact, long day, Audience audience) {
        RuleProgram program = programs.get(fact.getClass());
        if (program == null) {
            program = load(fact.getClass()); // two of one program are as good as one
            programs.put(fact.getClass(), program);
        }
        program.run(fact, day, audience);
    }

    /** No class means no rules: that all were written is for {@link #write} to see to, and held by tests. */
    private RuleProgram load(Class<?> factClass) {
        String name = PACKAGE + ruleSet + "." + simpleName(factClass);
        try {
            return classes.loadClass(name)
                    .asSubclass(RuleProgram.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            return SILENT;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
