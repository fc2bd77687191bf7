package io.icprules.testkit.scenario;

import io.icprules.document.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of what a scenario expects. Stateless. */
final class ExpectSchema {

    private static final String TYPE = "type";

    private ExpectSchema() {}

    /** Definitions of expectations and of the lists among them. */
    static Map<String, Object> definitions() {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (ValueAspect aspect : ValueAspect.values()) {
            put(keys, aspect.key(), orColumn(value(aspect)));
        }
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (ListAspect aspect : ListAspect.values()) {
            put(keys, aspect.key(), ScenarioSchema.ref(aspect.key()));
        }
        Map<String, Object> plain = nested(keys);
        definitions.put("expectations", plain);
        Map<String, Object> dated = new LinkedHashMap<>(plain);
        dated.put("patternProperties", Map.of("^(before|from|on) ", ScenarioSchema.ref("expectations")));
        definitions.put("expect", dated);
        for (ListAspect aspect : ListAspect.values()) {
            definitions.put(aspect.key(), list(aspect));
            definitions.put(entries(aspect), ScenarioSchema.list(item(aspect.listing())));
        }
        return definitions;
    }

    /** A dot in a key leads into an object. */
    private static void put(Map<String, Object> keys, String key, Object schema) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            keys.put(key, schema);
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> below =
                (Map<String, Object>) keys.computeIfAbsent(key.substring(0, dot) + ".", k -> new LinkedHashMap<>());
        below.put(key.substring(dot + 1), schema);
    }

    private static Map<String, Object> nested(Map<String, Object> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach((key, schema) -> {
            @SuppressWarnings("unchecked")
            Map<String, Object> below = (Map<String, Object>) schema;
            boolean object = key.endsWith(".");
            properties.put(
                    object ? key.substring(0, key.length() - 1) : key, object ? ScenarioSchema.object(below) : schema);
        });
        return ScenarioSchema.object(properties);
    }

    private static Object value(ValueAspect aspect) {
        Allowed allowed = aspect.allowed();
        if (!allowed.constants().isEmpty()) {
            return Map.of("enum", allowed.constants());
        }
        return SchemaJson.ordered(TYPE, List.of("string", "boolean", "integer"), "description", allowed.words());
    }

    private static Map<String, Object> list(ListAspect aspect) {
        Object entries = ScenarioSchema.ref(entries(aspect));
        List<Object> forms = new ArrayList<>(List.of(entries));
        if (!aspect.comparisons().isEmpty()) {
            Map<String, Object> comparisons = new LinkedHashMap<>();
            aspect.comparisons().forEach(comparison -> comparisons.put(comparison.key(), orColumn(entries)));
            forms.add(ScenarioSchema.object(comparisons));
        }
        forms.add(ScenarioSchema.ref(DeltaSchema.COLUMN));
        return Map.of("anyOf", forms);
    }

    private static String entries(ListAspect aspect) {
        return aspect.key() + ".entries";
    }

    private static Object item(Listing<?> listing) {
        Object name = one(listing.names());
        Map<String, Object> properties = SchemaJson.ordered(listing.nameKey(), orColumn(name));
        for (String detail : listing.detailKeys()) {
            Object single = one(listing.allowed(detail));
            properties.put(
                    detail,
                    Map.of(
                            "anyOf",
                            List.of(single, ScenarioSchema.list(single), ScenarioSchema.ref(DeltaSchema.COLUMN))));
        }
        return Map.of(
                "anyOf",
                List.of(
                        name,
                        ScenarioSchema.object(properties, "required", List.of(listing.nameKey())),
                        ScenarioSchema.ref(DeltaSchema.COLUMN)));
    }

    private static Object one(Allowed allowed) {
        if (!allowed.constants().isEmpty()) {
            return Map.of("enum", allowed.constants());
        }
        if (allowed.kind() == Kind.TEXT) {
            return SchemaJson.ordered(
                    TYPE, "string", "pattern", "^(?:" + allowed.pattern() + ")$", "description", allowed.words());
        }
        return Map.of(TYPE, allowed.kind() == Kind.BOOLEAN ? "boolean" : "integer");
    }

    private static Object orColumn(Object schema) {
        return Map.of("anyOf", List.of(schema, ScenarioSchema.ref(DeltaSchema.COLUMN)));
    }
}
