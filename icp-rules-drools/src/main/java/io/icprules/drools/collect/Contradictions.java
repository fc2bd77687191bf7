package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Contradictions of the sources on which a rule that spoke takes a reading. */
public final class Contradictions {

    private final Map<String, Set<RuleDefinition>> applied = new TreeMap<>();

    Contradictions() {}

    void note(RuleDefinition rule) {
        for (String id : rule.description().contradictions()) {
            Set<RuleDefinition> behind = applied.get(id);
            if (behind == null) {
                behind = new TreeSet<>();
                applied.put(id, behind);
            }
            behind.add(rule);
        }
    }

    /** These rules spoke of something that did not come to matter. */
    void forget(Collection<RuleDefinition> rules) {
        for (Iterator<Set<RuleDefinition>> all = applied.values().iterator(); all.hasNext(); ) {
            Set<RuleDefinition> behind = all.next();
            behind.removeAll(rules);
            if (behind.isEmpty()) {
                all.remove();
            }
        }
    }

    List<AppliedContradiction> inOrder(Map<String, Text> readings) {
        List<AppliedContradiction> list = new ArrayList<>();
        for (Map.Entry<String, Set<RuleDefinition>> entry : applied.entrySet()) {
            String id = entry.getKey();
            Text reading = readings.getOrDefault(id, new Text(id, id));
            list.add(new AppliedContradiction(id, reading, Spoken.factIds(entry.getValue())));
        }
        return list;
    }
}
