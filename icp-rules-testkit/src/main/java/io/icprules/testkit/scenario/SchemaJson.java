package io.icprules.testkit.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.icprules.document.Node;
import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Schemas as maps and lists, and maps and lists as JSON. Stateless. */
final class SchemaJson {

    private SchemaJson() {}

    /** A map of names and values given in turn, which keeps their order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** What a node of a schema says. */
    static Object of(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Field field : object.fields()) {
                map.put(field.name(), of(field.value()));
            }
            return map;
        }
        if (node instanceof ListNode list) {
            return list.entries().stream().map(SchemaJson::of).toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.kind() == Kind.BOOLEAN) {
            return Boolean.valueOf(scalar.text());
        }
        return scalar.kind() == Kind.NUMBER ? (Object) Long.valueOf(scalar.text()) : scalar.text();
    }

    /** A whole schema, as UTF-8. */
    static byte[] document(String id, String title, Map<String, Object> root, Map<String, Object> definitions) {
        Map<String, Object> schema = ordered(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:icp-rules:schema:" + id,
                "title",
                title);
        schema.putAll(root);
        schema.put("$defs", definitions);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            write(schema, json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to.", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(Objects.requireNonNull(entry.getValue()), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object entry : list) {
                write(Objects.requireNonNull(entry), json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
