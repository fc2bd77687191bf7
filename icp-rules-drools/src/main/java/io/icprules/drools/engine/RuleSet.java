package io.icprules.drools.engine;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules that are offered to a filing together: the national ones, or those of one province. The network is built when the
 * first filing needs it and shared from then on. Thread-safe.
 */
final class RuleSet {

    private final List<Model> models;
    private final List<RuleDefinition> rules;
    private final Map<String, RuleDefinition> byName = new HashMap<>();
    private final Map<Class<?>, List<RuleDefinition>> byFact = new HashMap<>();
    private volatile @Nullable KieBase kieBase;

    RuleSet(List<Model> models, ModelReader reader) {
        this.models = List.copyOf(models);
        List<RuleDefinition> read = new ArrayList<>();
        models.forEach(model -> read.addAll(reader.read(model)));
        rules = List.copyOf(read);
        for (RuleDefinition rule : rules) {
            byName.put(rule.id(), rule);
            byFact.computeIfAbsent(rule.factClass(), c -> new ArrayList<>()).add(rule);
        }
    }

    List<RuleDefinition> rules() {
        return rules;
    }

    /** Rules on facts of this class, in order. */
    List<RuleDefinition> rulesOn(Fact fact) {
        return byFact.getOrDefault(fact.getClass(), List.of());
    }

    /** Whether the fact itself, apart from rows of the decision table that cite it, has a rule in force on the day. */
    boolean isInForce(String factId, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.row() == null)
                .map(RuleDefinition::description)
                .anyMatch(rule -> rule.factId().equals(factId) && rule.inForceOn(day));
    }

    RuleDefinition rule(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** A session of its own for one evaluation; the caller disposes it. */
    KieSession newSession() {
        return kieBase().newKieSession();
    }

    private KieBase kieBase() {
        KieBase built = kieBase;
        if (built == null) {
            synchronized (this) {
                built = kieBase;
                if (built == null) {
                    built = KieBaseBuilder.createKieBaseFromModel(models);
                    kieBase = built;
                }
            }
        }
        return built;
    }
}
