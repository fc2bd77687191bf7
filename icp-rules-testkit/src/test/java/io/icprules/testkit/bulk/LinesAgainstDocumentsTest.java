package io.icprules.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.document.ApplicationLine;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.LineBuffer;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are read and written in a way of their own, for speed: it never says anything else than that of documents. */
class LinesAgainstDocumentsTest {

    /** Bytes at which parsers go different ways: syntax, digits, escapes, and UTF-8 that is not. */
    private static final String[] ODD = {
        "22",
        "7b",
        "7d",
        "5b",
        "5d",
        "2c",
        "3a",
        "5c",
        "30",
        "2d",
        "2e",
        "65",
        "20",
        "0a",
        "0d",
        "00",
        "7f",
        "efbbbf",
        "c080",
        "eda080",
        "eda080edb080",
        "f4908080",
        "e4b8",
        "ff",
        "c285",
        "e2808e",
        "e280a8",
        "efbfbe",
        "f09f9880",
        "6e756c6c",
        "74727565",
        "2261223a312c",
        "5c7564383030",
        "5c7532303245",
        "5c7530303030",
        "31653939",
    };

    /** Bytes that do no harm in a text. */
    private static final String[] USUAL = {"61", "20", "e5ad97", "f09f9880", "2f", "c3a9"};

    private final RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), 4712);

    @Test
    void a_line_is_read_as_the_document_it_is() {
        for (int i = 0; i < 1_000; i++) {
            assertSame(FilingDocuments.writeLine(filings.next()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void so_is_a_line_with_something_odd_in_it(long seed) {
        Random random = new Random(seed);
        int unreadable = 0;
        for (int i = 0; i < 2_500; i++) {
            byte[] line = FilingDocuments.writeLine(filings.at(i % 40));
            unreadable += assertSame(bent(line, random)) ? 0 : 1;
        }
        assertThat(unreadable).isBetween(500, 2_450);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"city\":\"a\",\"city\":\"b\"}",
                "{\"city\":null}",
                "{} {}",
                "{}x",
                "{",
                "",
                "[]",
                "1",
                "{\"remark\":\"\\u0041\"}",
                "{\"submittedOn\":\"2019-02-29\"}",
                "{\"submittedOn\":\"1989-12-31\"}",
                "{\"submittedOn\":\"2019-9-12\"}",
                "{\"submittedAt\":\"2019-09-12T10:00\"}",
                "{\"submittedAt\":\"2019-09-12T10:00:61\"}",
                "{\"submittedAt\":\"2019-09-12T10:00:01.5\"}",
                "{\"submittedAt\":\"2019-09-12 10:00:01\"}",
                "{\"submittedAt\":\"9019-09-12T10:00:01\"}",
                "{\"province\":\"11\"}",
                "{\"province\":11}",
                "{\"modification\":{\"domainsAdded\":-0}}",
                "{\"modification\":{\"domainsAdded\":01}}",
                "{\"modification\":{\"domainsAdded\":2147483648}}",
                "{\"modification\":{\"domainsAdded\":2147483647}}",
                "{\"modification\":{\"domainsAdded\":1e1}}",
                "{\"modification\":{\"domainsAdded\":1.0}}",
                "{\"sites\":[{\"server\":{\"orderAmountCny\":1.50}}]}",
                "{\"sites\":[{\"server\":{\"orderAmountCny\":1e2}}]}",
                "{\"sites\":[{\"server\":{\"orderAmountCny\":12345678901234567890.12345678901234567890}}]}",
                "{\"responsiblePerson\":{\"sameAsResponsiblePerson\":false}}",
                "{\"sites\":[{\"administrator\":{\"sameAsResponsiblePerson\":true}}]}",
                "{\"sites\":[{\"administrator\":{\"sameAsResponsiblePerson\":true,\"name\":\"x\"}}]}",
                "{\"sites\":[{\"administrator\":{\"sameAsResponsiblePerson\":false,\"name\":\"x\"}}]}",
                "{\"sites\":[null]}",
                "{\"sites\":{}}",
                "{\"channel\":\"app\"}",
                "{\"channel\":0}",
                " {}\t\r",
            })
    void so_is_what_is_nearly_wrong(String line) {
        assertSame(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void limits_are_the_same() {
        for (int length : new int[] {9_999, 10_000, 10_001}) {
            assertSame(bytes("{\"remark\":\"" + "字".repeat(length) + "\"}"));
            assertSame(bytes("{\"remark\":\"" + "😀".repeat(length) + "\"}"));
        }
        for (int sites : new int[] {1_000, 1_001}) {
            assertSame(bytes("{\"sites\":[" + "{},".repeat(sites - 1) + "{}]}"));
        }
        for (int size : new int[] {FilingDocuments.LARGEST, FilingDocuments.LARGEST + 1}) {
            assertSame(bytes("{}" + " ".repeat(size - 2)));
        }
    }

    @Test
    void a_line_is_written_as_the_document_it_is() throws IOException {
        FilingRules rules = FilingRules.load();
        LineBuffer buffer = new LineBuffer();
        for (int i = 0; i < 300; i++) {
            FilingApplication filing = filings.next();
            for (Record value : List.of(filing, rules.evaluate(filing, new EvaluationOptions(null, i % 10 == 0)))) {
                buffer.clear();
                buffer.addLine(value);
                byte[] line = buffer.toBytes();
                assertThat(tokens(line)).isEqualTo(tokens(FilingDocuments.write(value, DocumentFormat.JSON)));
                assertThat(line).endsWith('\n');
            }
        }
    }

    /** Whether the line can be read. */
    private static boolean assertSame(byte[] bytes) {
        byte[] around = new byte[bytes.length + 4];
        System.arraycopy(bytes, 0, around, 2, bytes.length);
        ApplicationLine line = FilingDocuments.readLine(around, 2, bytes.length + 2, 1, "f");
        try {
            assertThat(line.application())
                    .as(() -> new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(FilingDocuments.readApplication(bytes, DocumentFormat.JSON, "f"));
            return true;
        } catch (DocumentException e) {
            assertThat(line.problems()).isEqualTo(e.problems());
            return false;
        }
    }

    private static byte[] bent(byte[] line, Random random) {
        ByteArrayOutputStream bent = new ByteArrayOutputStream();
        int at = random.nextInt(line.length);
        int behind = Math.min(line.length, at + random.nextInt(3));
        bent.write(line, 0, at);
        String[] some = random.nextBoolean() ? ODD : USUAL;
        bent.writeBytes(HexFormat.of().parseHex(some[random.nextInt(some.length)]));
        bent.write(line, behind, line.length - behind);
        return bent.toByteArray();
    }

    private static List<String> tokens(byte[] document) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getText());
            }
        }
        return tokens;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
