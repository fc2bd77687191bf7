package io.icprules.testkit.mutation;

import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.source.Position;
import io.icprules.drools.source.RuleText;
import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All small changes of one rule. Used once. */
public final class Mutations {

    private final SourceRule rule;
    private final RuleText text;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(SourceFile file, SourceRule rule) {
        this.rule = rule;
        this.text = RuleText.of(file, rule);
    }

    /** The changes of a rule, in the order of its text. */
    public static List<Mutant> of(SourceFile file, SourceRule rule) {
        return new Mutations(file, rule).all();
    }

    private List<Mutant> all() {
        mutants.add(new Mutant(
                rule.name(), rule.file(), rule.at(), Operator.DROPPED_RULE, "rule " + rule.name(), "", null));
        rule.annotation("severity").ifPresent(this::severity);
        rule.annotation("from").ifPresent(this::date);
        rule.annotation("until").ifPresent(this::date);
        if (rule.pattern() != null) {
            List<SourceTest> tests = rule.pattern().tests();
            for (int i = 0; i < tests.size(); i++) {
                drop(tests, i);
                new TestMutations(this, tests.get(i)).add();
            }
        }
        rule.calls().forEach(this::call);
        return mutants;
    }

    private void severity(SourceAnnotation annotation) {
        Severity next = Severity.valueOf(String.valueOf(annotation.value())) == Severity.BLOCKING
                ? Severity.ADVICE
                : Severity.BLOCKING;
        annotationValue(Operator.SEVERITY, annotation, next.name());
    }

    private void date(SourceAnnotation annotation) {
        LocalDate day = LocalDate.parse(String.valueOf(annotation.value()));
        annotationValue(Operator.DATE, annotation, day.minusDays(1).toString());
        annotationValue(Operator.DATE, annotation, day.plusDays(1).toString());
    }

    private void annotationValue(Operator operator, SourceAnnotation annotation, String value) {
        int start = text.offset(annotation.valueAt());
        String old = '"' + String.valueOf(annotation.value()) + '"';
        add(operator, annotation.valueAt(), start, start + old.length(), '"' + value + '"');
    }

    private void drop(List<SourceTest> tests, int i) {
        List<Token> tokens = tests.get(i).tokens();
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        if (i + 1 < tests.size()) {
            end = tests.get(i + 1).tokens().get(0).start();
        } else if (i > 0) {
            List<Token> before = tests.get(i - 1).tokens();
            start = before.get(before.size() - 1).end();
        }
        add(Operator.DROPPED_TEST, tests.get(i).at(), start, end, "");
    }

    private void call(SourceCall call) {
        List<Token> all = call.arguments().stream().flatMap(List::stream).toList();
        Token last = all.isEmpty() ? call.method() : all.get(all.size() - 1);
        if (rule.calls().size() > 1) {
            int end = text.between(last.end(), last.end() + call.text().length() + 80)
                            .indexOf(';')
                    + last.end()
                    + 1;
            add(Operator.DROPPED_CALL, call.at(), call.receiver().start(), end, "");
        }
        call.arguments().forEach(argument -> new ArgumentMutations(this, argument).add());
    }

    /** Adds a change of what stands between two offsets. */
    void add(Operator operator, Position at, int start, int end, String after) {
        SourceRule changed = text.with(start, end, after);
        mutants.add(
                new Mutant(rule.name(), rule.file(), at, operator, oneLine(text.between(start, end)), after, changed));
    }

    private static String oneLine(String changed) {
        return changed.strip().replaceAll("\\s+", " ").replaceAll("^,\\s*|\\s*,$", "");
    }
}
