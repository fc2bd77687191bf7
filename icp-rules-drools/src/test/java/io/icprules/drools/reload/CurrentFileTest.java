package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that names the current version, as people and their editors write it. */
class CurrentFileTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {"2\n1\n", "2\r\n1\r\n", "2\r1", "2 \t\n\n  1  ", "\n\n2\n \n2\n1\n", "2\nno name\n../1\n1\n"})
    void lineEndsAndBlanksDoNotMatter(String text) throws IOException {
        assertThat(names(text.getBytes(StandardCharsets.UTF_8))).containsExactly("2", "1");
    }

    @Test
    void nothingIsPublishedYet() throws IOException {
        assertThat(new CurrentFile(root).names()).isEmpty();
        assertThat(names(new byte[] {' ', '\r', '\n'})).isEmpty();
    }

    @Test
    void whatIsNoFileOfNamesIsToldAsSuch() throws IOException {
        assertRefused("\uFEFF2\n".getBytes(StandardCharsets.UTF_8), "begins with a byte order mark (EF BB BF)");
        assertRefused("\uFEFF2\n".getBytes(StandardCharsets.UTF_16LE), "is no UTF-8; UTF-16 perhaps");
        assertRefused("2\n".repeat(30_000).getBytes(StandardCharsets.UTF_8), "has more than 40000 bytes");
        Files.delete(root.resolve("current"));
        Files.createDirectory(root.resolve("current"));
        assertThatThrownBy(() -> new CurrentFile(root).names()).hasMessageContaining("is no regular file");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc, U+002E as character 1",
        "2/1, U+002F as character 2",
        "'1 2', U+0020 as character 2",
        "版, U+7248 as character 1",
        "1\uD83D\uDE00, U+1F600 as character 2",
    })
    void aNameThatIsNoneIsToldByItsFirstWrongCharacter(String name, String found) throws IOException {
        assertRefused(name.getBytes(StandardCharsets.UTF_8), "current stands " + found + ";");
    }

    @Test
    void aNameThatIsTooLongIsToldByItsLength() throws IOException {
        assertThat(names("x".repeat(100).getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertRefused("x".repeat(101).getBytes(StandardCharsets.UTF_8), "stands 101 characters;");
    }

    @Test
    void aNewNameComesFirstAndAnOldOneGoesBack() {
        assertThat(CurrentFile.named("1", List.of())).containsExactly("1");
        assertThat(CurrentFile.named("3", List.of("2", "1"))).containsExactly("3", "2", "1");
        assertThat(CurrentFile.named("3", List.of("3", "2", "1"))).containsExactly("3", "2", "1");
        assertThat(CurrentFile.named("2", List.of("4", "3", "2", "1"))).containsExactly("2", "1");
        List<String> many = IntStream.range(0, 100).mapToObj(Integer::toString).toList();
        assertThat(CurrentFile.named("new", many))
                .hasSize(100)
                .startsWith("new", "0")
                .endsWith("98");
    }

    private List<String> names(byte[] bytes) throws IOException {
        Files.write(root.resolve("current"), bytes);
        return new CurrentFile(root).names();
    }

    private void assertRefused(byte[] bytes, String told) {
        assertThatThrownBy(() -> names(bytes))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_UNREADABLE))
                .hasMessageContaining(told)
                .hasMessageContaining(root.resolve("current").toString());
    }
}
