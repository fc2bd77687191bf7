package io.icprules.drools.change;

import io.icprules.api.application.FilingApplication;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields of a filing by their JSON pointers. Stateless. */
public final class Fields {

    private Fields() {}

    /** The value at a pointer; {@code null} when there is none. */
    public static @Nullable Object get(FilingApplication filing, String pointer) {
        Object value = filing;
        for (String step : steps(pointer)) {
            value = value == null ? null : child(value, step);
        }
        return value;
    }

    /**
     * The filing with another value at a pointer; parts on the way that are missing are made.
     *
     * @param value the value, or {@code null} to take it away
     */
    public static FilingApplication with(FilingApplication filing, String pointer, @Nullable Object value) {
        return (FilingApplication) Objects.requireNonNull(set(filing, FilingApplication.class, steps(pointer), value));
    }

    /** The type of the value at a pointer, or {@code null} if filings have no such field. */
    public static @Nullable Type type(String pointer) {
        Type type = FilingApplication.class;
        for (String step : steps(pointer)) {
            if (isIndex(step)) {
                type = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
            } else {
                type = type instanceof Class<?> owner && owner.isRecord() ? component(owner, step) : null;
            }
            if (type == null) {
                return null;
            }
        }
        return type;
    }

    /** All single values with their pointers, in the order of the model; a list of single values counts as one. */
    public static Map<String, Object> leaves(FilingApplication filing) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        collect("", filing, leaves);
        return leaves;
    }

    /** Number of single values in a part, or in the parts of a list. */
    public static int leavesOf(Object value) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        collect("", value, leaves);
        return leaves.size();
    }

    private static void collect(String pointer, @Nullable Object value, Map<String, Object> leaves) {
        if (value instanceof Record owner) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                collect(pointer + "/" + component.getName(), read(component, owner), leaves);
            }
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), leaves);
            }
        } else if (value != null) {
            leaves.put(pointer, value);
        }
    }

    private static @Nullable Object set(@Nullable Object owner, Type type, List<String> steps, @Nullable Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (type instanceof ParameterizedType listType) {
            return setEntry(owner, listType.getActualTypeArguments()[0], Integer.parseInt(steps.get(0)), rest, value);
        }
        RecordComponent[] components = ((Class<?>) type).getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object old = owner == null ? null : read(components[i], owner);
            boolean here = components[i].getName().equals(steps.get(0));
            values[i] = here ? set(old, components[i].getGenericType(), rest, value) : old;
        }
        return make((Class<?>) type, components, values);
    }

    private static List<@Nullable Object> setEntry(
            @Nullable Object owner, Type type, int index, List<String> rest, @Nullable Object value) {
        List<@Nullable Object> entries = new ArrayList<>(owner instanceof List<?> list ? list : List.of());
        if (index < entries.size()) {
            entries.set(index, set(entries.get(index), type, rest, value));
        } else {
            entries.add(set(null, type, rest, value));
        }
        return entries;
    }

    private static @Nullable Object child(Object owner, String step) {
        if (owner instanceof List<?> list) {
            int index = isIndex(step) ? Integer.parseInt(step) : list.size();
            return index < list.size() ? list.get(index) : null;
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(step)) {
                return read(component, owner);
            }
        }
        return null;
    }

    private static @Nullable Type component(Class<?> owner, String name) {
        for (RecordComponent component : owner.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component.getGenericType();
            }
        }
        return null;
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
