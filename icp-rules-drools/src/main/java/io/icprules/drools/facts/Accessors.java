package io.icprules.drools.facts;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Accessors of record components by name, looked up once for each class. Thread-safe. */
final class Accessors {

    private static final ClassValue<Map<String, Method>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return Map.copyOf(accessors);
        }
    };

    private Accessors() {}

    static Method of(Class<?> record, String component) {
        Method accessor = BY_NAME.get(record).get(component);
        if (accessor == null) {
            throw new IllegalStateException(
                    "Input " + component + " of a fact names no component of " + record.getSimpleName());
        }
        return accessor;
    }
}
