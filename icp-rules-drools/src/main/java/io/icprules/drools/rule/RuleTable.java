package io.icprules.drools.rule;

import java.util.List;

/** The rules of one rule set, by their place in it. Thread-safe. */
public interface RuleTable {

    /** How many rules there are. */
    int size();

    /** The rule at a place, from 0. */
    RuleDefinition rule(int place);

    /** Rules that are at hand. */
    static RuleTable of(List<RuleDefinition> rules) {
        List<RuleDefinition> copy = List.copyOf(rules);
        return new RuleTable() {
            @Override
            public int size() {
                return copy.size();
            }

            @Override
            public RuleDefinition rule(int place) {
                return copy.get(place);
            }
        };
    }
}
