package io.icprules.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.Text;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Object[] ARGUMENTS = {"1", "2", "3", "4", "5"};
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(a|an|the|of|with|without|before|behind|too|again|rule on)\\b");

    static Stream<Text> wordings() {
        return Stream.concat(
                Stream.of(Found.values()).map(found -> found.of(ARGUMENTS)),
                Stream.of(Expected.values()).map(expected -> expected.of(ARGUMENTS)));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void areChineseInChineseAndTakeTheSameArguments(Text wording) {
        assertThat(wording.zh()).doesNotContainPattern(ENGLISH).doesNotContain("{", "}");
        assertThat(wording.en()).doesNotContainPattern("\\p{IsHan}").doesNotContain("{", "}");
        for (Object argument : ARGUMENTS) {
            assertThat(wording.zh().contains(argument.toString()))
                    .isEqualTo(wording.en().contains(argument.toString()));
        }
    }

    @Test
    void argumentsStayOnTheLineAndAreNotFilledThemselves() {
        assertThat(Found.FILE.of("a\nb{0}\u202e").zh()).isEqualTo("文件 a b{0} ");
        assertThat(Found.FILE.of(Found.NO_RULE.of())).isEqualTo(new Text("文件 没有规则", "file no rule"));
    }
}
