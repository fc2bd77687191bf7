package io.icprules.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void english_breaks_at_spaces() {
        assertThat(Wrapping.lines("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void chinese_characters_take_two_columns_and_break_anywhere() {
        assertThat(Wrapping.lines("备案类型", 5)).containsExactly("备案", "类型");
    }

    @Test
    void marks_do_not_start_a_line() {
        assertThat(Wrapping.lines("首次备案，北京", 8)).containsExactly("首次备", "案，北京");
    }

    @Test
    void a_word_that_is_too_long_stands_alone() {
        assertThat(Wrapping.lines("a /sites/0/domains b", 6)).containsExactly("a", "/sites/0/domains", "b");
    }

    @Test
    void nothing_is_an_empty_line() {
        assertThat(Wrapping.lines("", 10)).containsExactly("");
    }
}
