package io.icprules.document;

import static io.icprules.document.Fixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.FilingRulesException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ApplicationLinesTest {

    @Test
    void a_bad_line_does_not_stop_the_rest() {
        List<ApplicationLine> lines = lines("{\"city\": \"深圳\"}\r\n\n{\"city\": }\n{\"cyti\": \"x\"}\n"
                + "{\"remark\": \"" + "x".repeat(Limits.BYTES) + "\"}\n{\"city\": \"广州\"}");

        assertThat(lines).extracting(ApplicationLine::line).containsExactly(1, 3, 4, 5, 6);
        assertThat(lines.get(0).application().city()).isEqualTo("深圳");
        assertThat(lines.get(4).application().city()).isEqualTo("广州");
        assertThat(lines.subList(1, 4))
                .allSatisfy(line -> assertThat(line.application()).isNull())
                .extracting(line -> line.problems().get(0).code())
                .containsExactly(ProblemCode.SYNTAX, ProblemCode.UNKNOWN_FIELD, ProblemCode.TOO_LARGE);
        assertThat(lines.get(2).problems().get(0).describe())
                .startsWith("orders.ndjson:4:2: ICP-4103 /cyti: unknown field");
    }

    @Test
    void no_lines_give_no_applications() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n \n")).isEmpty();
    }

    @Test
    void each_line_is_read_only_when_asked_for() {
        Iterator<ApplicationLine> lines = FilingDocuments.readApplications(new Breaking(), "orders.ndjson");
        assertThat(lines.next().application()).isNotNull();
        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(FilingRulesException.class)
                .hasMessageContaining("failed after line 1");
    }

    @Test
    void after_the_last_line_there_is_none() {
        Iterator<ApplicationLine> lines =
                FilingDocuments.readApplications(new ByteArrayInputStream(new byte[0]), "orders.ndjson");
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    private static List<ApplicationLine> lines(String text) {
        List<ApplicationLine> lines = new ArrayList<>();
        FilingDocuments.readApplications(new ByteArrayInputStream(utf8(text)), "orders.ndjson")
                .forEachRemaining(lines::add);
        return lines;
    }

    /** A connection that breaks after the first line. */
    private static final class Breaking extends InputStream {
        private final InputStream first = new ByteArrayInputStream(utf8("{}\n"));

        @Override
        public int read() throws IOException {
            return unlessEnded(first.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return unlessEnded(first.read(bytes, offset, length));
        }

        private static int unlessEnded(int result) throws IOException {
            if (result < 0) {
                throw new IOException("broken");
            }
            return result;
        }
    }
}
