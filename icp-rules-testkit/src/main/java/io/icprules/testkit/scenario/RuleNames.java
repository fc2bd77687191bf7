package io.icprules.testkit.scenario;

import io.icprules.api.RuleDescription;
import io.icprules.api.Text;
import io.icprules.document.Suggestions;
import io.icprules.testkit.scenario.Allowed.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of a rule base that scenarios use: one with a slip in it would never be found, and "excludes" would hold for ever.
 * Immutable.
 */
final class RuleNames {

    private final Set<String> facts = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> contradictions = new TreeSet<>();

    RuleNames(List<RuleDescription> descriptions) {
        for (RuleDescription rule : descriptions) {
            facts.add(rule.factId());
            rules.add(rule.factId());
            rules.add(rule.id());
            contradictions.addAll(rule.contradictions());
        }
    }

    /** A mismatch for each name in an expectation that the rule base does not know. */
    List<Mismatch> unknown(ListExpectation expectation) {
        List<Mismatch> unknown = new ArrayList<>();
        Listing<?> listing = expectation.aspect().listing();
        for (ExpectedItem item : expectation.items()) {
            unknown(listing.names().names(), item.name())
                    .ifPresent(hint -> unknown.add(mismatch(expectation, item, item.name(), hint)));
            item.details()
                    .forEach((key, values) ->
                            values.forEach(value -> unknown(listing.allowed(key).names(), value)
                                    .ifPresent(hint -> unknown.add(mismatch(expectation, item, value, hint)))));
        }
        return unknown;
    }

    private static Mismatch mismatch(ListExpectation expectation, ExpectedItem item, String name, Text hint) {
        return Mismatch.unknown(expectation.key(), item.line(), item.column(), name, hint);
    }

    /** A hint when a name is unknown. */
    private Optional<Text> unknown(Names kind, String name) {
        Set<String> known = switch (kind) {
            case NONE -> Set.of(name);
            case FACT -> facts;
            case RULE -> rules;
            case CONTRADICTION -> contradictions;
        };
        if (known.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(Suggestions.closest(name, known)
                .map(meant -> ResultWords.MEANT.of(meant))
                .orElseGet(ResultWords.LISTED::of));
    }
}
