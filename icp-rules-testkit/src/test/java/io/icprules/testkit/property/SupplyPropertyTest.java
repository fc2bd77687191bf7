package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.CaptureMethod;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.ImageFormat;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Supplying a missing document, and a proper one, never makes a verdict worse. */
class SupplyPropertyTest {

    /** From best to worst; the others are no question of documents. */
    private static final List<Admissibility> WORSE = List.of(
            Admissibility.ACCEPTED,
            Admissibility.ACCEPTED_WITH_DOCUMENTS,
            Admissibility.NEEDS_INFORMATION,
            Admissibility.REJECTED);

    @Property(tries = 500)
    void aMissingDocumentHelps(
            @ForAll(supplier = Generated.Any.class) FilingApplication filing,
            @ForAll @IntRange(max = 1000) int which,
            @ForAll boolean forItsPlace) {
        Verdict before = Verdicts.of(filing);
        List<RequiredDocument> missing = before.requiredDocuments().stream()
                .filter(document -> document.status() == DocumentStatus.MISSING)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        RequiredDocument wanted = missing.get(which % missing.size());
        Verdict after = Verdicts.of(supplied(filing, wanted, forItsPlace));
        assertThat(after.filingType().type()).isEqualTo(before.filingType().type());
        assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
        assertThat(blocking(before)).containsAll(blocking(after));
        assertThat(missing(before))
                .containsAll(missing(after))
                .hasSizeGreaterThan(missing(after).size());
        assertThat(places(after, wanted))
                .as("places where it counts as supplied")
                .isNotEmpty();
        if (forItsPlace) {
            assertThat(places(after, wanted)).contains(wanted.at());
        }
    }

    /** Where the document counts as supplied; one that names no place may be for any. */
    private static List<String> places(Verdict verdict, RequiredDocument wanted) {
        return verdict.requiredDocuments().stream()
                .filter(document -> document.document() == wanted.document())
                .filter(document -> document.status() == DocumentStatus.SUPPLIED)
                .map(RequiredDocument::at)
                .toList();
    }

    private static FilingApplication supplied(FilingApplication filing, RequiredDocument wanted, boolean forItsPlace) {
        List<SuppliedDocument> documents = new ArrayList<>(filing.documents());
        documents.add(SuppliedDocument.builder()
                .type(wanted.document())
                .subjectRef(forItsPlace ? wanted.at() : null)
                .format(ImageFormat.JPG)
                .bytes(1_000_000L)
                .colour(true)
                .original(true)
                .validUntil(LocalDate.of(2039, 3, 14))
                .captured(CaptureMethod.APP_CAMERA)
                .build());
        return filing.toBuilder().documents(documents).build();
    }

    private static int rank(Verdict verdict) {
        return WORSE.indexOf(verdict.admissibility());
    }

    private static Set<String> blocking(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING && finding.outcome() == Outcome.VIOLATED)
                .map(finding -> finding.ruleId() + " at " + finding.at())
                .collect(Collectors.toSet());
    }

    private static Set<String> missing(Verdict verdict) {
        return verdict.requiredDocuments().stream()
                .filter(document -> document.status() == DocumentStatus.MISSING)
                .map(document -> document.document() + " at " + document.at())
                .collect(Collectors.toSet());
    }
}
