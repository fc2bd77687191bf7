package io.icprules.document;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record class as documents see it: names, types and how to make one. Immutable and thread-safe. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final String[] names;
    private final Constructor<?> constructor;

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type, or that of the entries when it is a list
     * @param list whether it is a list
     * @param optional whether it may be null
     * @param accessor reads it
     * @param key its name as JSON writes it before the value, in UTF-8
     * @param plain reads its values as they are usually written
     * @param form in which its values are written
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Component(
            String name,
            Class<?> type,
            boolean list,
            boolean optional,
            Method accessor,
            byte[] key,
            PlainValue plain,
            WrittenForm form) {

        @Nullable Object read(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("The component (" + name + ") cannot be read.", e);
            }
        }
    }

    private RecordShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("The class (" + type.getName() + ") must be a record.");
        }
        this.type = type;
        RecordComponent[] all = type.getRecordComponents();
        this.components = Arrays.stream(all).map(this::component).toList();
        this.names =
                components.stream().map(component -> component.name().intern()).toArray(String[]::new);
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has its canonical constructor.", e);
        }
        // Records of callers, such as those of a test, need not be public.
        constructor.trySetAccessible();
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    Class<?> type() {
        return type;
    }

    List<Component> components() {
        return components;
    }

    List<String> names() {
        return components.stream().map(Component::name).toList();
    }

    /**
     * The place of a component; -1 when there is none of the name.
     *
     * @param name the name
     * @param expected where it usually is: writers keep the order of the record, and leave some out
     */
    int index(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            // Jackson's names are interned, as are those of classes: what is not found so is looked for again below.
            if (isSame(names[i], name)) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("ReferenceEquality") // only a short cut
    private static boolean isSame(String a, String b) {
        return a == b;
    }

    /** Makes a record. The caller has checked the values; records that check more say so with their own exception. */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record (" + type.getName() + ") cannot be made.", e);
        }
    }

    private Component component(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.trySetAccessible();
        boolean list = component.getType() == List.class;
        Type value = component.getGenericType();
        if (list) {
            value = ((ParameterizedType) value).getActualTypeArguments()[0];
        }
        if (!(value instanceof Class<?> single)) {
            throw new IllegalArgumentException(
                    "The component (" + component + ") must be a plain type or a list of one.");
        }
        byte[] key = (JsonWriter.quoted(component.getName()) + ":").getBytes(StandardCharsets.UTF_8);
        return new Component(
                component.getName(),
                single,
                list,
                optional(component.getAnnotatedType()),
                accessor,
                key,
                new PlainValue(new Slot(type, component.getName(), single)),
                WrittenForm.of(single));
    }

    // By name: annotations may be missing from the class path at run time, where the class literal would fail.
    private static boolean optional(AnnotatedElement type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }
}
