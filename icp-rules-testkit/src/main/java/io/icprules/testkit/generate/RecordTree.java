package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A filing as a tree of records, so that any of its fields can be changed without naming each. New fields of the application
 * model come in by themselves.
 */
final class RecordTree {

    private RecordTree() {}

    /** The types of record in a filing, the filing first. */
    static List<Class<?>> types() {
        return RecordShape.types();
    }

    /** The fields of a type of record, in order. */
    static List<RecordComponent> components(Class<?> type) {
        return RecordShape.of(type).components();
    }

    /**
     * The filing with one record changed.
     *
     * @param occurrence which of the records of the type, counted round
     * @param edit gets the values of the fields in order, and changes them in place
     * @return the filing itself when it holds no such record
     */
    static FilingApplication change(
            FilingApplication filing, Class<?> type, int occurrence, Consumer<@Nullable Object[]> edit) {
        int count = count(filing, type);
        if (count == 0) {
            return filing;
        }
        Object changed =
                new Walk(type, occurrence % count, edit).record(filing, RecordShape.of(FilingApplication.class));
        return (FilingApplication) changed;
    }

    private static int count(@Nullable Object value, Class<?> type) {
        if (value instanceof List<?> list) {
            int count = 0;
            for (Object entry : list) {
                count += count(entry, type);
            }
            return count;
        }
        if (!(value instanceof Record)) {
            return 0;
        }
        RecordShape shape = RecordShape.of(value.getClass());
        int count = shape.type() == type ? 1 : 0;
        if (shape.below().contains(type)) {
            for (RecordComponent component : shape.components()) {
                count += count(RecordShape.read(component, value), type);
            }
        }
        return count;
    }

    /** One pass through a filing up to the record wanted. */
    private static final class Walk {
        private final Class<?> type;
        private final Consumer<@Nullable Object[]> edit;
        private int left;

        Walk(Class<?> type, int left, Consumer<@Nullable Object[]> edit) {
            this.type = type;
            this.left = left;
            this.edit = edit;
        }

        @Nullable Object rewrite(@Nullable Object value) {
            if (left < 0) {
                return value;
            }
            if (value instanceof List<?> list) {
                List<@Nullable Object> changed = new ArrayList<>(list.size());
                for (Object entry : list) {
                    changed.add(rewrite(entry));
                }
                return changed;
            }
            return value instanceof Record ? record(value, RecordShape.of(value.getClass())) : value;
        }

        private Object record(Object value, RecordShape shape) {
            boolean wanted = shape.type() == type && left-- == 0;
            if (!wanted && !shape.below().contains(type)) {
                return value;
            }
            @Nullable Object[] fields = new @Nullable Object[shape.components().size()];
            for (int i = 0; i < fields.length; i++) {
                Object field = RecordShape.read(shape.components().get(i), value);
                fields[i] = wanted ? field : rewrite(field);
            }
            if (wanted) {
                edit.accept(fields);
            }
            return shape.make(fields);
        }
    }
}
