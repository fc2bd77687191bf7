package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.FactVocabulary;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Rules run by kie-dmn, as decision tables that find the rules which hold. Thread-safe. */
final class DmnRuleSet extends JudgingRuleSet {

    /** The tables on one class of facts. */
    private record Tables(
            DMNRuntime runtime, DMNModel model, Map<String, Method> inputs, List<InterpretedRule> rules) {}

    private final Map<Class<?>, Tables> byFact = new HashMap<>();

    DmnRuleSet(String name, List<InterpretedRule> rules) {
        super(rules.stream().map(InterpretedRule::definition).toList());
        Map<Class<? extends Fact>, List<InterpretedRule>> grouped = new HashMap<>();
        rules.forEach(rule -> grouped.computeIfAbsent(rule.definition().factClass(), type -> new ArrayList<>())
                .add(rule));
        grouped.forEach((type, own) -> byFact.put(type, tables(name + "-" + type.getSimpleName(), type, own)));
    }

    private static Tables tables(String name, Class<? extends Fact> type, List<InterpretedRule> rules) {
        DmnTables.Written written = DmnTables.write(name, rules);
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(written.xml()))))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(name + ": " + model.getMessages());
        }
        Map<String, Method> inputs = new HashMap<>();
        written.inputs()
                .forEach(input -> inputs.put(
                        DmnTables.input(input),
                        FactVocabulary.getter(type, input).orElseThrow()));
        return new Tables(runtime, model, inputs, rules);
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        return new TellingConversation(this, day, collector) {
            @Override
            void run(Iterable<? extends Fact> facts) {
                for (Fact fact : facts) {
                    Tables tables = byFact.get(fact.getClass());
                    if (tables != null) {
                        decide(tables, fact, day, collector);
                    }
                }
            }
        };
    }

    private static void decide(Tables tables, Fact fact, LocalDate day, VerdictCollector collector) {
        DMNContext context = tables.runtime().newContext();
        tables.inputs().forEach((input, getter) -> context.set(input, value(getter, fact)));
        DMNResult result = tables.runtime().evaluateAll(tables.model(), context);
        for (DMNDecisionResult decision : result.getDecisionResults()) {
            if (decision.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED) {
                throw new IllegalStateException(decision.getMessages().toString());
            }
            if (decision.getResult() instanceof Collection<?> places) {
                places.forEach(place -> speak(tables.rules().get(((Number) place).intValue()), fact, day, collector));
            } else if (decision.getResult() instanceof Number place) {
                speak(tables.rules().get(place.intValue()), fact, day, collector);
            }
        }
    }

    private static void speak(InterpretedRule rule, Fact fact, LocalDate day, VerdictCollector collector) {
        RuleDefinition definition = rule.definition();
        if ((fact.unknown() & definition.reads()) == 0
                && definition.description().inForceOn(day)) {
            collector.speaking(definition);
            rule.consequence().speak(collector, fact);
        }
    }

    /** Terms as their names; what is unknown has a stand-in, as for the other engines, and no rule that reads it speaks. */
    private static Object value(Method getter, Fact fact) {
        try {
            Object value = getter.invoke(fact);
            if (value instanceof Enum<?> term) {
                return term.name();
            }
            return value instanceof Collection<?> all
                    ? all.stream()
                            .map(one -> one instanceof Enum<?> term ? term.name() : one)
                            .toList()
                    : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
