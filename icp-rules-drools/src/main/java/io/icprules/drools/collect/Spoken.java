package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What several rules said together, in the order of the rules. Stateless. */
final class Spoken {

    private Spoken() {}

    /** The rules in their order. */
    static RuleDefinition[] inOrder(Collection<RuleDefinition> rules) {
        RuleDefinition[] sorted = rules.toArray(new RuleDefinition[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Ids of their facts, each once. */
    static List<String> factIds(Collection<RuleDefinition> rules) {
        List<String> ids = new ArrayList<>(rules.size());
        for (RuleDefinition rule : inOrder(rules)) {
            String id = rule.description().factId();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Their messages, each once. */
    static List<Text> messages(Collection<RuleDefinition> rules) {
        List<Text> messages = new ArrayList<>(rules.size());
        for (RuleDefinition rule : inOrder(rules)) {
            Text message = rule.description().message();
            if (!messages.contains(message)) {
                messages.add(message);
            }
        }
        return messages;
    }
}
