package io.icprules.drools.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of facts and their properties. */
public final class FactSchemas {

    private static final Map<Class<?>, FactSchema> SCHEMAS = new LinkedHashMap<>();

    static {
        SCHEMAS.put(Order.class, Order.SCHEMA);
        SCHEMAS.put(Filing.class, Filing.SCHEMA);
        SCHEMAS.put(Subject.class, Subject.SCHEMA);
        SCHEMAS.put(Person.class, Person.SCHEMA);
        SCHEMAS.put(Site.class, Site.SCHEMA);
        SCHEMAS.put(Server.class, Server.SCHEMA);
        SCHEMAS.put(Domain.class, Domain.SCHEMA);
        SCHEMAS.put(Document.class, Document.SCHEMA);
        SCHEMAS.put(Modification.class, Modification.SCHEMA);
        SCHEMAS.put(Access.class, Access.SCHEMA);
    }

    private FactSchemas() {}

    /** Whether rules may have patterns on this class. */
    public static boolean isFact(Class<?> type) {
        return SCHEMAS.containsKey(type);
    }

    /** Properties of a class of facts, which {@link #isFact} must be. */
    public static FactSchema of(Class<? extends Fact> type) {
        return Objects.requireNonNull(SCHEMAS.get(type), type.getName());
    }

    /** The classes of facts. */
    public static Set<Class<?>> classes() {
        return Collections.unmodifiableSet(SCHEMAS.keySet());
    }

    /** Names of the classes of facts, as they stand in DRL. */
    public static List<String> names() {
        return SCHEMAS.keySet().stream().map(Class::getSimpleName).toList();
    }
}
