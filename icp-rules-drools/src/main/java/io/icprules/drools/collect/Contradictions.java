package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contradictions of the sources on which a rule that spoke takes a reading. */
public final class Contradictions {

    /** Rules that spoke and take a reading, some more than once. */
    private final List<RuleDefinition> takers = new ArrayList<>();

    Contradictions() {}

    void note(RuleDefinition rule) {
        if (!rule.description().contradictions().isEmpty()) {
            takers.add(rule);
        }
    }

    /** These rules spoke of something that did not come to matter. */
    void forget(Iterable<RuleDefinition> rules) {
        for (RuleDefinition rule : rules) {
            while (takers.remove(rule)) {
                // as often as it spoke
            }
        }
    }

    List<AppliedContradiction> inOrder(Map<String, Text> readings) {
        Map<String, Speakers> applied = new TreeMap<>();
        for (RuleDefinition rule : takers) {
            for (String id : rule.description().contradictions()) {
                Speakers behind = applied.get(id);
                if (behind == null) {
                    behind = new Speakers();
                    applied.put(id, behind);
                }
                behind.add(rule);
            }
        }
        List<AppliedContradiction> list = new ArrayList<>(applied.size());
        for (Map.Entry<String, Speakers> entry : applied.entrySet()) {
            String id = entry.getKey();
            Text reading = readings.get(id);
            list.add(new AppliedContradiction(
                    id,
                    reading == null ? new Text(id, id) : reading,
                    entry.getValue().factIds()));
        }
        return list;
    }
}
