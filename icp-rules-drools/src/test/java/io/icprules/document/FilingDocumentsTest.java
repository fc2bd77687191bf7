package io.icprules.document;

import static io.icprules.document.Fixtures.json;
import static io.icprules.document.Fixtures.utf8;
import static io.icprules.document.Fixtures.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingDocumentsTest {

    @Test
    void all_problems_are_reported_in_the_order_of_the_document() {
        List<Problem> problems = yaml("""
                chanel: PC
                province: BEIJIN
                subject:
                  name: 12
                  name: x
                  birthDate: 1899-12-31
                sites:
                  - administrator: { sameAsResponsiblePerson: true, email: a@example.cn }
                """);
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.UNKNOWN_FIELD,
                        ProblemCode.WRONG_VALUE,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.DUPLICATE_KEY,
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.CONTRADICTION);
        assertThat(problems.get(0).hint().en()).isEqualTo("Maybe channel was meant.");
        assertThat(problems.get(1).hint().zh()).isEqualTo("是否想写 BEIJING？");
    }

    @Test
    void problems_are_printed_like_those_of_a_compiler() {
        DocumentException error = catchThrowableOfType(
                DocumentException.class,
                () -> FilingDocuments.readApplication(
                        Fixtures.bytes("bad/unknown-field.json"), DocumentFormat.JSON, "order.json"));
        assertThat(error.code()).isEqualTo(ErrorCode.DOCUMENT_UNREADABLE);
        assertThat(error)
                .hasMessage("ICP-4001 order.json has 1 problem and was not read.\n"
                        + "order.json:2:24: ICP-4103 /sites/0/domains/0/tldAproved: unknown field; expected one of name, tld,"
                        + " tldApproved, registrar, registeredOn, transferredInOn, expiresOn, realNameCompletedOn,"
                        + " realNameCompleted, privacyProtection, holder, record, … (13 in all)\n"
                        + "  Maybe tldApproved was meant.");
    }

    @Test
    void no_more_than_a_hundred_problems_are_reported() {
        StringBuilder text = new StringBuilder("{\"x\": 0");
        for (int i = 0; i < 200; i++) {
            text.append(", \"x").append(i).append("\": 0");
        }
        assertThat(json(text.append('}').toString())).hasSize(100);
    }

    @Test
    void messages_hold_no_personal_data() {
        List<Problem> problems = yaml("""
                subject: { nature: 示例丁, birthDate: 1985/03/15 }
                responsiblePerson:
                  document: { type: 110101198503150009, number: 110101198503150009 }
                  mobile: { number: 13800000001 }
                  email: [a@example.cn]
                """);
        assertThat(problems).hasSize(6);
        assertThat(problems.toString()).doesNotContain("示例丁", "1985", "110101", "138000", "example.cn");
        assertThat(problems).extracting(Problem::found).contains("text of 3 characters", "a number of 18 characters");
    }

    @Test
    void syntax_errors_hold_no_content() {
        assertThat(json("{\"subject\": {\"name\": 示例丁}}").toString()).doesNotContain("示例丁");
        assertThat(yaml("subject: {name: 示例丁: x").toString()).doesNotContain("示例丁");
    }

    @Test
    void the_chinese_name_of_a_constant_suggests_the_constant() {
        assertThat(json("{\"subject\": {\"nature\": \"企业\"}}"))
                .extracting(problem -> problem.hint().en())
                .containsExactly("Maybe ENTERPRISE was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHENZHEN", "440000", "广东省", "guangdong"})
    void a_province_called_otherwise_is_refused(String name) {
        assertThat(json("{\"province\": \"" + name + "\"}"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUANGDONG", "44", "\"44\"", "CN-GD", "广东"})
    void a_province_is_found_by_name_code_and_chinese_name(String name) {
        assertThat(application("province: " + name).province()).isEqualTo(Province.GUANGDONG);
    }

    @Test
    void plain_yaml_dates_are_dates_and_texts() {
        assertThat(application("submittedOn: 2019-09-20").submittedOn()).isEqualTo(LocalDate.of(2019, 9, 20));
        assertThat(application("remark: 2019-09-20").remark()).isEqualTo("2019-09-20");
        assertThat(application("remark: 12:30").remark()).isEqualTo("12:30");
        assertThat(application("submittedAt: 2019-09-20T09:30:00").submittedAt())
                .isEqualTo(LocalDateTime.of(2019, 9, 20, 9, 30));
    }

    @Test
    void a_certificate_may_be_valid_without_end() {
        assertThat(application("subject: { certificate: { validUntil: 9999-12-31 } }")
                        .subject()
                        .certificate()
                        .validUntil())
                .isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(yaml("submittedOn: 9999-12-31")).extracting(Problem::code).containsExactly(ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void missing_is_unknown_and_an_empty_list_says_none() {
        assertThat(application("{}")).isEqualTo(FilingApplication.builder().build());
        assertThat(application("sites: []").sites()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        byte[] bytes = utf8("\uFEFF{\"city\": \"深圳\"}");
        assertThat(FilingDocuments.readApplication(bytes, DocumentFormat.JSON, "bom.json")
                        .city())
                .isEqualTo("深圳");
        assertThat(json("\uFEFF{\"cyti\": \"深圳\"}")).extracting(Problem::column).containsExactly(2);
    }

    @Test
    void columns_count_characters_and_lines_end_in_any_way() {
        assertThat(json("{\"remark\": \"😀\", \"x\": 1}"))
                .extracting(Problem::column)
                .containsExactly(17);
        assertThat(yaml("{remark: 😀, x: 1}")).extracting(Problem::column).containsExactly(13);
        assertThat(json("{\r\n\"x\": 1}")).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void a_document_of_more_than_a_megabyte_is_refused() {
        String text = "{\"remark\": \"" + "x".repeat(Limits.BYTES) + "\"}";
        assertThat(json(text)).extracting(Problem::code).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void hostile_documents_are_refused_soon() {
        assertThat(json("[".repeat(900_000))).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(yaml("[".repeat(900_000))).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(yaml("- ".repeat(450_000))).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(json("[" + "0,".repeat(450_000) + "0]")).isNotEmpty();
        assertThat(json("{" + "\"a\":0,".repeat(140_000) + "\"a\":0}")).hasSize(100);
        assertThat(json("{\"modification\":{\"domainsAdded\":" + "9".repeat(900_000) + "}}"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LONG);
    }

    @Test
    void files_are_read_by_the_ending_of_their_name(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("a.YML"), "city: 深圳\n");
        Path json = Files.writeString(folder.resolve("a.json"), "{\"city\": \"深圳\"}");
        assertThat(FilingDocuments.readApplication(yaml)).isEqualTo(FilingDocuments.readApplication(json));

        assertThatThrownBy(() -> FilingDocuments.readApplication(folder.resolve("a.txt")))
                .isInstanceOf(FilingRulesException.class)
                .hasMessageContaining("must end in .json, .yaml or .yml");
        assertThatThrownBy(() -> FilingDocuments.readApplication(folder.resolve("b.json")))
                .isInstanceOf(FilingRulesException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void nothing_depends_on_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] sample = Fixtures.bytes("samples/beijing-enterprise.scenario.yaml");
        byte[] expected = rewritten(sample);
        List<Problem> problems = json("{\"SUBMITTEDON\": 1, \"documents\": [{\"format\": \"GİF\"}]}");
        try {
            // Turkish lower-cases I to ı; Arabic and Thai have their own digits and calendar.
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(rewritten(sample)).isEqualTo(expected);
                assertThat(json("{\"SUBMITTEDON\": 1, \"documents\": [{\"format\": \"GİF\"}]}"))
                        .isEqualTo(problems);
                assertThat(application("documents: [{ format: gif }]").documents())
                        .hasSize(1);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void records_of_others_can_be_bound() {
        ParsedDocument document =
                FilingDocuments.parse(utf8("{\"sms\": {\"required\": true}}"), DocumentFormat.JSON, "x.json");
        assertThat(FilingDocuments.bind(document, "/sms", Expectation.class)).isEqualTo(new Expectation(true));
        assertThatThrownBy(() -> FilingDocuments.bind(document, "", Expectation.class))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("ICP-4102")
                .hasMessageContaining("ICP-4103");
        assertThatThrownBy(() -> FilingDocuments.readApplication(document, "/application"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a field /application");
    }

    record Expectation(boolean required) {}

    private static byte[] rewritten(byte[] scenario) {
        ParsedDocument document = FilingDocuments.parse(scenario, DocumentFormat.YAML, "x.yaml");
        return FilingDocuments.write(FilingDocuments.readApplication(document, "/application"), DocumentFormat.JSON);
    }

    private static FilingApplication application(String yaml) {
        return FilingDocuments.readApplication(utf8(yaml), DocumentFormat.YAML, "test.yaml");
    }
}
