package io.icprules.testkit.scenario;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.testkit.scenario.Listing.Detailed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a scenario has to expect to tell two rule bases apart. Stateless. */
public final class VerdictDifference {

    /** What says most of a rule first; what hangs on other rules, too, last. */
    private static final List<ListAspect> LISTS = List.of(
            ListAspect.FINDINGS,
            ListAspect.REQUIRED_DOCUMENTS,
            ListAspect.PRE_APPROVALS,
            ListAspect.DUTIES,
            ListAspect.SMS_PERSONS,
            ListAspect.SMS_BECAUSE,
            ListAspect.CHANNELS,
            ListAspect.STEPS,
            ListAspect.UNDETERMINED,
            ListAspect.CONTRADICTIONS,
            ListAspect.SATISFIED,
            ListAspect.SILENT);

    private VerdictDifference() {}

    /**
     * An expectation that holds under one rule base and fails under the other.
     *
     * @param one the rule base under which it holds
     * @param other the rule base under which it fails
     * @param filing the filing
     * @return empty when no expectation tells them apart
     */
    public static Optional<Expectation> between(FilingRules one, FilingRules other, FilingApplication filing) {
        Judged here = new Judged(one, filing, EvaluationOptions.DEFAULT);
        Judged there = new Judged(other, filing, EvaluationOptions.DEFAULT);
        if (here.verdict().equals(there.verdict()) && here.everything().equals(there.everything())) {
            return Optional.empty();
        }
        for (ValueAspect aspect : List.of(ValueAspect.FILING_TYPE, ValueAspect.ROW)) {
            if (!aspect.of(here.verdict()).equals(aspect.of(there.verdict()))) {
                return Optional.of(new ValueExpectation(aspect, aspect.of(here.verdict()), 0, 0));
            }
        }
        for (ListAspect aspect : LISTS) {
            Optional<Expectation> found = between(aspect, here, there);
            if (found.isPresent()) {
                return found;
            }
        }
        for (ListAspect aspect : List.of(ListAspect.STEPS, ListAspect.UNDETERMINED)) {
            Optional<Expectation> found = order(aspect, here, there);
            if (found.isPresent()) {
                return found;
            }
        }
        for (ValueAspect aspect : ValueAspect.values()) {
            if (!aspect.of(here.verdict()).equals(aspect.of(there.verdict()))) {
                return Optional.of(new ValueExpectation(aspect, aspect.of(here.verdict()), 0, 0));
            }
        }
        return Optional.empty();
    }

    private static Optional<Expectation> between(ListAspect aspect, Judged here, Judged there) {
        List<Detailed> own = aspect.listing().of(here);
        List<Detailed> others = aspect.listing().of(there);
        Optional<ExpectedItem> contained = only(aspect, own, others);
        if (contained.isPresent() && aspect != ListAspect.SILENT) {
            return Optional.of(new ListExpectation(aspect, Comparison.CONTAINS, List.of(contained.get()), 0, 0));
        }
        return only(aspect, others, own)
                .map(item -> new ListExpectation(aspect, Comparison.EXCLUDES, List.of(item), 0, 0));
    }

    /** Two neighbours that stand the other way round in the other list. */
    private static Optional<Expectation> order(ListAspect aspect, Judged here, Judged there) {
        List<ExpectedItem> own = rules(aspect, here);
        List<ExpectedItem> others = rules(aspect, there);
        for (int i = 1; i < own.size(); i++) {
            int before = others.indexOf(own.get(i - 1));
            int after = others.indexOf(own.get(i));
            if (after >= 0 && after < before) {
                List<ExpectedItem> pair = List.of(own.get(i - 1), own.get(i));
                return Optional.of(new ListExpectation(aspect, Comparison.IN_ORDER, pair, 0, 0));
            }
        }
        return Optional.empty();
    }

    /** The entries by their rules; each where it stands first. */
    private static List<ExpectedItem> rules(ListAspect aspect, Judged judged) {
        return aspect.listing().of(judged).stream()
                .map(found -> new ExpectedItem(found.entry().rule(), Map.of(), 0, 0))
                .distinct()
                .toList();
    }

    /** An entry of the first list that stands for none of the second, with as few details as will do. */
    private static Optional<ExpectedItem> only(ListAspect aspect, List<Detailed> first, List<Detailed> second) {
        for (Detailed entry : first) {
            for (ExpectedItem item : items(entry)) {
                boolean mine = aspect.listing().matches(entry, item);
                if (mine && second.stream().noneMatch(found -> aspect.listing().matches(found, item))) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** Ways to write an entry: by its name, by its rule, with one detail, with all. */
    private static List<ExpectedItem> items(Detailed entry) {
        List<ExpectedItem> items = new ArrayList<>();
        List<String> names = List.of(entry.entry().name(), entry.entry().rule());
        names.forEach(name -> items.add(new ExpectedItem(name, Map.of(), 0, 0)));
        for (Map.Entry<String, List<String>> detail : entry.details().entrySet()) {
            if (!detail.getValue().isEmpty()) {
                Map<String, List<String>> single = Map.of(detail.getKey(), detail.getValue());
                names.forEach(name -> items.add(new ExpectedItem(name, single, 0, 0)));
            }
        }
        Map<String, List<String>> all = new LinkedHashMap<>(entry.details());
        all.values().removeIf(List::isEmpty);
        items.add(new ExpectedItem(entry.entry().rule(), all, 0, 0));
        return items;
    }
}
