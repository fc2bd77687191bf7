package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.testkit.diff.CopiedRules;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explaining and replaying on the command line. */
class ExplainCommandTest {

    private static final String BEIJING = "../docs/samples/beijing-enterprise.scenario.yaml";
    private static final String XINJIANG = "../docs/samples/xinjiang-individual.scenario.yaml";

    @TempDir
    private Path folder;

    @Test
    void without_options_every_finding_is_explained() {
        CommandLineRun run = CommandLineRun.of("explain", XINJIANG);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Rule cn-xj-ind-out-of-province-id (BLOCKING)", "Rule cn-nat-address-same-province (BLOCKING)")
                .contains("mailingProvince = XINJIANG (from /subject/mailingAddress/province)");
    }

    @Test
    void a_rule_that_did_not_speak_is_explained_as_such() {
        CommandLineRun run = CommandLineRun.of("explain", "--why", "cn-bj-org-holding-photo", XINJIANG);

        assertThat(run.code()).isOne();
        assertThat(run.out())
                .contains("cn-bj-org-holding-photo did not speak: it is a rule of another province.")
                .contains("It is a rule of Beijing");
    }

    @Test
    void a_rule_is_silent_before_its_day() {
        CommandLineRun run =
                CommandLineRun.of("explain", "--as-of", "2018-01-01", "--why-not", "cn-bj-org-holding-photo", BEIJING);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("did not speak: it is not in force on the day.", "from 2019-02-19");
    }

    @Test
    void a_mistaken_id_is_answered_with_the_nearest() {
        CommandLineRun run = CommandLineRun.of("explain", "--why", "cn-bj-org-holding-foto", BEIJING);

        assertThat(run)
                .isEqualTo(new CommandLineRun(
                        2,
                        "",
                        BEIJING
                                + ": ICP-5001 The rules have no rule and no fact with the id asked for.\n"
                                + "  Maybe cn-bj-org-holding-photo was meant.\n"));
    }

