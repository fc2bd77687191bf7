package io.icprules.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Documents for tests, below {@code src/test/resources/documents}. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Problem> problems(byte[] bytes, DocumentFormat format, String name) {
        DocumentException error = catchThrowableOfType(
                DocumentException.class, () -> FilingDocuments.readApplication(bytes, format, name));
        return error == null ? List.of() : error.problems();
    }

    static List<Problem> json(String text) {
        return problems(utf8(text), DocumentFormat.JSON, "test.json");
    }

    static List<Problem> yaml(String text) {
        return problems(utf8(text), DocumentFormat.YAML, "test.yaml");
    }
}
