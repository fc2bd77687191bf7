package io.icprules.drools.generate;

import io.icprules.drools.source.Operand;
import io.icprules.drools.source.Operand.Form;
import io.icprules.drools.source.SourceCall;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a rule says. Stateless. */
final class CallWriter {

    private CallWriter() {}

    /** Statements; the collector is what {@code a.speaks} gives. */
    static String write(int rule, List<SourceCall> calls) {
        if (calls.size() == 1) {
            return "a.speaks(" + rule + ")." + call(calls.get(0)) + ";";
        }
        return calls.stream()
                .map(call -> " v." + call(call) + ";")
                .collect(Collectors.joining("", "VerdictCollector v = a.speaks(" + rule + ");", ""));
    }

    private static String call(SourceCall call) {
        return call.arguments().stream()
                .map(Operand::of)
                .map(CallWriter::argument)
                .collect(Collectors.joining(", ", call.method().text() + "(", ")"));
    }

    private static String argument(Operand operand) {
        if (operand.is(Form.TEXT) || operand.is(Form.OTHER)) {
            throw new IllegalArgumentException("no argument: " + operand);
        }
        return operand.is(Form.NAME) ? "f" : operand.toString();
    }
}
