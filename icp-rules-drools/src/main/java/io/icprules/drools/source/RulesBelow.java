package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The rules that a folder lies over: what is wrong between them and its own is told of its own. */
final class RulesBelow {

    /** A folder that stands alone. */
    static final RulesBelow NONE = new RulesBelow(Set.of());

    private final Set<SourceRule> rules = Collections.newSetFromMap(new IdentityHashMap<>());

    RulesBelow(Collection<SourceRule> rules) {
        this.rules.addAll(rules);
    }

    boolean has(SourceRule rule) {
        return rules.contains(rule);
    }

    /** A rule with its place, in words. */
    Text place(SourceRule rule) {
        Found wording = has(rule) ? Found.PLACE_BELOW : Found.PLACE;
        return wording.of(rule.name(), rule.file(), rule.line());
    }

    /** Problems of the file of a rule; between two rules below there is one only if the third between them was withdrawn. */
    Problems problems(SourceRule rule) {
        return new Problems(has(rule) ? RuleFolder.WITHDRAWN : rule.file());
    }

    /** Where to report a problem of a rule. */
    Position at(SourceRule rule, Position there) {
        return has(rule) ? Position.START : there;
    }
}
