package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import java.time.LocalDate;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Rules run by Drools. The network is built when the first filing needs it and shared from then on. Thread-safe.
 */
final class KieRuleSet extends JudgingRuleSet {

    private final List<Model> models;
    private volatile @Nullable KieBase kieBase;

    KieRuleSet(List<Model> models, ModelReader reader) {
        super(models.stream().flatMap(model -> reader.read(model).stream()).toList());
        this.models = List.copyOf(models);
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        return new KieConversation(this, kieBase().newKieSession(), day, collector);
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
