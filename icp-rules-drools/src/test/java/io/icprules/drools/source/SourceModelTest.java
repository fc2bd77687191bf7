package io.icprules.drools.source;

import static io.icprules.drools.source.RuleFolderFixture.GOOD;
import static io.icprules.drools.source.RuleFolderFixture.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceModelTest {

    @TempDir
    Path root;

    @Test
    void rulesKnowWhereTheirPartsStand() throws IOException {
        new RuleFolderFixture(root).write(PATH, GOOD);
        SourceRule rule =
                RuleSourceCheck.check(RuleFolder.read(root)).rules().findFirst().orElseThrow();

        assertThat(rule.file()).isEqualTo(PATH);
        assertThat(rule.at()).isEqualTo(new Position(8, 1));
        assertThat(rule.annotation("severity"))
                .hasValue(new SourceAnnotation("severity", new Position(13, 5), "BLOCKING", new Position(13, 15)));
        assertThat(rule.pattern().tests())
                .extracting(SourceTest::text, SourceTest::at)
                .containsExactly(
                        tuple("dataOrder", new Position(17, 19)),
                        tuple("containsAny( name, \"a\" )", new Position(17, 30)));
        assertThat(rule.calls()).extracting(SourceCall::text).containsExactly("verdict.violated( $site )");
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(RuleProblemCode.values()).map(RuleProblemCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("ICP-22\\d\\d"));
    }
}
