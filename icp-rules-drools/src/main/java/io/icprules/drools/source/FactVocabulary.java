package io.icprules.drools.source;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactProperty;
import io.icprules.drools.facts.FactSchemas;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes of facts and the kinds of their properties. */
public final class FactVocabulary {

    private static final Map<String, Class<? extends Fact>> CLASSES = FactSchemas.names().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), FactVocabulary::load));

    /** Of the facts alone, whose classes are as many as they are. Every rule asks. */
    private static final Map<Class<? extends Fact>, Map<String, ValueKind>> PROPERTIES = new ConcurrentHashMap<>();

    private FactVocabulary() {}

    /** The class of facts of that simple name. */
    public static Optional<Class<? extends Fact>> find(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }

    private static Class<? extends Fact> load(String name) {
        try {
            return Class.forName(Fact.class.getPackageName() + "." + name).asSubclass(Fact.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("FactSchemas names classes beside Fact.", e);
        }
    }

    /** Properties of the class and their kinds. */
    static Map<String, ValueKind> properties(Class<? extends Fact> type) {
        return PROPERTIES.computeIfAbsent(type, FactVocabulary::kinds);
    }

    private static Map<String, ValueKind> kinds(Class<? extends Fact> type) {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        for (FactProperty property : FactSchemas.of(type).properties()) {
            getter(type, property.name())
                    .ifPresent(getter -> kinds.put(property.name(), ValueKind.of(getter.getGenericReturnType())));
        }
        return Collections.unmodifiableMap(kinds);
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
