package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Contradictions of the sources on which a rule that spoke takes a reading. */
public final class Contradictions {

    /** Rules that spoke and take a reading. */
    private final Set<RuleDefinition> takers = new LinkedHashSet<>();

    Contradictions() {}

    void note(RuleDefinition rule) {
        if (!rule.description().contradictions().isEmpty()) {
            takers.add(rule);
        }
    }

    /** These rules spoke of something that did not come to matter. */
    void forget(Collection<RuleDefinition> rules) {
        for (RuleDefinition rule : rules) {
            takers.remove(rule);
        }
    }

    List<AppliedContradiction> inOrder(Map<String, Text> readings) {
        Map<String, List<RuleDefinition>> applied = new TreeMap<>();
        for (RuleDefinition rule : takers) {
            for (String id : rule.description().contradictions()) {
                List<RuleDefinition> behind = applied.get(id);
                if (behind == null) {
                    behind = new ArrayList<>();
                    applied.put(id, behind);
                }
                behind.add(rule);
            }
        }
        List<AppliedContradiction> list = new ArrayList<>(applied.size());
        for (Map.Entry<String, List<RuleDefinition>> entry : applied.entrySet()) {
            String id = entry.getKey();
            Text reading = readings.get(id);
            list.add(new AppliedContradiction(
                    id, reading == null ? new Text(id, id) : reading, Spoken.factIds(entry.getValue())));
        }
        return list;
    }
}
