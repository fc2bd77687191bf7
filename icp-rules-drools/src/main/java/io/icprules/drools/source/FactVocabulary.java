package io.icprules.drools.source;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactProperty;
import io.icprules.drools.facts.FactSchemas;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The classes of facts and the kinds of their properties. */
public final class FactVocabulary {

    private FactVocabulary() {}

    /** The class of facts of that simple name. */
    public static Optional<Class<? extends Fact>> find(String name) {
        if (!FactSchemas.names().contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Class.forName(Fact.class.getPackageName() + "." + name).asSubclass(Fact.class));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("FactSchemas names classes beside Fact.", e);
        }
    }

    /** Properties of the class and their kinds. */
    static Map<String, ValueKind> properties(Class<? extends Fact> type) {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        for (FactProperty property : FactSchemas.of(type).properties()) {
            getter(type, property.name())
                    .ifPresent(getter -> kinds.put(property.name(), ValueKind.of(getter.getGenericReturnType())));
        }
        return kinds;
    }

    /** The method that gives a property. */
    public static Optional<Method> getter(Class<?> type, String property) {
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (Method method : type.getMethods()) {
            boolean named =
                    method.getName().equals("is" + capital) || method.getName().equals("get" + capital);
            if (named && method.getParameterCount() == 0) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
