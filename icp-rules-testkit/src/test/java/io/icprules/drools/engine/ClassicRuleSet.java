package io.icprules.drools.engine;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Rules in Drools' classic build: DRL is parsed at run time and conditions are run by MVEL. */
final class ClassicRuleSet extends JudgingRuleSet {

    private final KieBase kieBase;

    /**
     * Builds the network.
     *
     * @param rules what the rules state, whoever read it
     * @param files the files they stand in
     */
    ClassicRuleSet(List<InterpretedRule> rules, List<SourceFile> files) {
        super(rules.stream().map(InterpretedRule::definition).toList());
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (SourceFile file : files) {
            byte[] drl = file.file().text().getBytes(StandardCharsets.UTF_8);
            builder.add(ResourceFactory.newByteArrayResource(drl), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new AssertionError(builder.getErrors().toString());
        }
        kieBase = builder.newKieBase();
    }

    @Override
    public Conversation open(LocalDate day, VerdictCollector collector) {
        return new KieConversation(this, kieBase.newKieSession(), day, collector);
    }
}
