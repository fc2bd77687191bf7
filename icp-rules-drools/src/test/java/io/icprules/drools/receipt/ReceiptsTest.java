package io.icprules.drools.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Problem;
import io.icprules.document.ProblemCode;
import io.icprules.document.SchemaWriter;
import io.icprules.drools.engine.RuleWorkbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private static final Receipts RECEIPTS = Receipts.of(FilingRules.load(), RuleWorkbench.bundled());
    private static final EvaluationOptions OPTIONS = new EvaluationOptions(LocalDate.of(2019, 3, 1), false);

    private final FilingApplication application = FilingDocuments.readApplication(
            FilingDocuments.parse(Path.of("..", "docs", "samples", "beijing-enterprise.scenario.yaml")),
            "/application");
    private final Receipt receipt = RECEIPTS.issue(application, OPTIONS, true);

    @Test
    void what_is_written_is_read_back_and_replayed_to_the_same_bytes() {
        byte[] written = Receipts.write(receipt);
        Receipt read = Receipts.read(written, "r.json");

        assertThat(read).isEqualTo(receipt);
        assertThat(Receipts.write(read)).isEqualTo(written);
        assertThat(read.options()).isEqualTo(OPTIONS);
        assertThat(read.verdict().asOf()).isEqualTo("2019-03-01");
        Replay replay = RECEIPTS.replay(read, null);
        assertThat(replay.same()).isTrue();
        assertThat(replay.changed()).isEmpty();
        assertThat(replay.added()).isEmpty();
        assertThat(replay.withdrawn()).isEmpty();
        assertThat(replay.sameLibrary()).isTrue();
    }

    @Test
    void only_rules_the_filing_meets_are_named() {
        assertThat(receipt.rules()).extracting(TopicDigests::topic).contains("national.addresses", "province.beijing");
        assertThat(receipt.rules())
                .extracting(TopicDigests::topic)
                .allMatch(topic -> topic.startsWith("national.") || topic.equals("province.beijing"));
        assertThat(receipt.rules().stream().flatMap(topic -> topic.rules().stream()))
                .hasSizeGreaterThan(500)
                .allMatch(line ->
                        line.matches("[0-9a-f]{16}  cn-\\S+  (\\d{4}-\\d\\d-\\d\\d)?\\.\\.(\\d{4}-\\d\\d-\\d\\d)?"));
    }

    @Test
    void without_the_application_it_is_needed_again() {
        Receipt bare = Receipts.read(Receipts.write(RECEIPTS.issue(application, OPTIONS, false)), "r.json");

        assertThat(bare.application()).isNull();
        assertThat(new String(Receipts.write(bare), StandardCharsets.UTF_8)).doesNotContain("13800000001");
        assertThatThrownBy(() -> RECEIPTS.replay(bare, null)).isInstanceOf(IllegalArgumentException.class);
        FilingApplication other = application.toBuilder().remark("示例").build();
        assertThatThrownBy(() -> RECEIPTS.replay(bare, other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RECEIPTS.replay(bare, application).same()).isTrue();
    }

    @Test
    void any_edit_is_noticed() {
        String written = new String(Receipts.write(receipt), StandardCharsets.UTF_8);

        altered(
                written.replace("\"admissibility\": \"ACCEPTED_WITH_DOCUMENTS\"", "\"admissibility\": \"ACCEPTED\""),
                "/digest");
        altered(written.replace("示例云帆科技", "示例"), "/applicationDigest");
        altered(written.replaceFirst("\"[0-9a-f]{16}  cn-", "\"0000000000000000  cn-"), "/digest");
        altered(written.replace("\"asOf\": \"2019-03-01\",\n  \"everyFinding\"", "\"everyFinding\""), "/digest");
        assertThat(Receipts.read(written.replaceAll("(?m)^ +", "").getBytes(StandardCharsets.UTF_8), "r"))
                .isNotNull();
    }

    private static void altered(String text, String at) {
        assertThatThrownBy(() -> Receipts.read(text.getBytes(StandardCharsets.UTF_8), "r.json"))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RECEIPT_ALTERED))
                .hasMessageContaining("r.json was altered: " + at);
    }

    @Test
    void whatever_is_damaged_has_a_code() {
        byte[] written = Receipts.write(receipt);
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = written.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            refused(damaged, written);
            refused(Arrays.copyOf(written, at), written);
        }
        String text = new String(written, StandardCharsets.UTF_8);
        for (String value : List.of("null", "[]", "{}", "1", "true", "-1e999", "\"\\ud800\"")) {
            for (String field : List.of("library", "asOf", "everyFinding", "applicationDigest", "digest", "topic")) {
                String other = text.replaceFirst(
                        "\"" + field + "\": (\"[^\"]*\"|true|false)",
                        Matcher.quoteReplacement("\"" + field + "\": " + value));
                refused(other.getBytes(StandardCharsets.UTF_8), written);
            }
        }
        refused(new byte[0], written);
        refused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), written);
        refused(" ".repeat(20_000_000).getBytes(StandardCharsets.UTF_8), written);
    }

    /** A receipt that is still read says what was written, in another layout; all others have a code. */
    private static void refused(byte[] damaged, byte[] written) {
        try {
            assertThat(Receipts.write(Receipts.read(damaged, "r.json"))).isEqualTo(written);
        } catch (DocumentException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.describe()).contains("ICP-"));
        } catch (FilingRulesException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.RECEIPT_ALTERED);
        }
    }

    @Test
    void a_malformed_receipt_has_its_problems_listed() {
        assertThatThrownBy(() -> Receipts.read("{\"libary\": \"1\"}".getBytes(StandardCharsets.UTF_8), "r.json"))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .contains(ProblemCode.UNKNOWN_FIELD, ProblemCode.MISSING_FIELD));
    }

    @Test
    void rules_that_changed_came_or_went_are_named() {
        List<TopicDigests> rules = new ArrayList<>(receipt.rules());
        TopicDigests first = rules.get(0);
        String changed = first.rules().get(0).split("  ", -1)[1];
        String added = first.rules().get(1).split("  ", -1)[1];
        List<String> lines = new ArrayList<>(first.rules());
        lines.set(0, "0000000000000000  " + changed + "  2018-01-01..2018-02-01");
        lines.set(1, "0000000000000000  cn-nat-gone");
        rules.set(0, new TopicDigests(first.topic(), lines));
        Verdict then = receipt.verdict().toBuilder()
                .ruleBase(new RuleBaseId("1", "0"))
                .admissibility(Admissibility.ACCEPTED)
                .build();
        Receipt old = new Receipt(
                "0.0.1",
                then.ruleBase(),
                rules,
                receipt.asOf(),
                false,
                receipt.applicationDigest(),
                application,
                then,
                "");

        Replay replay = RECEIPTS.replay(old, null);

        assertThat(replay.same()).isFalse();
        assertThat(replay.sameButForRuleBase()).isFalse();
        assertThat(replay.sameRuleBase()).isFalse();
        assertThat(replay.sameLibrary()).isFalse();
        assertThat(replay.changed()).containsExactly(changed);
        assertThat(replay.windows())
                .containsExactly(new WindowChange(
                        changed,
                        new RuleWindow(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 2, 1)),
                        new RuleWindow(null, null)));
        assertThat(replay.added()).containsExactly(added);
        assertThat(replay.withdrawn()).containsExactly("cn-nat-gone");
        assertThat(replay.now()).isEqualTo(receipt.verdict());
    }

    @Test
    void the_schema_is_up_to_date() throws IOException {
        Path file = Path.of("..", "docs", "schema", "receipt.schema.json");
        byte[] generated = SchemaWriter.of(Receipt.class, "receipt");
        if (Boolean.getBoolean("icp.regenerate")) {
            Files.write(file, generated);
        }
        assertThat(Files.readString(file))
                .as("regenerate it with -Dicp.regenerate=true")
                .isEqualTo(new String(generated, StandardCharsets.UTF_8));
        assertThat(FilingDocuments.parse(generated, DocumentFormat.JSON, "schema")
                        .root()
                        .at("/$defs/Receipt/properties/application"))
                .isPresent();
    }
}
