package io.icprules.drools.source;

import io.icprules.drools.source.Operand.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the tests on one fact: what they read, and that both sides are of one kind. */
final class ComparisonCheck {

    private static final List<String> FLAGS = List.of("true", "false");

    private final SourceFile file;
    private final String fact;
    private final Map<String, ValueKind> properties;
    private final Problems problems;

    ComparisonCheck(SourceFile file, String fact, Map<String, ValueKind> properties, Problems problems) {
        this.file = file;
        this.fact = fact;
        this.properties = properties;
        this.problems = problems;
    }

    void check(Comparison test) {
        Token property = test.property();
        ValueKind kind = properties.get(property.text());
        if (kind == null) {
            unknown(property.text(), property.at());
            test.operands().stream().filter(o -> o.is(Form.TERM)).forEach(o -> Vocabulary.check(o, problems));
            return;
        }
        if (test.function() != null || test.operator().equals("in")) {
            problems.addListEntries(test.operands());
        }
        if (test.function() != null) {
            function(test.function());
            left(property, kind, ValueKind.TEXT);
            test.operands().forEach(operand -> word(operand, property));
        } else if (test.operator().isEmpty()) {
            left(property, kind, ValueKind.FLAG);
        } else if (test.operator().equals("contains")) {
            // Drools also finds words in texts this way; rules say containsAny, which reads alike everywhere.
            if (left(property, kind, new ValueKind(kind.type(), true))) {
                test.operands().forEach(operand -> right(operand, kind.element(), property));
            }
        } else if (!Comparison.ORDER.contains(test.operator()) || left(property, kind, ValueKind.NUMBER)) {
            test.operands().forEach(operand -> right(operand, kind, property));
            test.operands().forEach(operand -> day(operand, property));
            province(test);
        }
    }

    private boolean left(Token property, ValueKind kind, ValueKind expected) {
        if (!kind.equals(expected)) {
            problems.add(
                    RuleProblemCode.WRONG_KIND,
                    property.at(),
                    Found.PROPERTY_OF_KIND.of(property, kind.text()),
                    expected.text());
        }
        return kind.equals(expected);
    }

    /** Lists hold words; a property in one would be compared by Drools and looked for by its name elsewhere. */
    private void word(Operand operand, Token property) {
        if (operand.is(Form.NAME) && ValueKind.TEXT.equals(properties.get(operand.text()))) {
            problems.add(RuleProblemCode.WRONG_KIND, operand.at(), Wording.written(operand), Expected.QUOTED_WORD.of());
        } else {
            right(operand, ValueKind.TEXT, property);
        }
    }

    private void right(Operand operand, ValueKind expected, Token property) {
        if (operand.is(Form.NUMBER) && operand.text().endsWith("L") && !holdsLong(property)) {
            String plain = operand.text().substring(0, operand.text().length() - 1);
            problems.add(
                    RuleProblemCode.WRONG_KIND, operand.at(), Wording.written(operand), Expected.WITHOUT_L.of(plain));
            return;
        }
        ValueKind kind = operand.is(Form.NAME)
                ? properties.get(operand.text())
                : operand.kind().orElse(null);
        if (operand.is(Form.NAME) && kind == null) {
            name(operand, expected);
        } else if (operand.is(Form.TERM) && !Vocabulary.check(operand, expected.type(), problems)) {
            return;
        } else if (kind != null && !kind.equals(expected)) {
            problems.add(
                    RuleProblemCode.WRONG_KIND,
                    operand.at(),
                    Wording.written(operand),
                    Expected.AS_PROPERTY.of(expected.text(), property));
        }
    }

    private boolean holdsLong(Token property) {
        return FactVocabulary.find(fact)
                .flatMap(type -> FactVocabulary.getter(type, property.text()))
                .filter(getter -> getter.getReturnType() == long.class)
                .isPresent();
    }

    /** Days are numbers such as 20180101, and by their names the properties that hold them end in "on". */
    private void day(Operand operand, Token property) {
        if (operand.is(Form.NUMBER) && property.text().endsWith("On") && !Days.isDay(operand.text())) {
            problems.add(RuleProblemCode.DATE, operand.at(), Wording.written(operand), Expected.DAY_NUMBER.of());
        }
    }

    /** A name that is no property may be a term without its vocabulary. */
    private void name(Operand operand, ValueKind expected) {
        if (expected.type().isEnum() && Vocabulary.constants(expected.type()).contains(operand.text())) {
            String term = expected.type().getSimpleName() + "." + operand.text();
            problems.add(
                    RuleProblemCode.UNKNOWN_TERM, operand.at(), Wording.written(operand), Wording.written(term), term);
        } else if (FLAGS.contains(operand.text().toLowerCase(Locale.ROOT))) {
            String flag = operand.text().toLowerCase(Locale.ROOT);
            problems.add(
                    RuleProblemCode.WRONG_KIND, operand.at(), Wording.written(operand), Wording.written(flag), flag);
        } else {
            unknown(operand.text(), operand.at());
        }
    }

    private void unknown(String name, Position at) {
        String chinese = ChineseNames.property(fact, name);
        String likely = chinese.isEmpty() ? Nearest.to(name, properties.keySet()) : chinese;
        problems.add(
                RuleProblemCode.UNKNOWN_PROPERTY, at, Wording.written(name), Expected.PROPERTY_OF.of(fact), likely);
    }

    private void function(Token name) {
        List<String> known = FactFunctions.names();
        boolean imported = file.declarations("import").stream()
                .map(SourceDeclaration::text)
                .filter(text -> text.startsWith(HeaderCheck.WORDS))
                .map(text -> text.substring(HeaderCheck.WORDS.length()))
                // A misspelt import is reported itself.
                .anyMatch(text -> text.equals("*") || Nearest.to(text, known).equals(name.text()));
        if (!known.contains(name.text())) {
            problems.addUnknown(
                    RuleProblemCode.UNKNOWN_FUNCTION, name.at(), name.text(), Expected.ONE_OF.of(known), known);
        } else if (!imported) {
            problems.add(
                    RuleProblemCode.UNKNOWN_FUNCTION,
                    name.at(),
                    Found.NOT_IMPORTED.of(name),
                    Wording.written("import " + HeaderCheck.WORDS + name));
        }
    }

    private void province(Comparison test) {
        boolean fixed = test.operands().stream().anyMatch(o -> o.is(Form.TERM));
        if (fixed && test.property().is("province") && file.file().path().startsWith("province/")) {
            problems.add(
                    RuleProblemCode.PROVINCE_TEST,
                    test.property().at(),
                    Found.PROVINCE_TEST.of(),
                    Expected.NO_SUCH_TEST.of());
        }
    }
}
