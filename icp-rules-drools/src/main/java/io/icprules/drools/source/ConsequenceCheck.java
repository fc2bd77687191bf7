package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Order;
import io.icprules.drools.source.Operand.Form;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Checks the consequence of a rule, and the annotations that it calls for. */
final class ConsequenceCheck {

    private static final int MOST_CALLS = 3;

    private final Problems problems;

    ConsequenceCheck(Problems problems) {
        this.problems = problems;
    }

    void check(SourceRule rule) {
        row(rule);
        rule.calls().forEach(call -> check(call, rule));
        int calls = rule.calls().size();
        if (calls > MOST_CALLS) {
            Position at = rule.calls().get(MOST_CALLS).at();
            problems.add(RuleProblemCode.STATEMENT_COUNT, at, Found.CALLS.of(calls), Expected.ONE_TO_THREE.of());
        }
    }

    private void row(SourceRule rule) {
        SourcePattern pattern = rule.pattern();
        if (pattern == null) {
            return;
        }
        boolean order = pattern.className().equals(Order.class.getSimpleName());
        Optional<SourceAnnotation> row = rule.annotation("row");
        if (order && row.isEmpty()) {
            problems.add(
                    RuleProblemCode.ROW, rule.at(), Found.ORDER_WITHOUT_ROW.of(), Wording.written("@row(\"R01\")"));
        } else if (!order && row.isPresent()) {
            problems.add(
                    RuleProblemCode.ROW, row.get().at(), Found.ROW_ON.of(pattern.className()), Expected.NO_ROW.of());
        }
    }

    private void check(SourceCall call, SourceRule rule) {
        if (!call.receiver().is("verdict")) {
            problems.add(
                    RuleProblemCode.STATEMENT_FORM,
                    call.at(),
                    Wording.written(call.text()),
                    Wording.written("verdict.call( … );"));
            return;
        }
        List<String> known = CollectorCalls.names();
        String name = call.method().text();
        if (!known.contains(name)) {
            problems.addUnknown(
                    RuleProblemCode.UNKNOWN_CALL, call.method().at(), name, Expected.CALL_OF_COLLECTOR.of(), known);
            return;
        }
        List<Operand> arguments = call.arguments().stream().map(Operand::of).toList();
        // Without a fact to speak of there is an error already, and what the name stands for is not known.
        Optional<Class<? extends Fact>> fact =
                Optional.ofNullable(rule.pattern()).flatMap(pattern -> FactVocabulary.find(pattern.className()));
        if (fact.isEmpty() || !written(arguments, rule)) {
            return;
        }
        problems.addListEntries(arguments.stream().filter(a -> a.is(Form.TERM)).toList());
        Optional<Method> found = CollectorCalls.find(name, arguments, fact.get());
        if (found.isEmpty()) {
            problems.add(
                    RuleProblemCode.ARGUMENTS,
                    call.method().at(),
                    Wording.written(call.text()),
                    Wording.written(CollectorCalls.forms(name)));
        } else if (CollectorCalls.hasDeadline(found.get())
                && rule.annotation("countedFrom").isEmpty()) {
            problems.add(
                    RuleProblemCode.COUNTED_FROM, call.at(), Wording.written(call.text()), Expected.COUNTED_FROM.of());
        }
    }

    private boolean written(List<Operand> arguments, SourceRule rule) {
        boolean fine = true;
        for (Operand argument : arguments) {
            boolean unbound = argument.is(Form.NAME)
                    && rule.pattern() != null
                    && !argument.text().equals(rule.pattern().binding());
            if (argument.is(Form.OTHER) || unbound) {
                Text expected = rule.pattern() == null
                        ? Expected.A_TERM.of()
                        : Expected.NUMBER_TERM_OR.of(rule.pattern().binding());
                problems.add(RuleProblemCode.ARGUMENTS, argument.at(), Wording.written(argument), expected);
                fine = false;
            } else if (argument.is(Form.TERM) && !Vocabulary.check(argument, problems)) {
                fine = false;
            }
        }
        return fine;
    }
}
