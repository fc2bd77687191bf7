package io.icprules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the schemas in {@code docs/schema} equal to what the records say. */
class SchemaWriterTest {
    private static final Path FOLDER = Path.of("..", "docs", "schema");

    @Test
    void the_schema_of_applications_is_up_to_date() throws IOException {
        check("application.schema.json", SchemaWriter.application());
    }

    @Test
    void the_schema_of_verdicts_is_up_to_date() throws IOException {
        check("verdict.schema.json", SchemaWriter.verdict());
    }

    @Test
    void a_schema_names_fields_types_and_constants() {
        Node schema = FilingDocuments.parse(SchemaWriter.application(), DocumentFormat.JSON, "schema")
                .root();
        assertThat(schema.at("/$defs/Domain/properties/tldApproved/type")).hasToString("Optional[text]");
        assertThat(schema.at("/$defs/FilingApplication/properties/sites/items/$ref"))
                .isPresent();
        assertThat(schema.at("/$defs/Domain/additionalProperties")).isPresent();
        assertThat(schema.at("/$defs/Province/oneOf/0/enum/4")).isPresent();
    }

    private static void check(String name, byte[] generated) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("icp.regenerate")) {
            Files.createDirectories(FOLDER);
            Files.write(file, generated);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(
                        "%s differs from the records. Regenerate it: mvn test -pl icp-rules-drools -am"
                                + " -Dtest=SchemaWriterTest -Dsurefire.failIfNoSpecifiedTests=false -Dicp.regenerate=true",
                        file)
                .isEqualTo(new String(generated, StandardCharsets.UTF_8));
    }
}
