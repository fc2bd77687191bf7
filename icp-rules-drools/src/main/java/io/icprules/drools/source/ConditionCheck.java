package io.icprules.drools.source;

import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.FactSchemas;
import io.icprules.drools.source.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the conditions of the rules of one file. */
final class ConditionCheck {

    private static final List<String> JUNCTIONS =
            List.of("&&", "||", "and", "or", "AND", "OR", "且", "并且", "而且", "或", "或者");

    private final SourceFile file;
    private final Problems problems;

    ConditionCheck(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check() {
        for (SourceRule rule : file.rules()) {
            if (rule.pattern() != null) {
                check(rule.pattern());
            }
        }
    }

    private void check(SourcePattern pattern) {
        Optional<Class<? extends Fact>> type = FactVocabulary.find(pattern.className());
        if (type.isEmpty()) {
            problems.addUnknown(
                    RuleProblemCode.FACT_CLASS,
                    pattern.classAt(),
                    pattern.className(),
                    Expected.ONE_OF.of(FactSchemas.names()),
                    FactSchemas.names());
            return;
        }
        Map<String, ValueKind> properties = FactVocabulary.properties(type.get());
        ComparisonCheck comparisons = new ComparisonCheck(file, pattern.className(), properties, problems);
        for (SourceTest test : pattern.tests()) {
            check(test, properties, comparisons);
        }
    }

    private void check(SourceTest test, Map<String, ValueKind> properties, ComparisonCheck comparisons) {
        Optional<Token> junction =
                test.tokens().stream().filter(t -> t.isOneOf(JUNCTIONS)).findFirst();
        if (junction.isPresent()) {
            problems.add(
                    RuleProblemCode.AND_OR,
                    junction.get().at(),
                    Wording.written(junction.get()),
                    Expected.COMMA_LIST_OR_RULE.of());
            return;
        }
        Comparison comparison = Comparison.read(test);
        if (comparison != null) {
            comparisons.check(comparison);
            return;
        }
        if (new TestSlips(test, problems).report()) {
            return;
        }
        if (test.tokens().stream().anyMatch(t -> t.isKind(Kind.WORD) && properties.containsKey(t.text()))) {
            problems.add(RuleProblemCode.TEST_FORM, test.at(), Wording.written(test.text()), Expected.TEST_FORMS.of());
        } else {
            problems.add(
                    RuleProblemCode.TEST_READS_NOTHING,
                    test.at(),
                    Wording.written(test.text()),
                    Expected.TEST_OF_PROPERTY.of());
        }
    }
}
