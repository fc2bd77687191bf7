package io.icprules.drools.interpret;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.source.CollectorCalls;
import io.icprules.drools.source.Operand;
import io.icprules.drools.source.SourceCall;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the calls of a rule into its consequence. */
final class CallTranslator {

    private CallTranslator() {}

    static Consequence translate(List<SourceCall> calls, Class<? extends Fact> factClass) {
        List<Consequence> said =
                calls.stream().map(call -> translate(call, factClass)).toList();
        return (verdict, fact) -> said.forEach(one -> one.speak(verdict, fact));
    }

    private static Consequence translate(SourceCall call, Class<? extends Fact> factClass) {
        List<Operand> operands = call.arguments().stream().map(Operand::of).toList();
        Method method = CollectorCalls.find(call.method().text(), operands, factClass)
                .orElseThrow(() -> new IllegalArgumentException("no such call: " + call.text()));
        List<Function<Fact, Object>> arguments = arguments(method, operands);
        Members.Call said = Members.call(method);
        return (verdict, fact) ->
                said.on(verdict, arguments.stream().map(a -> a.apply(fact)).toArray());
    }

    private static List<Function<Fact, Object>> arguments(Method method, List<Operand> operands) {
        Class<?>[] types = method.getParameterTypes();
        int fixed = method.isVarArgs() ? types.length - 1 : types.length;
        List<Function<Fact, Object>> arguments = new ArrayList<>();
        for (int i = 0; i < fixed; i++) {
            arguments.add(argument(operands.get(i), types[i]));
        }
        if (method.isVarArgs()) {
            arguments.add(rest(operands.subList(fixed, operands.size()), types[fixed].getComponentType()));
        }
        return arguments;
    }

    private static Function<Fact, Object> rest(List<Operand> operands, Class<?> type) {
        List<Function<Fact, Object>> values =
                operands.stream().map(operand -> argument(operand, type)).toList();
        return fact -> {
            Object array = Array.newInstance(type, values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, values.get(i).apply(fact));
            }
            return array;
        };
    }

    private static Function<Fact, Object> argument(Operand operand, Class<?> parameter) {
        if (operand.is(Operand.Form.NAME)) {
            return fact -> fact;
        }
        Object value = constant(operand, parameter);
        return fact -> value;
    }

    private static Object constant(Operand operand, Class<?> parameter) {
        return switch (operand.form()) {
            case NUMBER -> Literals.number(operand.text(), parameter);
            case FLAG -> Boolean.valueOf(operand.text());
            case TERM -> operand.term().orElseThrow(() -> new IllegalArgumentException("no term " + operand));
            case TEXT, NAME, OTHER -> throw new IllegalArgumentException("no argument: " + operand);
        };
    }
}
