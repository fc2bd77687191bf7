package io.icprules.testkit.conform;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.mutation.Mutant;
import io.icprules.testkit.mutation.Mutations;
import io.icprules.testkit.mutation.Operator;
import io.icprules.testkit.witness.Contrast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Plants bugs in the rules that answer the core questions, and looks how soon a peer finds each: a comparison that finds
 * nothing is worth only what it would have found. Used once, on one thread.
 */
public final class PlantedBugs {

    private static final String ADDRESSES = "national/addresses.drl";

    /** Calls that answer a core question: documents, text messages, pre-approvals. */
    private static final List<String> CORE = List.of(
            "requires",
            "requiresOneOf",
            "preApproval",
            "smsRequired",
            "smsNotRequired",
            "smsVerifiedBy",
            "smsVerifiedByNobody",
            "smsDeadline");

    /** A bug that is still to be found. */
    private record Planted(Mutant bug, Contrast contrast, FilingRules rules) {}

    private final RuleWorkbench workbench;
    private final Peer peer;
    private final RandomFilings filings;
    private final Map<String, List<Planted>> hidden = new TreeMap<>();
    private final List<PlantedBug> found = new ArrayList<>();

    /**
     * Plants the bugs: every rule is left out once, and changed once in another way.
     *
     * @param workbench the rules
     * @param some which of the rules of the core questions to plant bugs in
     * @param peer who is to find the bugs
     * @param filings the filings
     */
    public PlantedBugs(RuleWorkbench workbench, Predicate<SourceRule> some, Peer peer, RandomFilings filings) {
        this.workbench = workbench;
        this.peer = peer;
        this.filings = filings;
        for (SourceFile file : workbench.files()) {
            workbench.inEffect(file).stream()
                    .filter(PlantedBugs::isCore)
                    .filter(some)
                    .forEach(rule -> plant(file, rule));
        }
    }

    private static boolean isCore(SourceRule rule) {
        return rule.annotation("row").isPresent()
                || rule.file().equals(ADDRESSES)
                || rule.calls().stream().map(PlantedBugs::called).anyMatch(CORE::contains);
    }

    private static String called(SourceCall call) {
        return call.method().text();
    }

    private void plant(SourceFile file, SourceRule rule) {
        List<Mutant> mutants = Mutations.of(file, rule);
        mutants.stream()
                .filter(mutant -> mutant.operator() == Operator.DROPPED_RULE)
                .forEach(this::hide);
        mutants.stream()
                .filter(mutant -> mutant.operator() == Operator.NEGATION || mutant.operator() == Operator.OPERATOR)
                .reduce((first, last) -> last)
                .ifPresent(this::hide);
    }

    private void hide(Mutant bug) {
        InterpretedRule rule = Objects.requireNonNull(workbench.rule(bug.ruleId()));
        InterpretedRule changed = bug.rule() == null ? null : workbench.changed(bug.ruleId(), bug.rule());
        hidden.computeIfAbsent(bug.ruleId(), id -> new ArrayList<>())
                .add(new Planted(bug, new Contrast(rule, changed, false), workbench.with(bug.ruleId(), changed)));
    }

    /** Number of bugs planted. */
    public int planted() {
        return hidden.values().stream().mapToInt(List::size).sum() + found.size();
    }

    /**
     * Looks for the bugs until all are found.
     *
     * @param most number of filings to look at
     * @param progress told how many bugs are found
     * @return every bug, by rule
     */
    public List<PlantedBug> search(long most, LongConsumer progress) {
        for (long i = 0; i < most && !hidden.isEmpty(); i++) {
            look(i, filings.at(i));
            progress.accept(found.size());
        }
        List<PlantedBug> all = new ArrayList<>(found);
        hidden.values()
                .forEach(some -> some.forEach(planted -> all.add(new PlantedBug(planted.bug(), OptionalLong.empty()))));
        return all;
    }

    private void look(long number, FilingApplication filing) {
        if (filing.submittedOn() == null) {
            return;
        }
        Examination examination = workbench.examine(filing, EvaluationOptions.DEFAULT);
        List<Planted> showing = examination.offered().stream()
                .flatMap(rule -> hidden.getOrDefault(rule.id(), List.of()).stream())
                .filter(planted -> planted.contrast().shows(examination))
                .toList();
        if (showing.isEmpty() || isDisagreed(workbench.filingRules(), number, filing)) {
            return; // what is disagreed on already gives nothing away
        }
        showing.stream()
                .filter(planted -> isDisagreed(planted.rules(), number, filing))
                .forEach(planted -> find(planted, number));
    }

    private boolean isDisagreed(FilingRules rules, long number, FilingApplication filing) {
        return !Judged.by(rules, filing, Judged.inFull(number))
                .disagreements(peer)
                .isEmpty();
    }

    private void find(Planted planted, long number) {
        String rule = planted.bug().ruleId();
        List<Planted> here = hidden.getOrDefault(rule, List.of());
        here.remove(planted);
        if (here.isEmpty()) {
            hidden.remove(rule);
        }
        found.add(new PlantedBug(planted.bug(), OptionalLong.of(number)));
    }
}
