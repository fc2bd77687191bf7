package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.api.verdict.Citation;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.document.RecordShape.Component;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Writes a record as JSON on one line straight to bytes: those {@link JsonWriter#line} writes of its nodes, several times as
 * fast, as no tree is made and what rules say again and again is encoded once. Used once, on one thread.
 */
final class LineWriter {

    private final ByteBuilder out = new ByteBuilder();

    private LineWriter() {}

    /** The line in UTF-8, with its line break. */
    static byte[] line(Record value) {
        LineWriter writer = new LineWriter();
        writer.record(value);
        writer.out.add('\n');
        return writer.out.toBytes();
    }

    private void value(Object value) {
        // The kinds of Nodes.of, the most frequent first.
        if (value instanceof String text) {
            out.addQuoted(text);
        } else if (isWording(value)) {
            out.add(Encoded.of((Record) value, LineWriter::encode));
        } else if (value instanceof Enum<?> constant) {
            out.addQuoted(constant.name());
        } else if (value instanceof Node node) {
            out.add(withoutBreak(JsonWriter.line(node).getBytes(StandardCharsets.UTF_8)));
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof Collection<?> list) {
            list(list);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.addPlain(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        } else {
            out.addQuoted(value.toString());
        }
    }

    /** What rules say: it comes again in other verdicts, and is never personal. */
    private static boolean isWording(Object value) {
        return value instanceof Text || value instanceof Citation || value instanceof RuleBaseId;
    }

    private static byte[] encode(Record wording) {
        LineWriter writer = new LineWriter();
        writer.record(wording);
        return writer.out.toBytes();
    }

    private void record(Record record) {
        List<Component> components = RecordShape.of(record.getClass()).components();
        int before = '{';
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            Object value = component.read(record);
            if (value != null) {
                out.add(before);
                out.add(component.key());
                value(value);
                before = ',';
            }
        }
        if (before == '{') {
            out.add('{');
        }
        out.add('}');
    }

    private void list(Collection<?> list) {
        int before = '[';
        for (Object entry : list) {
            out.add(before);
            value(entry);
            before = ',';
        }
        if (before == '[') {
            out.add('[');
        }
        out.add(']');
    }

    private static byte[] withoutBreak(byte[] line) {
        return java.util.Arrays.copyOf(line, line.length - 1);
    }
}
