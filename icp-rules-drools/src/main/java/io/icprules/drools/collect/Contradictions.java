package io.icprules.drools.collect;

import io.icprules.api.Text;
import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Contradictions of the sources on which a rule that spoke takes a reading. */
public final class Contradictions {

    private final Map<String, Set<RuleDefinition>> applied = new TreeMap<>();

    Contradictions() {}

    void note(RuleDefinition rule) {
        for (String id : rule.description().contradictions()) {
            applied.computeIfAbsent(id, k -> new HashSet<>(4)).add(rule);
        }
    }

    /** These rules spoke of something that did not come to matter. */
    void forget(Collection<RuleDefinition> rules) {
        applied.values().removeIf(behind -> {
            rules.forEach(behind::remove);
            return behind.isEmpty();
        });
    }

    List<AppliedContradiction> inOrder(Map<String, Text> readings) {
        List<AppliedContradiction> list = new ArrayList<>();
        applied.forEach((id, rules) -> {
            Text reading = readings.get(id);
            list.add(new AppliedContradiction(id, reading == null ? new Text(id, id) : reading, Spoken.factIds(rules)));
        });
        return list;
    }
}
