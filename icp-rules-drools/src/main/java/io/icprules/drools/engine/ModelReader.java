package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactProperty;
import io.icprules.drools.facts.FactSchema;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.rule.Condition;
import io.icprules.drools.rule.Definitions;
import io.icprules.drools.rule.Metadata;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules from Drools' executable model. What a rule reads comes from the model too, where Drools put it when it
 * analysed the condition; the author never states it.
 */
final class ModelReader {

    private final List<RuleDefinition> rules = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads the rules of a model; they follow those read before. */
    List<RuleDefinition> read(Model model) {
        int first = rules.size();
        for (Rule rule : model.getRules()) {
            List<String> found = new ArrayList<>();
            RuleDefinition definition = define(rule, found);
            found.forEach(
                    problem -> problems.add("Rule " + rule.getName() + " (" + rule.getPackage() + "): " + problem));
            if (definition != null) {
                rules.add(definition);
            }
        }
        return List.copyOf(rules.subList(first, rules.size()));
    }

    /**
     * Checks what was read.
     *
     * @throws FilingRulesException {@link ErrorCode#RULE_METADATA}, listing every problem
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.RULE_METADATA,
                    problems.size() + " problems in rules:\n  " + String.join("\n  ", problems),
                    "Mend the rule files; docs/writing-a-rule.md shows a complete rule.");
        }
    }

    private @Nullable RuleDefinition define(Rule rule, List<String> found) {
        Pattern<?> pattern = singlePattern(rule);
        if (pattern == null) {
            found.add("the condition is not one pattern on one fact; expected such as $site : Site( … )");
            return null;
        }
        Class<? extends Fact> factClass = factClass(pattern.getPatternVariable().getType());
        if (factClass == null) {
            found.add(pattern.getPatternVariable().getType().getName() + " is no fact; expected one of "
                    + FactSchemas.names());
            return null;
        }
        Metadata metadata = new Metadata(rule.getMetaData());
        Set<String> reads = new TreeSet<>();
        List<Condition> conditions = conditions(pattern, FactSchemas.of(factClass), reads, found);
        RuleDefinition definition = Definitions.define(
                rule.getName(), rule.getPackage(), metadata, rules.size(), factClass, conditions, List.copyOf(reads));
        found.addAll(metadata.problems());
        return definition;
    }

    private static @Nullable Pattern<?> singlePattern(Rule rule) {
        Pattern<?> found = null;
        for (org.drools.model.Condition part : rule.getView().getSubConditions()) {
            if (part instanceof Pattern<?> pattern
                    && found == null
                    && pattern.getType() == org.drools.model.Condition.Type.PATTERN) {
                found = pattern;
            } else if (part.getType() != org.drools.model.Condition.Type.CONSEQUENCE) {
                return null;
            }
        }
        return found;
    }

    private static @Nullable Class<? extends Fact> factClass(Class<?> type) {
        return FactSchemas.isFact(type) ? type.asSubclass(Fact.class) : null;
    }

    private static List<Condition> conditions(
            Pattern<?> pattern, FactSchema schema, Set<String> reads, List<String> found) {
        List<Condition> conditions = new ArrayList<>();
        for (SingleConstraint constraint : flatten(pattern.getConstraint(), found)) {
            long mask = 0;
            for (String name : constraint.getReactiveProps()) {
                FactProperty property = schema.find(name);
                if (property == null) {
                    found.add("property " + name + " is not known");
                } else {
                    mask |= property.mask();
                    reads.add(name);
                }
            }
            if (mask == 0) {
                found.add("a test reads no property; every test must name what it reads");
            }
            conditions.add(new Condition(mask, predicate(constraint)));
        }
        return List.copyOf(conditions);
    }

    private static List<SingleConstraint> flatten(Constraint constraint, List<String> found) {
        if (constraint instanceof SingleConstraint single) {
            return single.getVariables().length == 0 ? List.of() : List.of(single);
        }
        if (constraint.getType() != Constraint.Type.MULTIPLE && constraint.getType() != Constraint.Type.AND) {
            found.add("tests are joined by " + constraint.getType() + "; expected commas only");
        }
        return constraint.getChildren().stream()
                .flatMap(child -> flatten(child, found).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Fact> predicate(SingleConstraint constraint) {
        var predicate = (org.drools.model.functions.Predicate1<Fact>) constraint.getPredicate1();
        String where = Arrays.toString(constraint.getReactiveProps());
        return fact -> {
            try {
                return predicate.test(fact);
            } catch (Exception e) {
                throw new FilingRulesException(
                        ErrorCode.CONDITION_FAILED,
                        "The test on " + where + " failed for " + fact + ": "
                                + e.getClass().getName() + ".",
                        "Look at the condition of the rules that read these properties.",
                        e);
            }
        };
    }
}
