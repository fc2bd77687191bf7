package io.icprules.testkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.testkit.suggest.Bases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two verdicts, and what it is called. */
class VerdictChangeTest {

    private static final Verdict VERDICT =
            FilingRules.load().evaluate(new Bases().in(null).get(0).filing());

    @Test
    void equal_verdicts_do_not_differ() {
        assertThat(changes(VERDICT, VERDICT)).isEmpty();
    }

    @Test
    void a_value_is_shown_when_it_is_a_term_a_number_or_a_date() {
        assertThat(label("", "ACCEPTED", "REJECTED")).isEqualTo("x ACCEPTED → REJECTED");
        assertThat(label("dueOn", "2019-09-20", "")).isEqualTo("x dueOn 2019-09-20 → -");
        assertThat(label("minimumBytes", "1024", "2048")).isEqualTo("x minimumBytes 1024 → 2048");
        assertThat(label("message", "旧", "新")).isEqualTo("x message");
    }

    @Test
    void entries_of_lists_are_named_unless_they_are_pointers() {
        assertThat(label("persons[RESPONSIBLE_PERSON]", "", "true")).isEqualTo("x persons +RESPONSIBLE_PERSON");
        assertThat(label("reasons[cn-bj-x].message", "旧", "")).isEqualTo("x reasons -cn-bj-x");
        assertThat(label("reasons[cn-bj-x].message", "旧", "新")).isEqualTo("x reasons cn-bj-x.message");
        assertThat(label("missing[/sites/0/name]", "true", "")).isEqualTo("x missing -");
    }

    @Test
    void telephone_numbers_are_in_no_name() {
        Verdict other = VERDICT.toBuilder()
                .sms(new SmsVerification(
                        true, List.of(PersonRole.RESPONSIBLE_PERSON), List.of("13800000099"), 24, List.of("cn-x")))
                .build();

        List<VerdictChange> changes = changes(VERDICT, other);

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.element()).isEqualTo(VerdictElement.SMS);
            assertThat(change.label() + change.field() + change).doesNotContain("138");
        });
        assertThat(changes).anyMatch(change -> change.field().startsWith("numbers"));
    }

    @Test
    void entries_in_another_order_differ_in_their_order_only() {
        List<RequiredDocument> documents = VERDICT.requiredDocuments();
        assertThat(documents).hasSizeGreaterThan(1);
        List<RequiredDocument> turned = new ArrayList<>(documents);
        Collections.reverse(turned);

        assertThat(changes(
                        VERDICT, VERDICT.toBuilder().requiredDocuments(turned).build()))
                .extracting(VerdictChange::element)
                .containsExactly(VerdictElement.ORDER);
    }

    private static List<VerdictChange> changes(Verdict one, Verdict other) {
        return Entries.of(one).to(Entries.of(other));
    }

    private static String label(String field, String before, String after) {
        return new VerdictChange(VerdictElement.FINDINGS, Direction.CHANGED, "x", "", field, before, after).label();
    }
}
