package io.icprules.drools.engine;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.collect.Collected;
import io.icprules.drools.collect.TypeDecisions;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactMapper;
import io.icprules.drools.facts.FilingContext;
import io.icprules.drools.facts.FilingFact;
import io.icprules.drools.facts.Missing;
import io.icprules.drools.facts.MissingInputs;
import io.icprules.drools.facts.Order;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.RuleDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One contender, ready to run, and how far it is asked to go. Thread-safe. */
public final class EngineRun {

    private final RuleBase base;

    /**
     * Makes the contender ready.
     *
     * @param versions how many versions of each rule are offered; all but the first are not in force yet
     */
    public EngineRun(Contender contender, RuleScope scope, int versions) {
        this(contender, scope, name -> true, versions);
    }

    private EngineRun(Contender contender, RuleScope scope, Predicate<String> packages, int versions) {
        base = contender.base(new OfferedRules(scope, packages, versions));
    }

    /** The same with no rules of provinces but one. */
    public static EngineRun in(Province province, Contender contender, RuleScope scope, int versions) {
        String own = Division.nameOf(province);
        return new EngineRun(
                contender, scope, name -> !name.contains(".province.") || name.endsWith("." + own), versions);
    }

    /** The whole way, as a service goes it. */
    public FilingRules filingRules() {
        return new RuleBaseFilingRules(base);
    }

    /** Makes the facts of an application. */
    public Prepared prepare(FilingApplication application) {
        LocalDate day = application.submittedOn();
        Collected collected = Collected.nothing(false);
        try (Conversation national = base.national().open(day, new VerdictCollector(collected))) {
            List<Fact> orders = new ArrayList<>(FactMapper.orders(application));
            FilingContext context = decideType(application, day, collected, national);
            return new Prepared(application, day, orders, new ArrayList<>(FactMapper.facts(context)));
        }
    }

    /** Makes the facts, as far as that takes no rules. */
    public static Object facts(Prepared prepared) {
        FilingFact first = (FilingFact) prepared.facts().get(0);
        FilingContext context =
                new FilingContext(prepared.application(), prepared.day(), first.getFilingType(), List.of());
        return List.of(FactMapper.orders(prepared.application()), FactMapper.facts(context));
    }

    /** Runs the rules on facts at hand; they tell a collector, which puts nothing in order. */
    public Object rules(Prepared prepared) {
        Collected collected = Collected.nothing(false);
        VerdictCollector collector = new VerdictCollector(collected);
        prepared.orders().forEach(order -> collected.types().expect((Order) order));
        try (Conversation national = base.national().open(prepared.day(), collector)) {
            national.tell(prepared.orders());
            national.tell(prepared.facts());
        }
        provincial(prepared.application(), prepared.day(), collector, prepared.facts());
        return collected;
    }

    /** Goes from the application to the answers: facts, rules, collector. What is undetermined is not listed. */
    public Object answers(FilingApplication application) {
        LocalDate day = application.submittedOn();
        Collected collected = Collected.nothing(false);
        VerdictCollector collector = new VerdictCollector(collected);
        List<FilingFact> facts;
        try (Conversation national = base.national().open(day, collector)) {
            facts = FactMapper.facts(decideType(application, day, collected, national));
            national.tell(facts);
        }
        provincial(application, day, collector, facts);
        return collected;
    }

    private void provincial(
            FilingApplication application, LocalDate day, VerdictCollector collector, List<? extends Fact> facts) {
        RuleSet provincial = base.of(application.province());
        if (provincial != null) {
            try (Conversation province = provincial.open(day, collector)) {
                province.tell(facts);
            }
        }
    }

    private static FilingContext decideType(
            FilingApplication application, LocalDate day, Collected collected, Conversation national) {
        List<Order> orders = FactMapper.orders(application);
        TypeDecisions types = collected.types();
        orders.forEach(types::expect);
        national.tell(orders);
        MissingInputs missing = new MissingInputs(application);
        national.silent(false, (row, order, outcome) -> hangs(types, row, order, missing));
        TypeDecisions.Row row = types.deciding();
        return new FilingContext(application, day, row == null ? null : row.type(), types.missing());
    }

    private static void hangs(TypeDecisions types, RuleDefinition row, Fact order, MissingInputs missing) {
        if (types.mayDecide(row, (Order) order)) {
            Missing hangsOn = missing.of(order, row.reads());
            types.hangs(row, (Order) order, hangsOn);
        }
    }
}
