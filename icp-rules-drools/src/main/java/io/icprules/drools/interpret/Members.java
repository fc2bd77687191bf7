package io.icprules.drools.interpret;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.source.FactVocabulary;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Properties of facts and methods of the collector, as functions. Each is made once for all rules and rule bases: what the
 * virtual machine makes of them at run time stays, however often rules are reloaded. Thread-safe.
 */
final class Members {

    /** Calls a method of the collector. */
    @FunctionalInterface
    interface Call {
        void on(VerdictCollector verdict, Object... arguments);
    }

    private record Property(Class<? extends Fact> fact, String name) {}

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Property, Function<Fact, Object>> PROPERTIES = new ConcurrentHashMap<>();
    private static final Map<Method, Call> CALLS = new ConcurrentHashMap<>();

    private Members() {}

    /** Reads a property of a class of facts. */
    static Function<Fact, Object> property(Class<? extends Fact> fact, String name) {
        return PROPERTIES.computeIfAbsent(new Property(fact, name), Members::reader);
    }

    /** Calls a method with all its arguments; the last of a method with any number is an array. */
    static Call call(Method method) {
        return CALLS.computeIfAbsent(method, Members::caller);
    }

    @SuppressWarnings("unchecked")
    private static Function<Fact, Object> reader(Property property) {
        Method getter = FactVocabulary.getter(property.fact(), property.name())
                .orElseThrow(() ->
                        new IllegalArgumentException(property.fact().getSimpleName() + " has no " + property.name()));
        try {
            MethodHandle handle = LOOKUP.unreflect(getter);
            MethodType read = MethodType.methodType(handle.type().returnType(), property.fact());
            return (Function<Fact, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            read.wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(property + " cannot be read", e);
        }
    }

    private static Call caller(Method method) {
        try {
            MethodHandle handle = LOOKUP.unreflect(method)
                    .asFixedArity()
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(MethodType.methodType(void.class, VerdictCollector.class, Object[].class));
            return (verdict, arguments) -> invoke(method, handle, verdict, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }

    private static void invoke(Method method, MethodHandle handle, VerdictCollector verdict, Object... arguments) {
        try {
            handle.invokeExact(verdict, arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(method + " failed", e);
        }
    }
}
