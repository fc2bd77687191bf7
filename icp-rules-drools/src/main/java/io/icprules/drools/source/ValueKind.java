package io.icprules.drools.source;

import io.icprules.api.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;

/**
 * Of which kind a value is: two values may be compared when they are of one kind.
 *
 * @param type {@link Boolean}, {@link Number}, {@link String}, an enum of the vocabulary, or what else it is
 * @param many whether it is a collection of them
 */
record ValueKind(Class<?> type, boolean many) {

    static final ValueKind FLAG = new ValueKind(Boolean.class, false);
    static final ValueKind NUMBER = new ValueKind(Number.class, false);
    static final ValueKind TEXT = new ValueKind(String.class, false);

    static ValueKind of(Type type) {
        if (type instanceof ParameterizedType collection
                && collection.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)
                && collection.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new ValueKind(element, true);
        }
        if (type == boolean.class) {
            return FLAG;
        }
        if (type == int.class || type == long.class || type == double.class) {
            return NUMBER;
        }
        return new ValueKind(type instanceof Class<?> other ? other : Object.class, false);
    }

    ValueKind element() {
        return new ValueKind(type, false);
    }

    /** What values of this kind are called. */
    Text text() {
        return many ? Expected.SEVERAL.of(element().text()) : one();
    }

    private Text one() {
        if (equals(FLAG)) {
            return Expected.FLAG.of();
        }
        if (equals(NUMBER)) {
            return Expected.NUMBER.of();
        }
        return equals(TEXT) ? Expected.TEXT_KIND.of() : Wording.written(type.getSimpleName());
    }
}
