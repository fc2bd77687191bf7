package io.icprules.testkit.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schema (2020-12) of scenario files and of files of bases, for editors that complete and check them.
 * Thread-safe.
 *
 * <p>The schemas in {@code docs/schema} are made by this class; a test keeps them equal.
 */
public final class ScenarioSchema {

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String ARRAY = "array";
    private static final String OBJECT = "object";
    private static final String TYPE = "type";

    private ScenarioSchema() {}

    /** The schema of scenario files, as UTF-8. */
    public static byte[] scenario() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("scenario", scenarioAlone());
        definitions.put("scenarios", severalScenarios());
        definitions.put("entry", entry());
        definitions.put("dates", dates());
        definitions.put("rows", rows());
        definitions.put("table", table());
        definitions.putAll(ExpectSchema.definitions());
        definitions.putAll(DeltaSchema.definitions(true));
        return SchemaJson.document(
                "scenario", "Scenario", Map.of("oneOf", List.of(ref("scenario"), ref("scenarios"))), definitions);
    }

    /** The schema of files of bases, as UTF-8. */
    public static byte[] base() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("base", object(starting(new LinkedHashMap<>()), "oneOf", oneStart()));
        definitions.putAll(DeltaSchema.definitions(false));
        return SchemaJson.document("base", "Base", ref("base"), definitions);
    }

    static Map<String, Object> ref(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    static Map<String, Object> list(Object items) {
        return SchemaJson.ordered(TYPE, ARRAY, "items", items);
    }

    static Map<String, Object> object(Map<String, Object> properties, Object... more) {
        Map<String, Object> schema =
                SchemaJson.ordered(TYPE, OBJECT, "additionalProperties", false, "properties", properties);
        schema.putAll(SchemaJson.ordered(more));
        return schema;
    }

    private static Map<String, Object> text() {
        return Map.of(TYPE, "string");
    }

    private static Map<String, Object> starting(Map<String, Object> properties) {
        properties.put("title", text());
        properties.put("base", text());
        properties.put("application", ref("FilingApplication"));
        properties.put("without", list(SchemaJson.ordered(TYPE, "string", "pattern", "^/")));
        properties.put("with", ref("delta"));
        return properties;
    }

    private static List<Object> oneStart() {
        return List.of(Map.of("required", List.of("application")), Map.of("required", List.of("base")));
    }

    private static Map<String, Object> scenarioProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("scenario", text());
        starting(properties);
        properties.put("dates", ref("dates"));
        properties.put("rows", ref("rows"));
        properties.put("table", ref("table"));
        properties.put("expect", ref("expect"));
        return properties;
    }

    private static Map<String, Object> scenarioAlone() {
        return object(scenarioProperties(), "required", List.of("scenario"), "oneOf", oneStart());
    }

    private static Map<String, Object> entry() {
        return object(scenarioProperties(), "required", List.of("scenario"));
    }

    private static Map<String, Object> severalScenarios() {
        Map<String, Object> properties = starting(new LinkedHashMap<>());
        properties.put("dates", ref("dates"));
        properties.put("expect", ref("expect"));
        properties.put("scenarios", SchemaJson.ordered(TYPE, ARRAY, "minItems", 1, "items", ref("entry")));
        return object(properties, "required", List.of("scenarios"));
    }

    private static Map<String, Object> dates() {
        Map<String, Object> day = SchemaJson.ordered(TYPE, "string", "format", "date", "pattern", DATE);
        Map<String, Object> days = SchemaJson.ordered(TYPE, ARRAY, "minItems", 1, "items", day);
        return Map.of(
                "oneOf",
                List.of(
                        days,
                        object(SchemaJson.ordered("from", day, "to", day), "required", List.of("from", "to")),
                        object(
                                SchemaJson.ordered("around", Map.of("oneOf", List.of(day, days))),
                                "required",
                                List.of("around"))));
    }

    private static Map<String, Object> rows() {
        Map<String, Object> row = object(SchemaJson.ordered(
                "name",
                Map.of(TYPE, List.of("string", "number", "boolean")),
                "without",
                list(text()),
                "with",
                ref("delta"),
                "expect",
                ref("expect")));
        return SchemaJson.ordered(TYPE, ARRAY, "minItems", 1, "items", row);
    }

    private static Map<String, Object> table() {
        return object(
                SchemaJson.ordered(
                        "columns",
                        SchemaJson.ordered(TYPE, ARRAY, "minItems", 1, "items", text()),
                        "rows",
                        SchemaJson.ordered(TYPE, ARRAY, "minItems", 1, "items", Map.of(TYPE, ARRAY))),
                "required",
                List.of("columns", "rows"));
    }
}
