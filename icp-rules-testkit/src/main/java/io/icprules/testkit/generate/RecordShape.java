package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of record in a filing: how to take it apart and make it again.
 *
 * @param components its fields, in order
 * @param below the types of record somewhere within it
 */
record RecordShape(Class<?> type, List<RecordComponent> components, Constructor<?> constructor, Set<Class<?>> below) {

    private static final Map<Class<?>, RecordShape> SHAPES = shapes();

    /** All types of record in a filing, the filing first. */
    static List<Class<?>> types() {
        return List.copyOf(SHAPES.keySet());
    }

    static RecordShape of(Class<?> type) {
        RecordShape shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no part of a filing");
        }
        return shape;
    }

    /** The type of a field, or of the entries of its list. */
    static Class<?> held(Type type) {
        Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return (Class<?>) inner;
    }

    static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    Object make(@Nullable Object[] fields) {
        try {
            return constructor.newInstance(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Map<Class<?>, RecordShape> shapes() {
        Map<Class<?>, RecordShape> all = new LinkedHashMap<>();
        collect(FilingApplication.class, all);
        return Collections.unmodifiableMap(all);
    }

    private static Set<Class<?>> collect(Class<?> type, Map<Class<?>, RecordShape> all) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Set<Class<?>> below = new LinkedHashSet<>();
        all.put(type, new RecordShape(type, components, constructor(type, components), below));
        for (RecordComponent component : components) {
            Class<?> held = held(component.getGenericType());
            if (held.isRecord()) {
                below.add(held);
                below.addAll(collect(held, all));
            }
        }
        return below;
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
