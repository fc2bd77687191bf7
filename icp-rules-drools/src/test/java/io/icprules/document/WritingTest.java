package io.icprules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.Text;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Citation;
import io.icprules.api.verdict.Coverage;
import io.icprules.api.verdict.FilingTypeDecision;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.SmsVerification;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import io.icprules.api.vocabulary.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {
    private static final Verdict VERDICT = Verdict.builder()
            .filingType(new FilingTypeDecision(
                    FilingType.FIRST_FILING, "row-1", null, null, null, null, List.of("cn-nat-x"), List.of()))
            .channels(List.of(Channel.PC, Channel.APP))
            .admissibility(Admissibility.REJECTED)
            .findings(List.of(Finding.builder()
                    .ruleId("cn-bj-x")
                    .factId("cn-bj-x")
                    .outcome(Outcome.SATISFIED)
                    .severity(Severity.BLOCKING)
                    .at("/sites/0")
                    .title(new Text("标题", "Title: no"))
                    .message(new Text("消息“引号”", "A \"quoted\" line\nand another"))
                    .source(new Citation("source", "1.2"))
                    .effectiveFrom(LocalDate.of(2018, 6, 9))
                    .build()))
            .sms(new SmsVerification(false, List.of(), List.of("13800000001"), 24, List.of()))
            .coverage(new Coverage(Province.BEIJING, ProvincialCoverage.COVERED, true, null))
            .asOf(LocalDate.of(2019, 9, 20))
            .ruleBase(new RuleBaseId("0.1.0", "abc"))
            .build();

    @Test
    void a_verdict_is_flat_and_leaves_out_nulls() {
        String json = new String(FilingDocuments.write(VERDICT, DocumentFormat.JSON), StandardCharsets.UTF_8);
        assertThat(json)
                .startsWith("""
                        {
                          "filingType": {
                            "type": "FIRST_FILING",
                            "row": "row-1",
                            "factIds": [
                              "cn-nat-x"
                            ],
                            "domains": []
                          },
                          "channels": [
                            "PC",
                            "APP"
                          ],
                          "admissibility": "REJECTED",
                        """)
                .contains("\"zh\": \"标题\"", "\"effectiveFrom\": \"2018-06-09\"", "line\\nand")
                .doesNotContain("null", "\r")
                .endsWith("}\n");
    }

    @Test
    void a_verdict_in_yaml_quotes_what_could_be_misread() {
        assertThat(new String(FilingDocuments.write(VERDICT, DocumentFormat.YAML), StandardCharsets.UTF_8))
                .contains(
                        "findings:\n  - ruleId: cn-bj-x\n",
                        "      zh: 标题\n      en: \"Title: no\"\n",
                        "numbers:\n    - \"13800000001\"\n",
                        "asOf: 2019-09-20\n",
                        "section: \"1.2\"\n");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void a_verdict_is_read_back(DocumentFormat format) {
        ParsedDocument document = FilingDocuments.parse(FilingDocuments.write(VERDICT, format), format, "verdict");
        assertThat(FilingDocuments.bind(document, "", Verdict.class)).isEqualTo(VERDICT);
    }

    @Test
    void a_verdict_fits_on_a_line() {
        byte[] line = FilingDocuments.writeLine(VERDICT);
        assertThat(new String(line, StandardCharsets.UTF_8))
                .containsOnlyOnce("\n")
                .endsWith("}\n");
        ParsedDocument document = FilingDocuments.parse(line, DocumentFormat.JSON, "verdict");
        assertThat(FilingDocuments.bind(document, "", Verdict.class)).isEqualTo(VERDICT);
    }

    @Property
    void any_allowed_text_is_read_back_from_both_formats(@ForAll("texts") String text) {
        FilingApplication application =
                FilingApplication.builder().remark(text).city(text).build();
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] written = FilingDocuments.write(application, format);
            assertThat(FilingDocuments.readApplication(written, format, "text")).isEqualTo(application);
        }
    }

    @Property
    void no_bytes_break_the_readers(@ForAll("fragments") String text) {
        for (DocumentFormat format : DocumentFormat.values()) {
            // Either an application or problems: any other exception fails the property.
            Fixtures.problems(Fixtures.utf8(text), format, "text");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tricky = Arbitraries.of(
                "no",
                "Yes",
                "null",
                "~",
                "010",
                "1e3",
                "0x1F",
                "12:30",
                "2019-09-20",
                "- a",
                "a: b",
                "a #b",
                "<<",
                "|",
                "");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60).map(WritingTest::allowed);
        return Arbitraries.oneOf(tricky, any);
    }

    @Provide
    Arbitrary<String> fragments() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{", "}", "[", "]", ":", ": ", ",", "\"", "'", "\n", "\n  ", "- ", "&a", "*a", "!", "!!str", "<<", "?",
                "|", ">", "#", "%", "sites", "subject", "name", "深圳", "1", "-", "null", "true", "\\u", "\t", "---\n",
                "...", "\r", "\0", "😀");
        return pieces.list().ofMaxSize(25).map(list -> list.stream().collect(Collectors.joining()));
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> !Characters.forbidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
