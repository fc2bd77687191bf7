package io.icprules.document;

import io.icprules.document.RecordShape.Component;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Writes records as JSON straight to bytes: those {@link JsonWriter#line} writes of their nodes, several times as fast, as no
 * tree is made and what rules say again and again is encoded once. Not thread-safe.
 */
final class LineWriter {

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private final LineBuffer out;

    LineWriter(LineBuffer out) {
        this.out = out;
    }

    /** Adds a record: its components in order, without those that are null. */
    void record(Record record) {
        List<Component> components = RecordShape.of(record.getClass()).components();
        int before = '{';
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            Object value = component.read(record);
            if (value != null) {
                out.add(before);
                out.add(component.key());
                if (value instanceof List<?> list) {
                    list(list, component.form());
                } else {
                    value(value, component.form());
                }
                before = ',';
            }
        }
        end(before, '{', '}');
    }

    private void list(Collection<?> list, WrittenForm form) {
        int before = '[';
        for (Object entry : list) {
            out.add(before);
            value(entry, form);
            before = ',';
        }
        end(before, '[', ']');
    }

    private void end(int before, char opening, char closing) {
        if (before == opening) {
            out.add(opening);
        }
        out.add(closing);
    }

    private void value(Object value, WrittenForm form) {
        switch (form) {
            case TEXT -> out.addQuoted((String) value);
            case CONSTANT -> out.addQuoted(((Enum<?>) value).name());
            case WORDING -> out.add(Encoded.of((Record) value, LineWriter::encoded));
            case DAY -> out.add(Encoded.of(value, LineWriter::quoted));
            case TRUTH -> out.add((boolean) value ? TRUE : FALSE);
            case RECORD -> record((Record) value);
            case OTHER -> other(value);
        }
    }

    /** As {@link Nodes#of} has it. */
    private void other(Object value) {
        if (value instanceof BigDecimal number) {
            out.add(ascii(number.toPlainString()));
        } else if (value instanceof Number) {
            out.add(ascii(value.toString()));
        } else if (value instanceof Node || value instanceof Collection) {
            String line = JsonWriter.line(Nodes.of(value));
            out.add(line.substring(0, line.length() - 1).getBytes(StandardCharsets.UTF_8));
        } else {
            out.addQuoted(value.toString());
        }
    }

    private static byte[] quoted(Object value) {
        return JsonWriter.quoted(value.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] encoded(Record wording) {
        LineBuffer out = new LineBuffer();
        new LineWriter(out).record(wording);
        return out.toBytes();
    }
}
