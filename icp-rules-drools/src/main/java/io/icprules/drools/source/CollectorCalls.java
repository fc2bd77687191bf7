package io.icprules.drools.source;

import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.source.Operand.Form;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls rules may make: what the collector offers and a rule can give arguments for. */
public final class CollectorCalls {

    private static final List<Method> CALLS = Arrays.stream(VerdictCollector.class.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
            .filter(m -> Arrays.stream(m.getParameterTypes()).allMatch(CollectorCalls::canBeWritten))
            .toList();

    private static final List<String> NAMES =
            CALLS.stream().map(Method::getName).distinct().sorted().toList();

    private CollectorCalls() {}

    static List<String> names() {
        return NAMES;
    }

    /** The call that takes these arguments; names stand for the bound fact. */
    public static Optional<Method> find(String name, List<Operand> arguments, Class<? extends Fact> fact) {
        return named(name).stream().filter(m -> takes(m, arguments, fact)).findFirst();
    }

    /** The forms of a call, for messages. */
    static String forms(String name) {
        return named(name).stream().map(CollectorCalls::form).sorted().collect(Collectors.joining(" / "));
    }

    static boolean hasDeadline(Method call) {
        return List.of(call.getParameterTypes()).contains(DeadlineUnit.class);
    }

    private static List<Method> named(String name) {
        return CALLS.stream().filter(m -> m.getName().equals(name)).toList();
    }

    /** Calls for the engine take what rules do not have. */
    private static boolean canBeWritten(Class<?> parameter) {
        Class<?> type = parameter.isArray() ? parameter.getComponentType() : parameter;
        return type.isPrimitive() || type.isEnum() || Fact.class.isAssignableFrom(type);
    }

    private static String form(Method call) {
        List<String> types = Arrays.stream(call.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        String all = String.join(", ", types);
        return call.getName() + "(" + (call.isVarArgs() ? all.replace("[]", "…") : all) + ")";
    }

    private static boolean takes(Method call, List<Operand> arguments, Class<? extends Fact> fact) {
        Class<?>[] types = call.getParameterTypes();
        int fixed = call.isVarArgs() ? types.length - 1 : types.length;
        if (arguments.size() < fixed || (!call.isVarArgs() && arguments.size() > fixed)) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> type = i < fixed ? types[i] : types[fixed].getComponentType();
            if (!takes(type, arguments.get(i), fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(Class<?> type, Operand argument, Class<? extends Fact> fact) {
        if (argument.is(Form.NAME)) {
            return type.isAssignableFrom(fact);
        }
        if (argument.is(Form.NUMBER)) {
            boolean whole = argument.text().indexOf('.') < 0;
            return type == double.class
                    || (whole && type == long.class)
                    || (whole && type == int.class && !argument.text().endsWith("L"));
        }
        return argument.kind().filter(ValueKind.of(type)::equals).isPresent();
    }
}
