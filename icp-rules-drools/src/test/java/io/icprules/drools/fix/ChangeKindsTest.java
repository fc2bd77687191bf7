package io.icprules.drools.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.change.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeKindsTest {

    @Test
    void every_field_that_can_be_chosen_is_a_field() {
        assertThat(ChangeKinds.CHOSEN)
                .hasSizeGreaterThan(60)
                .allSatisfy(pointer -> assertThat(Fields.type(pointer.replace("*", "0")))
                        .as(pointer)
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/2/colour, SUPPLY",
        "/sites/11/name, CORRECT",
        "/sites/0/domains/1/privacyProtection, CORRECT",
        "/sites/0/server/product, CORRECT",
        "/submittedOn, CORRECT",
        "/province, CORRECT",
        "/subject/nature, CIRCUMSTANCE",
        "/subject/certificate/address/province, CIRCUMSTANCE",
        "/responsiblePerson/birthDate, CIRCUMSTANCE",
        "/sites/0/content/categories, CIRCUMSTANCE",
        "/sites/0/domains/0/record/status, CIRCUMSTANCE",
        "/operation, CIRCUMSTANCE"
    })
    void facts_about_the_world_are_no_choice(String pointer, ChangeKind kind) {
        assertThat(ChangeKinds.of(pointer)).isEqualTo(kind);
    }
}
