package io.icprules.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    @ParameterizedTest
    @EnumSource
    void both_languages_have_the_same_blanks(Labels label) {
        assertThat(blanks(label.text().zh())).isEqualTo(blanks(label.text().en()));
    }

    @Test
    void what_is_filled_in_is_not_filled_again() {
        assertThat(Labels.AND.in(Language.EN, "{1}", "b")).isEqualTo("{1}; b");
    }

    private static Set<String> blanks(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
