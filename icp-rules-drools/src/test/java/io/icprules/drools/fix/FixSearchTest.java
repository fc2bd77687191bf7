package io.icprules.drools.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.change.Fields;
import io.icprules.drools.engine.RuleWorkbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixSearchTest {

    private static final RuleWorkbench RULES = RuleWorkbench.bundled();

    private final FilingApplication beijing = sample("beijing-enterprise");
    private final FilingApplication xinjiang = sample("xinjiang-individual");

    @Test
    void a_missing_document_is_supplied() {
        Fix fix = fix(beijing, FixOptions.DEFAULT);

        assertThat(fix.status()).isEqualTo(FixStatus.FOUND);
        assertThat(fix.proof()).isEqualTo(FixProof.SMALLEST);
        assertThat(fix.changes())
                .extracting(Change::kind, Change::after)
                .containsExactly(tuple(
                        ChangeKind.SUPPLY,
                        SuppliedDocument.builder()
                                .type(DocumentType.HOLDING_PHOTO_ORGANISATION_CERTIFICATE)
                                .subjectRef("/sites/0/administrator")
                                .build()));
        assertThat(fix.after().admissibility()).isEqualTo(Admissibility.ACCEPTED);
    }

    @Test
    void documents_are_left_out_when_they_do_not_matter() {
        Fix fix = fix(beijing, FixOptions.DEFAULT.withGoal(Admissibility.ACCEPTED_WITH_DOCUMENTS));

        assertThat(fix.status()).isEqualTo(FixStatus.NOT_NEEDED);
        assertThat(fix.evaluations()).isOne();
    }

    @Test
    void several_changes_are_found_together_and_in_the_order_of_their_kinds() {
        Fix fix = fix(xinjiang, FixOptions.DEFAULT);

        assertThat(fix.proof()).isEqualTo(FixProof.SMALLEST);
        assertThat(fix.changes())
                .extracting(Change::kind, Change::at)
                .containsExactly(
                        tuple(ChangeKind.SUPPLY, "/documents"),
                        tuple(ChangeKind.SUPPLY, "/sites/0/content/categories"),
                        tuple(ChangeKind.CORRECT, "/province"),
                        tuple(ChangeKind.CORRECT, "/subject/mailingAddress/province"));
        assertThat(fix.changes().get(2).after()).isEqualTo(Province.SICHUAN);
        assertThat(fix(xinjiang, FixOptions.DEFAULT)).isEqualTo(fix);
    }

    @Test
    void an_age_is_a_circumstance() {
        FilingApplication young = Fields.with(local(), "/subject/birthDate", LocalDate.of(2008, 1, 1));

        Fix without = fix(young, FixOptions.DEFAULT);
        Fix with = fix(young, FixOptions.DEFAULT.withCircumstances(true));

        assertThat(without.status()).isEqualTo(FixStatus.NEEDS_CIRCUMSTANCE);
        assertThat(without.changes()).isEmpty();
        assertThat(without.obstacles()).containsExactly("cn-sc-ind-age-limit");
        assertThat(with.status()).isEqualTo(FixStatus.FOUND);
        assertThat(with.changes())
                .filteredOn(change -> change.kind() == ChangeKind.CIRCUMSTANCE)
                .extracting(Change::at)
                .containsExactly("/subject/birthDate");
    }

    @Test
    void an_age_that_is_reached_soon_is_waited_for() {
        FilingApplication nearly = Fields.with(local(), "/subject/birthDate", LocalDate.of(2001, 12, 1));

        Fix fix = fix(nearly, FixOptions.DEFAULT);

        assertThat(fix.status()).isEqualTo(FixStatus.FOUND);
        assertThat(fix.changes())
                .extracting(Change::kind, Change::at, Change::after)
                .contains(tuple(ChangeKind.CORRECT, "/submittedOn", LocalDate.of(2019, 12, 1)));
    }

    @Test
    void what_is_in_the_way_is_named_when_the_search_ends_early() {
        Fix fix = fix(xinjiang, FixOptions.DEFAULT.withEvaluations(3));

        assertThat(fix.obstacles()).contains("cn-xj-ind-out-of-province-id");
    }

    @Test
    void a_choice_is_corrected() {
        FilingApplication special = Fields.with(beijing, "/sites/0/name", "示例!");

        Fix fix = fix(special, FixOptions.DEFAULT.withGoal(Admissibility.ACCEPTED_WITH_DOCUMENTS));

        assertThat(fix.changes())
                .extracting(Change::kind, Change::at, Change::before)
                .containsExactly(tuple(ChangeKind.CORRECT, "/sites/0/name", "示例!"));
        assertThat(fix.after().admissibility()).isEqualTo(Admissibility.ACCEPTED_WITH_DOCUMENTS);
    }

    @Test
    void nothing_is_claimed_once_the_budget_is_spent() {
        Fix fix = fix(xinjiang, FixOptions.DEFAULT.withEvaluations(3));

        assertThat(fix.status()).isEqualTo(FixStatus.BUDGET_SPENT);
        assertThat(fix.proof()).isNull();
        assertThat(fix.evaluations()).isEqualTo(3);
    }

    @Test
    void a_day_that_is_set_from_outside_is_not_moved() {
        EvaluationOptions options = new EvaluationOptions(LocalDate.of(2018, 1, 1), false);

        Fix fix = new FixSearch(RULES).find(xinjiang, options, FixOptions.DEFAULT);

        assertThat(fix.changes()).extracting(Change::at).doesNotContain("/submittedOn");
        assertThat(fix.after() == null ? options.asOf() : fix.after().asOf()).isEqualTo(options.asOf());
    }

    @Test
    void limits_are_checked() {
        assertThatThrownBy(() -> FixOptions.DEFAULT.withGoal(Admissibility.REJECTED))
                .hasMessageContaining("REJECTED");
        assertThatThrownBy(() -> FixOptions.DEFAULT.withEvaluations(0)).hasMessageContaining("evaluations is 0");
    }

    @Test
    void all_proper_subsets_are_there_the_smallest_first() {
        assertThat(Subsets.proper(Set.of("a")).stream().map(Set::size)).containsExactly(0);
        assertThat(Subsets.proper(Set.of("a", "b", "c"))).hasSize(7).first().isEqualTo(Set.of());
        assertThat(List.copyOf(Subsets.proper(Set.of("a", "b", "c"))).get(6)).hasSize(2);
    }

    private static Fix fix(FilingApplication application, FixOptions limits) {
        return new FixSearch(RULES).find(application, EvaluationOptions.DEFAULT, limits);
    }

    /** That of Xinjiang, filed where the individual lives. */
    private FilingApplication local() {
        FilingApplication moved = Fields.with(xinjiang, "/province", Province.SICHUAN);
        moved = Fields.with(moved, "/subject/mailingAddress/province", Province.SICHUAN);
        return Fields.with(moved, "/responsiblePerson/mobile/province", Province.SICHUAN);
    }

    private static FilingApplication sample(String name) {
        Path file = Path.of("..", "docs", "samples", name + ".scenario.yaml");
        return FilingDocuments.readApplication(FilingDocuments.parse(file), "/application");
    }
}
