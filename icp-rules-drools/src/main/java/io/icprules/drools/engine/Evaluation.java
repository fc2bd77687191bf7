package io.icprules.drools.engine;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.collect.Collected;
import io.icprules.drools.collect.TypeDecisions;
import io.icprules.drools.collect.VerdictAssembler;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactMapper;
import io.icprules.drools.facts.FilingContext;
import io.icprules.drools.facts.FilingFact;
import io.icprules.drools.facts.Missing;
import io.icprules.drools.facts.MissingInputs;
import io.icprules.drools.facts.Order;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application on its way through the rules: the decision table first, as the other rules need the filing type; then
 * the national rules and those of the province; then the list of what stayed undetermined.
 */
final class Evaluation implements Conversation.Silent {

    private final RuleBase base;
    private final FilingApplication application;
    private final LocalDate day;
    private final boolean everyFinding;
    private final MissingInputs missing;
    private final Collected collected;
    private final VerdictCollector collector;
    private final List<Fact> told = new ArrayList<>();

    Evaluation(RuleBase base, FilingApplication application, LocalDate day, boolean everyFinding) {
        this.base = base;
        this.application = application;
        this.day = day;
        this.everyFinding = everyFinding;
        this.missing = new MissingInputs(application);
        collected = Collected.nothing(everyFinding);
        collector = new VerdictCollector(collected);
    }

    Verdict run() {
        RuleSet provincial = base.of(application.province());
        List<FilingFact> facts;
        try (Conversation national = base.national().open(day, collector)) {
            FilingContext context = decideType(national);
            facts = FactMapper.facts(context);
            told.addAll(facts);
            national.tell(facts);
            national.silent(everyFinding, this);
        }
        if (provincial != null) {
            try (Conversation province = provincial.open(day, collector)) {
                province.tell(facts);
                province.silent(everyFinding, this);
            }
        }
        reportRefusal();
        return new VerdictAssembler(base.properties().id(), base.readings())
                .assemble(application, day, CoverageNotice.of(base, application.province(), day), collected);
    }

    /** The facts the rules were told, once the evaluation has run. */
    List<Fact> facts() {
        return told;
    }

    /** A refusal that no rule on the same facts explains is explained by its row, so that every refusal has a source. */
    private void reportRefusal() {
        TypeDecisions.Row row = collected.types().deciding();
        if (row != null
                && (row.type() == FilingType.BLOCKED || row.type() == FilingType.NOT_SUPPORTED)
                && !collected.findings().anyViolatedOf(row.rule().factIds())
                && base.national().isInForce(row.rule().description().factId(), day)) {
            collected.findings().add(row.rule(), row.at(), Outcome.VIOLATED);
        }
    }

    private FilingContext decideType(Conversation national) {
        List<Order> orders = FactMapper.orders(application);
        TypeDecisions types = collected.types();
        told.addAll(orders);
        for (Order order : orders) {
            types.expect(order);
        }
        national.tell(orders);
        national.silent(false, new HangingRows());
        TypeDecisions.@Nullable Row row = types.deciding();
        return new FilingContext(application, day, row == null ? null : row.type(), types.missing());
    }

    /** A row that hangs on inputs and may decide is listed; whether it stops the table is for the table to say. */
    private final class HangingRows implements Conversation.Silent {
        @Override
        public void about(RuleDefinition row, Fact fact, Outcome outcome) {
            Order order = (Order) fact;
            if (!collected.types().mayDecide(row, order)) {
                return;
            }
            Missing hangsOn = missing.of(order, row.reads());
            collected.undetermined().inputsMissing(row, order.at(), hangsOn);
            collected.types().hangs(row, order, hangsOn);
        }
    }

    @Override
    public void about(RuleDefinition rule, Fact fact, Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            collected.undetermined().inputsMissing(rule, fact.at(), missing.of(fact, rule.reads()));
        } else {
            collected.findings().addUnspoken(rule, fact, outcome);
        }
    }
}
