package io.icprules.drools.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TernaryTest {

    @Test
    void oneTrueDecidesAnOrAndOneFalseAnAnd() {
        assertThat(Ternary.or(null, true)).isTrue();
        assertThat(Ternary.or(null, false)).isNull();
        assertThat(Ternary.or(false, false)).isFalse();
        assertThat(Ternary.and(null, false)).isFalse();
        assertThat(Ternary.and(null, true)).isNull();
        assertThat(Ternary.and(true, true)).isTrue();
    }

    @Test
    void comparingWithTheUnknownIsUnknown() {
        assertThat(Ternary.equal("a", null)).isNull();
        assertThat(Ternary.differ(null, "a")).isNull();
        assertThat(Ternary.equal("a", "a")).isTrue();
        assertThat(Ternary.differ("a", "b")).isTrue();
    }

    @Test
    void anEmptyListSaysNoneAndAMissingListSaysNothing() {
        assertThat(Ternary.notEmpty(List.of())).isFalse();
        assertThat(Ternary.notEmpty(null)).isNull();
        assertThat(Ternary.given(" ")).isFalse();
        assertThat(Ternary.given(null)).isNull();
    }
}
