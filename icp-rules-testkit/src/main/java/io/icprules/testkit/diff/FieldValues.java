package io.icprules.testkit.diff;

import io.icprules.api.Text;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry of a verdict, each with its value as a text; those of parts are called {@code part.field}, an entry
 * of a list {@code list[entry]}. Fields that come into the model are compared without being named here.
 */
final class FieldValues {

    /** These are telephone numbers, which must not become names. */
    private static final String NUMBERS = "numbers";

    private static final List<String> NAMES = List.of("factId", "at");

    private final Map<String, String> values = new TreeMap<>();

    private FieldValues() {}

    static Map<String, String> of(Record entry) {
        FieldValues fields = new FieldValues();
        fields.record("", entry);
        return fields.values;
    }

    private void record(String prefix, Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            value(prefix + component.getName(), read(component, owner));
        }
    }

    private void value(String name, @Nullable Object value) {
        if (value instanceof Text text) {
            values.put(name, text.zh() + " / " + text.en());
        } else if (value instanceof Record part) {
            record(name + ".", part);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                entry(name, i, list.get(i));
            }
        } else if (value != null) {
            values.put(name, value.toString());
        }
    }

    private void entry(String name, int number, Object entry) {
        if (entry instanceof Record part && !(entry instanceof Text)) {
            record(name + "[" + nameOf(part, number) + "].", part);
        } else if (entry instanceof Text || name.endsWith(NUMBERS)) {
            value(name + "[" + number + "]", entry);
        } else {
            values.put(name + "[" + entry + "]", "true");
        }
    }

    private static String nameOf(Record part, int number) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (NAMES.contains(component.getName())) {
                return String.valueOf(read(component, part));
            }
        }
        return Integer.toString(number);
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
