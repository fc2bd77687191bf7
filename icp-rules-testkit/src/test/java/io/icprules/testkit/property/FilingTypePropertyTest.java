package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.DomainDecision;
import io.icprules.api.verdict.FilingTypeDecision;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Operation;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every order has exactly one filing type, or it is said what it hangs on. */
class FilingTypePropertyTest {

    private static final Set<Operation> SUBMISSIONS = EnumSet.of(Operation.SUBMIT, Operation.CONTINUE_ACCESS);

    @Property(tries = 500)
    void anOrderHasOneTypeOrAReason(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        assertOneTypeOrReason(filing);
    }

    @Property(tries = 500)
    void anOrderOfWhichLittleIsKnownHasOneTypeOrAReason(
            @ForAll(supplier = Generated.Partial.class) FilingApplication filing) {
        assertOneTypeOrReason(filing);
    }

    private static void assertOneTypeOrReason(FilingApplication filing) {
        Verdict verdict = Verdicts.of(filing);
        FilingTypeDecision decision = verdict.filingType();
        if (decision.type() == null) {
            assertThat(decision.row()).isNull();
            boolean hangs = verdict.undetermined().stream()
                    .anyMatch(fact -> fact.ruleId().startsWith("cn-nat-type-table/")
                            && !fact.missing().isEmpty());
            assertThat(hangs || filing.submittedOn() == null || namesNoDomain(filing))
                    .as("said what the type hangs on")
                    .isTrue();
        } else {
            assertThat(decision.row()).isNotNull();
            assertThat(decision.reason()).isNotNull();
            assertThat(decision.factIds()).isNotEmpty();
            assertDecidedByADomain(decision);
        }
        assertThat(decision.domains()).extracting(DomainDecision::at).doesNotHaveDuplicates();
    }

    /** The type is that of one of the domains, and theirs if they agree. */
    private static void assertDecidedByADomain(FilingTypeDecision decision) {
        Set<Object> types = decision.domains().stream()
                .map(DomainDecision::type)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!types.isEmpty()) {
            assertThat(types).contains(decision.type());
        }
    }

    private static boolean namesNoDomain(FilingApplication filing) {
        return filing.operation() != null
                && SUBMISSIONS.contains(filing.operation())
                && filing.sites() != null
                && filing.sites().stream()
                        .anyMatch(
                                site -> site.domains() == null || site.domains().isEmpty());
    }
}
