package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A filing as a tree of records, so that any of its fields can be changed without naming each. New fields of the application
 * model come in by themselves.
 */
final class RecordTree {

    /** A type of record: how to take it apart and make it again, and the records below it. */
    private record Shape(
            Class<?> type, List<RecordComponent> components, Constructor<?> constructor, Set<Class<?>> below) {}

    private static final Map<Class<?>, Shape> SHAPES = shapes();

    private RecordTree() {}

    /** The types of record in a filing, the filing first. */
    static List<Class<?>> types() {
        return List.copyOf(SHAPES.keySet());
    }

    /** The fields of a type of record, in order. */
    static List<RecordComponent> components(Class<?> type) {
        return shape(type).components();
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
        Object changed = new Walk(type, occurrence % count, edit).record(filing, shape(FilingApplication.class));
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
        Shape shape = shape(value.getClass());
        int count = shape.type() == type ? 1 : 0;
        if (shape.below().contains(type)) {
            for (RecordComponent component : shape.components()) {
                count += count(read(component, value), type);
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
            return value instanceof Record ? record(value, shape(value.getClass())) : value;
        }

        private Object record(Object value, Shape shape) {
            boolean wanted = shape.type() == type && left-- == 0;
            if (!wanted && !shape.below().contains(type)) {
                return value;
            }
            @Nullable Object[] fields = new @Nullable Object[shape.components().size()];
            for (int i = 0; i < fields.length; i++) {
                Object field = read(shape.components().get(i), value);
                fields[i] = wanted ? field : rewrite(field);
            }
            if (wanted) {
                edit.accept(fields);
            }
            return make(shape, fields);
        }
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    private static Object make(Shape shape, @Nullable Object[] fields) {
        try {
            return shape.constructor().newInstance(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + shape.type().getSimpleName(), e);
        }
    }

    private static Shape shape(Class<?> type) {
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no part of a filing");
        }
        return shape;
    }

    private static Map<Class<?>, Shape> shapes() {
        Map<Class<?>, Shape> all = new LinkedHashMap<>();
        collect(FilingApplication.class, all);
        return Collections.unmodifiableMap(all);
    }

    private static Set<Class<?>> collect(Class<?> type, Map<Class<?>, Shape> all) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Set<Class<?>> below = new LinkedHashSet<>();
        all.put(type, new Shape(type, components, constructor(type, components), below));
        for (RecordComponent component : components) {
            Class<?> held = held(component.getGenericType());
            if (held.isRecord()) {
                below.add(held);
                below.addAll(collect(held, all));
            }
        }
        return below;
    }

    /** The type of a field, or of the entries of its list. */
    static Class<?> held(Type type) {
        Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return (Class<?>) inner;
    }

    private static Constructor<?> constructor(Class<?> type, List<RecordComponent> components) {
        Class<?>[] parameters =
                components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no constructor of " + type.getSimpleName(), e);
        }
    }
}
