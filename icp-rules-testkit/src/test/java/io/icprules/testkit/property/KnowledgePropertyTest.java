package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.OneThingWrong;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Making an unknown field known never flips what was decided without it: what was satisfied or violated stays so, what did not
 * apply is not violated, and only what was undetermined is decided now.
 */
class KnowledgePropertyTest {

    /**
     * While these are unknown another field tells them, such as the address on a certificate where it was issued; a filing
     * that contradicts itself is judged by what is stated, and so otherwise when more is.
     */
    private static final Set<String> STOOD_IN_FOR = Set.of(
            "left-out/Certificate.province",
            "left-out/Domain.tld",
            "left-out/Domain.realNameCompleted",
            "left-out/DomainRecord.heldByApplicant",
            "left-out/Server.region",
            "left-out/Server.expired",
            "left-out/Server.accelerationArea",
            "left-out/Modification.fromNature",
            "left-out/Modification.toNature");

    @Property(tries = 300)
    void whatIsDecidedStaysDecided(@ForAll("filingAndLessOfIt") OneThingWrong pair) {
        Verdict less = Verdicts.inFull(pair.filing());
        Verdict more = Verdicts.inFull(pair.valid());
        if (less.filingType().type() != more.filingType().type()) {
            return; // of another type: another question
        }
        Map<String, Outcome> then = outcomes(more);
        outcomes(less)
                .forEach((rule, outcome) -> assertThat(then.get(rule))
                        .as("%s without %s was %s", rule, pair.deviation(), outcome)
                        .isIn(allowed(outcome)));
    }

    /** A type that is determined stays, unless a row further up, passed over as unknown, turns out to match. */
    @Property(tries = 500)
    void aTypeThatHangsOnNothingStays(@ForAll("filingAndLessOfIt") OneThingWrong pair) {
        Verdict less = Verdicts.of(pair.filing());
        boolean hangs =
                less.undetermined().stream().anyMatch(fact -> fact.ruleId().startsWith("cn-nat-type-table/"));
        if (!hangs && less.filingType().type() != null) {
            assertThat(Verdicts.of(pair.valid()).filingType().type())
                    .isEqualTo(less.filingType().type());
        }
    }

    /** Nothing becomes undetermined by knowing more, but for the rules of a province that is known only then. */
    @Property(tries = 500)
    void knowingMoreLeavesNoMoreUndetermined(@ForAll("filingAndLessOfIt") OneThingWrong pair) {
        Verdict less = Verdicts.of(pair.filing());
        Verdict more = Verdicts.of(pair.valid());
        boolean provinceTold = pair.filing().province() == null && pair.valid().province() != null;
        if (pair.filing().submittedOn() != null
                && less.filingType().type() == more.filingType().type()) {
            Set<String> after = undetermined(more);
            after.removeIf(rule -> provinceTold && !rule.startsWith("cn-nat-"));
            after.removeAll(undetermined(less));
            assertThat(after).as("undetermined with %s", pair.deviation()).isEmpty();
        }
    }

    /** Known to be no violation, while it is unknown whether it applies, counts as not applicable. */
    private static Set<Outcome> allowed(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE ? EnumSet.of(outcome, Outcome.SATISFIED) : EnumSet.of(outcome);
    }

    @Provide
    Arbitrary<OneThingWrong> filingAndLessOfIt() {
        return Filings.everywhere()
                .oneThingUnknown()
                .filter(pair -> !STOOD_IN_FOR.contains(pair.deviation().name()));
    }

    private static Set<String> undetermined(Verdict verdict) {
        Set<String> all = new TreeSet<>();
        verdict.undetermined().forEach(fact -> all.add(fact.ruleId()));
        return all;
    }

    private static Map<String, Outcome> outcomes(Verdict verdict) {
        Map<String, Outcome> all = new TreeMap<>();
        verdict.findings().forEach(finding -> all.put(finding.ruleId() + " at " + finding.at(), finding.outcome()));
        return all;
    }
}
