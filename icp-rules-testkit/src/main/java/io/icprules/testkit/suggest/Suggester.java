package io.icprules.testkit.suggest;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.testkit.mutation.Fate;
import io.icprules.testkit.mutation.Mutant;
import io.icprules.testkit.mutation.Operator;
import io.icprules.testkit.mutation.Watch;
import io.icprules.testkit.scenario.VerdictDifference;
import io.icprules.testkit.suggest.Suggestion.Row;
import io.icprules.testkit.witness.Contrast;
import io.icprules.testkit.witness.FilingDelta;
import io.icprules.testkit.witness.WitnessSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds scenarios that would notice changes of a rule. Immutable and thread-safe. */
public final class Suggester {

    private static final String AS_IT_IS = "as it is";

    private final RuleWorkbench workbench;
    private final FilingRules rules;
    private final WitnessSearch search;
    private final Bases bases;
    private final Map<String, List<FilingApplication>> speaking;
    private final TypicalFilings typical;

    /**
     * A suggester.
     *
     * @param workbench the rules
     * @param filings filings to start from
     */
    public Suggester(RuleWorkbench workbench, List<FilingApplication> filings) {
        this.workbench = workbench;
        this.rules = workbench.filingRules();
        this.search = new WitnessSearch(workbench);
        this.bases = new Bases();
        this.speaking = Speaking.byRule(workbench, filings);
        this.typical = new TypicalFilings(rules, filings);
    }

    /** The bases that suggestions start from. */
    public Bases bases() {
        return bases;
    }

    /**
     * A scenario with a row for each change that can be noticed.
     *
     * @param ruleId the rule
     * @param survivors changes of the rule that nothing notices
     * @return empty when no filing was found that shows any of them
     */
    public Optional<Suggestion> suggest(String ruleId, List<Mutant> survivors) {
        InterpretedRule rule = Objects.requireNonNull(workbench.rule(ruleId), ruleId);
        Optional<Start> start = start(rule);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = new Rows();
        row(rule, null, start.get(), start.get().filing()).ifPresent(rows::add);
        List<Mutant> left = remaining(survivors, rows);
        while (!left.isEmpty()) {
            Mutant next = left.get(0);
            find(rule, next, start.get()).ifPresent(rows::add);
            left = remaining(left.subList(1, left.size()), rows);
        }
        return rows.list().isEmpty()
                ? Optional.empty()
                : Optional.of(new Suggestion(
                        ruleId,
                        rule.definition().description().title().en(),
                        start.get().base(),
                        start.get().delta(),
                        rows.list()));
    }

    /** A filing of which the rule speaks, as near to a base as can be. */
    private record Start(String base, FilingDelta delta, FilingApplication filing) {}

    private Optional<Start> start(InterpretedRule rule) {
        Contrast dropped = new Contrast(rule, null, false);
        FilingRules without = workbench.with(rule.definition().id(), null);
        Predicate<FilingApplication> shows = filing -> dropped.shows(workbench, filing)
                && VerdictDifference.between(rules, without, filing).isPresent();
        return speaking.getOrDefault(rule.definition().id(), List.of()).stream()
                .flatMap(filing -> near(filing, shows.test(filing) ? shows : f -> dropped.shows(workbench, f)).stream())
                .min(Comparator.comparingInt(start -> start.delta().weight()));
    }

    private Optional<Start> near(FilingApplication filing, Predicate<FilingApplication> shows) {
        Province province = filing.province();
        return bases.in(province).stream()
                .map(base -> new Start(base.name(), FilingDelta.between(base.filing(), filing), filing))
                .min(Comparator.comparingInt(start -> start.delta().weight()))
                .map(start -> {
                    FilingApplication base = bases.filing(start.base());
                    FilingDelta smallest = start.delta().smallest(base, shows);
                    return new Start(start.base(), smallest, smallest.on(base));
                })
                .filter(start -> shows.test(start.filing()));
    }

    private Optional<Row> find(InterpretedRule rule, Mutant mutant, Start start) {
        InterpretedRule changed = mutant.rule() == null
                ? null
                : workbench.changed(mutant.ruleId(), Objects.requireNonNull(mutant.rule()));
        boolean saysOther = mutant.operator() == Operator.CONSEQUENCE
                || mutant.operator() == Operator.DROPPED_CALL
                || mutant.operator() == Operator.SEVERITY;
        FilingRules other = workbench.with(mutant.ruleId(), changed);
        Contrast contrast = new Contrast(rule, changed, saysOther);
        Predicate<FilingApplication> accepted =
                filing -> VerdictDifference.between(rules, other, filing).isPresent();
        List<FilingApplication> starts = new ArrayList<>();
        starts.add(start.filing());
        starts.addAll(speaking.getOrDefault(mutant.ruleId(), List.of()));
        bases.in(start.filing().province()).forEach(base -> starts.add(base.filing()));
        starts.addAll(typical.like(start.filing()));
        return search.find(contrast, starts, accepted).flatMap(found -> {
            FilingDelta delta = FilingDelta.between(start.filing(), found)
                    .smallest(start.filing(), filing -> contrast.shows(workbench, filing) && accepted.test(filing));
            return row(rule, changed, start, delta.on(start.filing()));
        });
    }

    private Optional<Row> row(
            InterpretedRule rule, @Nullable InterpretedRule changed, Start start, FilingApplication filing) {
        FilingRules other = workbench.with(rule.definition().id(), changed);
        FilingDelta delta = FilingDelta.between(start.filing(), filing);
        return VerdictDifference.between(rules, other, filing)
                .filter(expected -> canBeRead(filing))
                .map(expected ->
                        new Row(delta.size() == 0 ? AS_IT_IS : Names.of(delta), delta, filing, List.of(expected)));
    }

    /** Fields that contradict each other are refused by the reader, whatever rules would say. */
    private static boolean canBeRead(FilingApplication filing) {
        try {
            byte[] document = FilingDocuments.write(filing, DocumentFormat.JSON);
            FilingDocuments.readApplication(document, DocumentFormat.JSON, "suggested");
            return true;
        } catch (DocumentException e) {
            return false;
        }
    }

    private List<Mutant> remaining(List<Mutant> mutants, Rows rows) {
        Watch watch = new Watch(workbench, rows.scenarios());
        return mutants.stream()
                .filter(mutant -> watch.judge(mutant, "").fate() != Fate.KILLED)
                .toList();
    }
}
