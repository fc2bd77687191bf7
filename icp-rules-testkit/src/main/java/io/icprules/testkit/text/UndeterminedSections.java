package io.icprules.testkit.text;

import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.vocabulary.UndeterminedReason;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What could not be decided: by the inputs to supply, the essential ones first, and what a reviewer decides. */
record UndeterminedSections(Page page, boolean everything) {

    private static final int INPUTS_SHOWN = 6;
    private static final int FACTS_SHOWN = 4;
    private static final int REVIEWS_SHOWN = 6;

    /** The same inputs stand together whatever place the rule speaks of. */
    private record Inputs(boolean essential, List<String> missing) {}

    void write(List<UndeterminedFact> undetermined) {
        Map<Boolean, List<UndeterminedFact>> byReason = undetermined.stream()
                .collect(Collectors.partitioningBy(fact -> fact.reason() == UndeterminedReason.INPUT_MISSING));
        inputs(byReason.getOrDefault(true, List.of()));
        reviews(byReason.getOrDefault(false, List.of()));
    }

    private void inputs(List<UndeterminedFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.UNDETERMINED, facts.size()));
        Map<Inputs, Set<String>> groups = new LinkedHashMap<>();
        for (UndeterminedFact fact : facts) {
            groups.computeIfAbsent(new Inputs(fact.essential(), fact.missing()), k -> new LinkedHashSet<>())
                    .add(fact.factId());
        }
        int shown = 0;
        int hidden = 0;
        // the facts come with the essential ones first, and so do the groups
        for (Map.Entry<Inputs, Set<String>> group : groups.entrySet()) {
            if (everything || group.getKey().essential() || shown < INPUTS_SHOWN) {
                supply(group.getKey(), List.copyOf(group.getValue()));
                shown++;
            } else {
                hidden += group.getValue().size();
            }
        }
        more(hidden, 2);
    }

    private void supply(Inputs inputs, List<String> factIds) {
        String missing = String.join(page.say(Labels.AND_SEPARATOR), inputs.missing());
        List<String> named = everything ? factIds : factIds.subList(0, Math.min(FACTS_SHOWN, factIds.size()));
        String line = page.say(
                factIds.size() == 1 ? Labels.SUPPLY_ONE : Labels.SUPPLY, missing, factIds.size(), page.list(named));
        page.item(
                "- ",
                2,
                inputs.essential() ? Tone.WARNING : Tone.PLAIN,
                inputs.essential() ? page.say(Labels.ESSENTIAL, line) : line);
        more(factIds.size() - named.size(), 4);
    }

    private void reviews(List<UndeterminedFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.REVIEWER, facts.size()));
        int shown = 0;
        int hidden = 0;
        for (UndeterminedFact fact : facts) {
            if (!everything && !fact.essential() && shown >= REVIEWS_SHOWN) {
                hidden++;
                continue;
            }
            shown++;
            String title = page.say(fact.title());
            page.item(
                    "- ",
                    2,
                    fact.essential() ? Tone.WARNING : Tone.PLAIN,
                    fact.essential() ? page.say(Labels.ESSENTIAL, title) : title);
            String where = Place.of(fact.at(), page.language());
            page.line(4, Tone.FAINT, page.say(Labels.ORIGIN_FACT, where, fact.factId()));
        }
        more(hidden, 2);
    }

    private void more(int hidden, int indent) {
        if (hidden > 0) {
            page.line(indent, Tone.FAINT, page.say(Labels.MORE, hidden));
        }
    }
}
