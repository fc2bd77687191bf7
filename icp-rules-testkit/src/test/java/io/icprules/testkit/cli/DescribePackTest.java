package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules from a pack are described as what they are: layers, and what was withdrawn. */
class DescribePackTest {

    @TempDir
    Path folder;

    @BeforeEach
    void withdraws() throws IOException {
        Files.writeString(
                folder.resolve("withdrawn.tsv"), "cn-bj-org-holding-photo\t管局确认从未要求\tthe authority never asked\n");
    }

    @Test
    void forPeople() {
        CommandLineRun run = CommandLineRun.of("describe", "--rules-from", "bundled+" + folder);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("  Layer 2019.9.20, digest " + RulePack.bundled().digest() + "\n")
                .contains("digest " + RulePack.folder(folder).digest() + "\n")
                .contains("  Withdrawn rules: 1\n    - cn-bj-org-holding-photo: the authority never asked\n");
        assertThat(CommandLineRun.of("describe").out()).doesNotContain("Layer", "Withdrawn");
    }

    @Test
    void forPrograms() {
        CommandLineRun run = CommandLineRun.of("describe", "--format", "json", "--rules-from", "bundled+" + folder);
        assertThat(run.out())
                .contains("\"layers\" : [ {")
                .contains("\"digest\" : \"" + RulePack.folder(folder).digest() + "\"")
                .contains("\"withdrawn\" : [ {\n    \"id\" : \"cn-bj-org-holding-photo\"")
                .contains("\"zh\" : \"管局确认从未要求\"");
    }
}
