package io.icprules.testkit.scenario;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.SchemaWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The schema of what a scenario changes: that of an application, and beside it one where paths are fields, too, and a
 * column of a table may stand for any value. Stateless.
 */
final class DeltaSchema {

    /** A name in angle brackets. */
    static final String COLUMN = "column";

    private static final String PROPERTIES = "properties";
    private static final String REF = "#/$defs/";
    private static final String CHANGED = "Changed";

    private DeltaSchema() {}

    /**
     * Definitions of applications and deltas.
     *
     * @param columns whether there are tables with columns
     */
    static Map<String, Object> definitions(boolean columns) {
        Map<String, Object> definitions = new TreeMap<>();
        ObjectNode application =
                (ObjectNode) FilingDocuments.parse(SchemaWriter.application(), DocumentFormat.JSON, "schema")
                        .root()
                        .at("/$defs")
                        .orElseThrow();
        for (Field definition : application.fields()) {
            definitions.put(definition.name(), SchemaJson.of(definition.value()));
            definition.value().child(PROPERTIES).ifPresent(properties -> {
                if (columns) {
                    definitions.put(CHANGED + definition.name(), changed((ObjectNode) properties, application));
                }
            });
        }
        String root = (columns ? CHANGED : "") + "FilingApplication";
        definitions.put("delta", delta(Objects.requireNonNull(definitions.get(root))));
        if (columns) {
            definitions.put(COLUMN, SchemaJson.ordered("type", "string", "pattern", "<[^<>]+>"));
        }
        return definitions;
    }

    /** A delta has the fields of an application, and paths into it. */
    private static Map<String, Object> delta(Object application) {
        Map<String, Object> delta = new LinkedHashMap<>();
        ((Map<?, ?>) application).forEach((name, value) -> delta.put(name.toString(), value));
        delta.put("patternProperties", Map.of("^/", true));
        return delta;
    }

    private static Map<String, Object> changed(ObjectNode properties, ObjectNode definitions) {
        Map<String, Object> changed = new LinkedHashMap<>();
        for (Field property : properties.fields()) {
            changed.put(
                    property.name(),
                    Map.of("anyOf", List.of(changed(property.value(), definitions), ScenarioSchema.ref(COLUMN))));
        }
        return ScenarioSchema.object(changed);
    }

    /** The same schema, of parts that are changed, too. */
    private static Object changed(Node schema, ObjectNode definitions) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Field field : ((ObjectNode) schema).fields()) {
            boolean items = field.name().equals("items");
            copy.put(field.name(), items ? changed(field.value(), definitions) : SchemaJson.of(field.value()));
        }
        Object ref = copy.get("$ref");
        if (ref instanceof String name && name.startsWith(REF)) {
            String definition = name.substring(REF.length());
            if (definitions.at("/" + definition + "/" + PROPERTIES).isPresent()) {
                copy.put("$ref", REF + CHANGED + definition);
            }
        }
        return copy;
    }
}
