package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Rules that said one thing together: each once, in the order of the rule base. Used on one thread. */
final class Speakers implements Iterable<RuleDefinition> {

    private final List<RuleDefinition> rules;

    Speakers() {
        rules = new ArrayList<>();
    }

    /** Those who said it already. */
    Speakers(Speakers others) {
        rules = new ArrayList<>(others.rules);
    }

    /** Puts a rule in its place. They are few, and most come in their order. */
    void add(RuleDefinition rule) {
        int place = rules.size();
        while (place > 0 && rules.get(place - 1).compareTo(rule) > 0) {
            place--;
        }
        if (place == 0 || !rules.get(place - 1).equals(rule)) {
            rules.add(place, rule);
        }
    }

    void addAll(Iterable<RuleDefinition> others) {
        for (RuleDefinition rule : others) {
            add(rule);
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public Iterator<RuleDefinition> iterator() {
        return rules.iterator();
    }

    /** Ids of their facts, each once. */
    List<String> factIds() {
        List<String> ids = new ArrayList<>(rules.size());
        for (RuleDefinition rule : rules) {
            String id = rule.description().factId();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Their messages, each once. */
    List<Text> messages() {
        List<Text> messages = new ArrayList<>(rules.size());
        for (RuleDefinition rule : rules) {
            Text message = rule.description().message();
            if (!messages.contains(message)) {
                messages.add(message);
            }
        }
        return messages;
    }
}
