package io.icprules.document;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.Term;
import io.icprules.document.Nodes.ObjectWriter;
import io.icprules.document.RecordShape.Component;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the JSON Schema (2020-12) of documents, from the same records that documents are bound to. Thread-safe.
 *
 * <p>The schemas in {@code docs/schema} are made by this class; a test keeps them equal.
 */
public final class SchemaWriter {
    // By name: one definition for each record and enum, in the same order every time.
    private final Map<String, Node> definitions = new TreeMap<>();
    private final List<Class<?>> seen = new ArrayList<>();

    // Readers take more than one spelling of some constants; writers know one.
    private final boolean allSpellings;

    private SchemaWriter(boolean allSpellings) {
        this.allSpellings = allSpellings;
    }

    /** The schema of an application, as UTF-8. */
    public static byte[] application() {
        return write(FilingApplication.class, "application");
    }

    /** The schema of a verdict, as UTF-8. */
    public static byte[] verdict() {
        return write(Verdict.class, "verdict");
    }

    /**
     * The schema of any record that documents are made of, as UTF-8.
     *
     * @param type the record
     * @param name what the schema is called
     */
    public static byte[] of(Class<? extends Record> type, String name) {
        return write(type, name);
    }

    private static byte[] write(Class<?> type, String name) {
        SchemaWriter writer = new SchemaWriter(type == FilingApplication.class);
        Node reference = writer.single(type, "");
        ObjectWriter definitions = Nodes.object();
        writer.definitions.forEach(definitions::put);
        Node schema = Nodes.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:icp-rules:schema:" + name)
                .put("title", type.getSimpleName())
                .put("$ref", reference.child("$ref").orElseThrow())
                .put("$defs", definitions.build())
                .build();
        return JsonWriter.pretty(schema).getBytes(StandardCharsets.UTF_8);
    }

    private Node single(Class<?> type, String name) {
        if (type.isRecord() || type.isEnum()) {
            define(type);
            return Nodes.object().put("$ref", "#/$defs/" + type.getSimpleName()).build();
        }
        ObjectWriter schema = Nodes.object();
        if (type == String.class) {
            return schema.put("type", "string").put("maxLength", Limits.TEXT).build();
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string")
                    .put("format", "date")
                    .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                    .build();
        }
        if (type == LocalDateTime.class) {
            // Not "date-time", which demands a time zone.
            return schema.put("type", "string")
                    .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$")
                    .build();
        }
        if (NumberValues.TYPES.contains(type)) {
            return schema.put("type", type == BigDecimal.class ? "number" : "integer")
                    .put("minimum", 0)
                    .build();
        }
        if (type == Boolean.class || type == boolean.class) {
            return schema.put("type", "boolean").build();
        }
        throw new IllegalStateException("The component (" + name + ") has a type without schema: " + type.getName());
    }

    private void define(Class<?> type) {
        if (seen.contains(type)) {
            return;
        }
        seen.add(type);
        definitions.put(type.getSimpleName(), type.isEnum() ? constants(type) : record(type));
    }

    private Node record(Class<?> type) {
        ObjectWriter properties = Nodes.object();
        List<String> required = new ArrayList<>();
        for (Component component : RecordShape.of(type).components()) {
            Node single = single(component.type(), component.name());
            properties.put(component.name(), component.list() ? list(single) : single);
            if (!component.optional()) {
                required.add(component.name());
            }
        }
        return Nodes.object()
                .put("type", "object")
                .put("additionalProperties", false)
                .put("properties", properties.build())
                .put("required", required.isEmpty() ? null : required)
                .build();
    }

    private static Node list(Node entries) {
        return Nodes.object()
                .put("type", "array")
                .put("maxItems", Limits.ENTRIES)
                .put("items", entries)
                .build();
    }

    private Node constants(Class<?> type) {
        List<Node> choices = new ArrayList<>();
        for (Enum<?> constant : EnumValues.constants(type)) {
            ObjectWriter choice = Nodes.object();
            List<Object> spellings = new ArrayList<>(List.of(constant.name()));
            if (allSpellings) {
                EnumValues.alias(constant).ifPresent(spellings::add);
            }
            if (allSpellings && constant instanceof Province province) {
                spellings.addAll(List.of(
                        province.code(),
                        Integer.valueOf(province.code()),
                        province.isoCode(),
                        province.label().zh()));
            }
            if (spellings.size() == 1) {
                choice.put("const", constant.name());
            } else {
                choice.put("enum", spellings);
            }
            if (constant instanceof Term term) {
                choice.put("title", term.label().en())
                        .put("description", term.label().zh());
            }
            choices.add(choice.build());
        }
        return Nodes.object().put("oneOf", choices).build();
    }
}