    @Test
    void mistakes_in_the_file_are_told_with_their_place() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "submitedOn: 2019-09-20\n");

        CommandLineRun run = CommandLineRun.of("explain", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":1:1: ICP-4103 /submitedOn").contains("submittedOn was meant");
    }

    @Test
    void an_application_without_a_day_cannot_be_explained() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "province: BEIJING\n");

        CommandLineRun run = CommandLineRun.of("explain", "--fix", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ICP-5002").doesNotContain("Exception");
    }

    @Test
    void one_scenario_of_several_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("a.scenario.yaml"), """
                scenario: channel
                base: enterprise-first-filing
                table:
                  columns: [name, /channel, admissibility]
                  rows:
                    - [by app, APP, ACCEPTED]
                    - [by pc, PC, ACCEPTED]
                """);

        CommandLineRun right = CommandLineRun.of("explain", "--fix", "--scenario", "channel[by pc]", file.toString());
        CommandLineRun wrong = CommandLineRun.of("explain", "--fix", "--scenario", "channel[by pcs]", file.toString());

        assertThat(right.err()).isEmpty();
        assertThat(right.out()).contains("Nothing to fix: acceptable as it stands.");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("has no scenario channel[by pcs]", "Maybe channel[by pc] was meant.");
    }

    @Test
    void no_fix_is_claimed_beyond_the_budget() {
        CommandLineRun run = CommandLineRun.of("explain", "--fix", "--evaluations", "3", XINJIANG);

        assertThat(run.code()).isOne();
        assertThat(run.out())
                .contains("Not found within 3 evaluations; there may be a fix or not.")
                .contains("In the way: ", "cn-xj-ind-out-of-province-id")
                .doesNotContain("Nothing to be changed helps");
    }

    @Test
    void a_receipt_is_replayed_and_an_edit_is_noticed() throws IOException {
        Path receipt = folder.resolve("r.json");
        CommandLineRun.of("evaluate", "--receipt", receipt.toString(), BEIJING);

        assertThat(CommandLineRun.of("replay", receipt.toString()))
                .isEqualTo(new CommandLineRun(0, "same: the verdict has the same bytes.\n", ""));

        Files.writeString(receipt, Files.readString(receipt).replace("ACCEPTED_WITH_DOCUMENTS", "ACCEPTED"));
        CommandLineRun altered = CommandLineRun.of("replay", receipt.toString());
        assertThat(altered.code()).isOne();
        assertThat(altered.err()).contains("ICP-4002", "was altered: /digest");
    }

    @Test
    void a_rule_whose_days_alone_changed_is_named_with_its_days() throws IOException {
        Path receipt = folder.resolve("r.json");
        CommandLineRun.of("evaluate", "--receipt", receipt.toString(), BEIJING);
        CopiedRules copied = CopiedRules.in(folder.resolve("rules"));
        copied.edit(
                "province/11-beijing.drl",
                "cn-bj-org-holding-photo",
                "@from(\"2019-02-19\")",
                "@from(\"2019-02-19\") @until(\"2019-12-10\")");
        String[] replay = {"replay", "--rules-from", copied.folder().toString(), receipt.toString()};

        CommandLineRun run = CommandLineRun.of(replay);

        assertThat(run.code()).isOne();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Rule cn-bj-org-holding-photo applies on other days."
                        + " Then: from 2019-02-19. Now: from 2019-02-19 until 2019-12-10.")
                .contains("cn-bj-org-holding-photo (/sites/0/administrator) is still there but not the same"
                        + " (the days the rule applies).")
                .doesNotContain("excludes", "contains:", "no longer");
        assertThat(CommandLineRun.of(replay[0], "--lang", "zh", replay[1], replay[2], replay[3])
                        .out()
                        .replaceAll("\n *", ""))
                .contains("规则 cn-bj-org-holding-photo 的有效期不同。当时：2019-02-19 起；现在：2019-02-19 起，2019-12-10 失效。")
                .contains("仍在，但内容不同（有效期）。")
                .doesNotContain("Rule", "findings");
    }

    @Test
    void what_went_from_a_verdict_is_told_once_and_in_words() throws IOException {
        Path receipt = folder.resolve("r.json");
        CommandLineRun.of("evaluate", "--receipt", receipt.toString(), BEIJING);
        CopiedRules copied = CopiedRules.in(folder.resolve("rules"));
        copied.withdraw("province/11-beijing.drl", "cn-bj-org-holding-photo");

        String out = CommandLineRun.of(
                        "replay",
                        "--lang",
                        "zh",
                        "--rules-from",
                        copied.folder().toString(),
                        receipt.toString())
                .out();

        assertThat(out)
                .contains("判定：不再有 cn-bj-org-holding-photo (/sites/0/administrator)。", "所需资料：不再有 手持单位证件照片")
                .doesNotContain("findings", "documents");
        assertThat(out.lines()).doesNotHaveDuplicates();
    }

    @Test
    void a_huge_receipt_is_refused_and_not_read_to_its_end() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30); // sparse, and more than an array holds
        }

        CommandLineRun run = CommandLineRun.of("replay", huge.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ICP-4111").doesNotContain("OutOfMemory", "\tat ");
    }

    @Test
    void a_receipt_without_application_asks_for_it() {
        Path receipt = folder.resolve("r.json");
        CommandLineRun.of("evaluate", "--receipt", receipt.toString(), "--without-application", BEIJING);

        assertThat(CommandLineRun.of("replay", receipt.toString()).err()).contains("Name it with --application FILE.");
        assertThat(CommandLineRun.of("replay", "--application", XINJIANG, receipt.toString())
                        .err())
                .contains("is not the application of the receipt");
        assertThat(CommandLineRun.of("replay", "--application", BEIJING, receipt.toString())
                        .code())
                .isZero();
    }

    @Test
    void a_receipt_is_of_one_filing() {
        CommandLineRun run =
                CommandLineRun.of("evaluate", "--receipt", folder.resolve("r").toString(), BEIJING, XINJIANG);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("A receipt (--receipt) is of one filing");
    }
}
