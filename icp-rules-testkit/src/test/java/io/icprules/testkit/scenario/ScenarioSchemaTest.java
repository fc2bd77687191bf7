package io.icprules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the schemas of scenarios and bases in {@code docs/schema} equal to what the reader takes. */
class ScenarioSchemaTest {

    private static final Path FOLDER = Path.of("..", "docs", "schema");

    @Test
    void the_schema_of_scenarios_is_up_to_date() throws IOException {
        check("scenario.schema.json", ScenarioSchema.scenario());
    }

    @Test
    void the_schema_of_bases_is_up_to_date() throws IOException {
        check("base.schema.json", ScenarioSchema.base());
    }

    @Test
    void every_expectation_and_detail_is_in_the_schema() {
        Node schema = parse(ScenarioSchema.scenario());
        for (String key : ExpectReader.keys()) {
            String properties = "/$defs/expect/properties/" + key.replace(".", "/properties/");
            assertThat(schema.at(properties)).as(key).isPresent();
        }
        for (ListAspect aspect : ListAspect.values()) {
            String properties = "/$defs/" + aspect.key() + ".entries/items/anyOf/1/properties/";
            assertThat(aspect.listing().detailKeys())
                    .allSatisfy(
                            detail -> assertThat(schema.at(properties + detail)).isPresent());
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        for (byte[] bytes : new byte[][] {ScenarioSchema.scenario(), ScenarioSchema.base()}) {
            Node schema = parse(bytes);
            Set<String> references = new TreeSet<>();
            collect(schema, references);
            assertThat(references)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(reference ->
                            assertThat(schema.at(reference.substring(1))).isPresent());
        }
    }

    @Test
    void a_delta_takes_paths_and_columns_and_an_application_does_not() {
        Node schema = parse(ScenarioSchema.scenario());

        assertThat(schema.at("/$defs/delta/patternProperties/^~1")).isPresent();
        assertThat(schema.at("/$defs/delta/properties/province/anyOf/1/$ref"))
                .map(node -> ((ScalarNode) node).text())
                .contains("#/$defs/column");
        assertThat(schema.at("/$defs/delta/properties/sites/anyOf/0/items/$ref"))
                .map(node -> ((ScalarNode) node).text())
                .contains("#/$defs/ChangedSite");
        assertThat(schema.at("/$defs/FilingApplication/patternProperties")).isEmpty();
    }

    private static void collect(Node node, Set<String> references) {
        if (node instanceof ObjectNode object) {
            for (Field field : object.fields()) {
                if (field.name().equals("$ref")) {
                    references.add(((ScalarNode) field.value()).text());
                } else {
                    collect(field.value(), references);
                }
            }
        } else if (node instanceof ListNode list) {
            list.entries().forEach(entry -> collect(entry, references));
        }
    }

    private static Node parse(byte[] schema) {
        return FilingDocuments.parse(schema, DocumentFormat.JSON, "schema").root();
    }

    private static void check(String name, byte[] generated) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("icp.regenerate")) {
            Files.write(file, generated);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(
                        "%s differs from what the reader takes. Regenerate it: mvn test -pl icp-rules-testkit -am"
                                + " -Dtest=ScenarioSchemaTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dicp.regenerate=true",
                        file)
                .isEqualTo(new String(generated, StandardCharsets.UTF_8));
    }
}
