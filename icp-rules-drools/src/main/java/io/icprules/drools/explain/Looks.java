package io.icprules.drools.explain;

import io.icprules.drools.engine.Examination;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactProperty;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.facts.FilingFact;
import io.icprules.drools.facts.MissingInputs;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.Condition;
import io.icprules.drools.source.Comparison;
import io.icprules.drools.source.FactVocabulary;
import io.icprules.drools.source.Operand;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceTest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries the tests of rules on the facts of one application, and notes what they look at. Not thread-safe. */
final class Looks {

    private final MissingInputs missing;
    private final List<String> typeFields;

    /**
     * Looks at an application.
     *
     * @param missing names what it leaves out
     * @param examination the application, judged
     */
    Looks(MissingInputs missing, Examination examination) {
        this.missing = missing;
        this.typeFields = typeFields(examination);
    }

    /** Every test of the rule, in order. */
    List<Tested> all(InterpretedRule rule, Fact fact) {
        List<Tested> tested = new ArrayList<>();
        for (int i = 0; i < rule.definition().conditions().size(); i++) {
            tested.add(one(rule, i, fact));
        }
        return tested;
    }

    /** One test of the rule. */
    Tested one(InterpretedRule rule, int index, Fact fact) {
        SourcePattern pattern = Objects.requireNonNull(rule.source().pattern(), "rules that run have a pattern");
        SourceTest test = pattern.tests().get(index);
        Comparison comparison = Objects.requireNonNull(Comparison.read(test), "tests that run can be read");
        Condition condition = rule.definition().conditions().get(index);
        TestOutcome outcome = !condition.decidable(fact)
                ? TestOutcome.UNKNOWN
                : condition.test().test(fact) ? TestOutcome.HOLDS : TestOutcome.FAILS;
        List<ReadProperty> reads =
                names(comparison).stream().map(name -> read(name, fact)).toList();
        return new Tested(test.text(), reads, outcome, Wanted.of(comparison));
    }

    private static Set<String> names(Comparison comparison) {
        Set<String> names = new LinkedHashSet<>();
        names.add(comparison.property().text());
        comparison.operands().stream()
                .filter(operand -> operand.is(Operand.Form.NAME))
                .map(Operand::text)
                .forEach(names::add);
        return names;
    }

    private ReadProperty read(String name, Fact fact) {
        FactProperty property =
                Objects.requireNonNull(FactSchemas.of(fact.getClass()).find(name), name);
        if ((fact.unknown() & property.mask()) != 0) {
            return new ReadProperty(
                    name, null, missing.of(fact, property.mask()).inputs());
        }
        return new ReadProperty(name, shown(value(name, fact)), fields(property, fact));
    }

    private List<String> fields(FactProperty property, Fact fact) {
        if (fact instanceof FilingFact && FilingFact.isOfType(property)) {
            return typeFields;
        }
        List<String> fields = fact.inputs(property.mask());
        // what follows from its being there at all, such as the role of a person
        return fields.isEmpty() ? List.of(fact.at()) : fields;
    }

    private static Object value(String name, Fact fact) {
        Method getter = FactVocabulary.getter(fact.getClass(), name).orElseThrow();
        try {
            return getter.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " of " + fact + " cannot be read", e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Looks::shown).sorted().collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Enum<?> term) {
            return term.name();
        }
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }

    /** What the rows of the decision table looked at that gave the filing type, which properties are derived from. */
    private static List<String> typeFields(Examination examination) {
        String row = examination.verdict().filingType().row();
        if (row == null) {
            return List.of();
        }
        Set<String> fields = new LinkedHashSet<>();
        examination.offered().stream()
                .filter(rule -> row.equals(rule.row()))
                .forEach(rule -> examination.facts().stream()
                        .filter(fact -> fact.getClass() == rule.factClass() && rule.holds(fact))
                        .forEach(fact -> fields.addAll(fact.inputs(rule.reads()))));
        return List.copyOf(fields);
    }
}
