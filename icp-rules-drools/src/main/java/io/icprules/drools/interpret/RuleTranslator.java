package io.icprules.drools.interpret;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactProperty;
import io.icprules.drools.facts.FactSchema;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.rule.Condition;
import io.icprules.drools.rule.Definitions;
import io.icprules.drools.rule.Metadata;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.FactVocabulary;
import io.icprules.drools.source.Operand;
import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.SourceTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns rules of checked files into rules that run. Stateless. */
public final class RuleTranslator {

    private RuleTranslator() {}

    /** Package of the rules of a file. */
    public static String packageOf(SourceFile file) {
        return file.declarations("package").get(0).text();
    }

    /**
     * Translates a rule.
     *
     * @param rule a rule without problems
     * @param packageName package of its file
     * @param order place in the rule base
     * @throws IllegalArgumentException if the rule is not well formed, which the check of rule files would have found
     */
    public static InterpretedRule translate(SourceRule rule, String packageName, int order) {
        SourcePattern pattern = rule.pattern();
        if (pattern == null) {
            throw new IllegalArgumentException("rule " + rule.name() + " has no pattern");
        }
        Class<? extends Fact> factClass = FactVocabulary.find(pattern.className())
                .orElseThrow(() -> new IllegalArgumentException("no fact " + pattern.className()));
        Set<String> reads = new TreeSet<>();
        List<Condition> conditions = new ArrayList<>();
        for (SourceTest test : pattern.tests()) {
            conditions.add(condition(factClass, test, reads));
        }
        Metadata metadata = metadata(rule);
        RuleDefinition definition = Definitions.define(
                rule.name(), packageName, metadata, order, factClass, conditions, List.copyOf(reads));
        if (!metadata.problems().isEmpty()) {
            throw new IllegalArgumentException("rule " + rule.name() + ": " + metadata.problems());
        }
        return new InterpretedRule(rule, packageName, definition, CallTranslator.translate(rule.calls(), factClass));
    }

    private static Condition condition(Class<? extends Fact> factClass, SourceTest test, Set<String> reads) {
        Comparison comparison = Comparison.read(test);
        if (comparison == null) {
            throw new IllegalArgumentException("no test: " + test.text());
        }
        Set<String> read = new TreeSet<>();
        read.add(comparison.property().text());
        comparison.operands().stream()
                .filter(operand -> operand.is(Operand.Form.NAME))
                .map(Operand::text)
                .forEach(read::add);
        reads.addAll(read);
        return new Condition(mask(factClass, read), new TestTranslator(factClass).translate(comparison));
    }

    private static long mask(Class<? extends Fact> factClass, Set<String> read) {
        FactSchema schema = FactSchemas.of(factClass);
        long mask = 0;
        for (String name : read) {
            FactProperty property = schema.find(name);
            if (property == null) {
                throw new IllegalArgumentException(factClass.getSimpleName() + " has no property " + name);
            }
            mask |= property.mask();
        }
        return mask;
    }

    private static Metadata metadata(SourceRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SourceAnnotation annotation : rule.annotations()) {
            if (annotation.value() != null) {
                values.put(annotation.name(), annotation.value());
            }
        }
        return new Metadata(values);
    }
}
