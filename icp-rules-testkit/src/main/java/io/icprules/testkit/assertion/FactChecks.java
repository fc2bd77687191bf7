package io.icprules.testkit.assertion;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Outcome;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for facts in a verdict, and complains when they are not there, or are.
 *
 * @param verdict the verdict
 * @param failures takes complaints
 */
record FactChecks(Verdict verdict, Consumer<Complaint> failures) {

    private static final String NOT_FOUND = "no such finding";
    private static final String EVERY_FINDING =
            "Requirements that are met are listed only when every finding is asked for:"
                    + " evaluate(application, EvaluationOptions.DEFAULT.withEveryFinding(true)).";

    List<Item<Finding>> found(String should, String fact) {
        List<Item<Finding>> found = findings(fact, finding -> true);
        if (found.isEmpty()) {
            complain(should, fact, fact, NOT_FOUND, null);
        }
        return found;
    }

    List<Item<Finding>> violated(String should, String fact) {
        List<Item<Finding>> violated = findings(fact, finding -> finding.outcome() == Outcome.VIOLATED);
        if (violated.isEmpty()) {
            complain(should, fact, fact + " VIOLATED", outcomes(fact), null);
        }
        return violated;
    }

    /** Held at one place and violated at another, a fact is violated. */
    List<Item<Finding>> satisfied(String should, String fact) {
        boolean violated = !findings(fact, finding -> finding.outcome() == Outcome.VIOLATED)
                .isEmpty();
        List<Item<Finding>> satisfied =
                violated ? List.of() : findings(fact, finding -> finding.outcome() == Outcome.SATISFIED);
        if (satisfied.isEmpty()) {
            complain(should, fact, fact + " SATISFIED", outcomes(fact), violated ? null : EVERY_FINDING);
        }
        return satisfied;
    }

    void notFound(String should, String fact) {
        boolean found = !findings(fact, finding -> true).isEmpty();
        if (found) {
            complain(should, fact, "no finding of " + fact, outcomes(fact), null);
        } else if (KnownFacts.isUnknown(verdict, fact)) {
            failures.accept(new Complaint(
                    should,
                    "a fact or rule of rule base " + verdict.ruleBase().version(),
                    "it has no " + fact,
                    List.of(),
                    "`icp-rules describe --rules` lists the rules and their facts."));
        }
    }

    List<Item<UndeterminedFact>> undetermined(String should, String fact) {
        List<Item<UndeterminedFact>> found = Items.undetermined(verdict).stream()
                .filter(item -> item.isFrom(fact))
                .toList();
        if (found.isEmpty()) {
            complain(should, fact, fact + " UNDETERMINED", outcomes(fact), null);
        }
        return found;
    }

    void nothingEssential(String should) {
        List<Item<UndeterminedFact>> essential = Items.undetermined(verdict).stream()
                .filter(item -> item.value().essential())
                .toList();
        if (!essential.isEmpty()) {
            List<String> because = essential.stream().map(Item::shown).toList();
            failures.accept(new Complaint(should, "none", Items.names(essential), because, null));
        }
    }

    private List<Item<Finding>> findings(String fact, Predicate<Finding> fits) {
        return Items.findings(verdict).stream()
                .filter(item -> item.isFrom(fact) && fits.test(item.value()))
                .toList();
    }

    private void complain(String should, String fact, String expected, String actual, @Nullable String hint) {
        failures.accept(new Complaint(should, expected, actual, Items.trail(verdict, fact), hint));
    }

    private String outcomes(String fact) {
        List<String> outcomes = findings(fact, finding -> true).stream()
                .map(item -> item.value().outcome().name())
                .distinct()
                .toList();
        return outcomes.isEmpty() ? NOT_FOUND : fact + " " + String.join(", ", outcomes);
    }
}
