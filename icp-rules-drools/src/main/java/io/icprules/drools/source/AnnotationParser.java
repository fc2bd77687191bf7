package io.icprules.drools.source;

import io.icprules.drools.rule.RuleAnnotations;
import io.icprules.drools.source.Token.Kind;
import java.util.List;

/** Reads the head of a rule between its name and {@code when}: annotations, and what is none. */
final class AnnotationParser {

    private static final List<String> ENDS = List.of("then", "end");

    private final Cursor cursor;
    private final Problems problems;

    AnnotationParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** Whether an annotation begins here, if only its {@code @} was forgotten. */
    boolean atAnnotation() {
        boolean named = RuleAnnotations.KNOWN.contains(cursor.peek().text());
        return cursor.at("@")
                || (named && (cursor.peek(1).is("(") || cursor.peek(1).isKind(Kind.TEXT)));
    }

    SourceAnnotation annotation() throws SyntaxException {
        Token sign = cursor.peek();
        if (!cursor.accept("@")) {
            problems.add(Slip.AT_MISSING, sign.at(), Wording.written(sign), Wording.written("@" + sign));
        }
        Token name = cursor.expect(Kind.WORD, Expected.ANNOTATION_NAME.of());
        StringBuilder fullName = new StringBuilder(name.text());
        while (cursor.accept(".")) {
            fullName.append('.').append(cursor.expect(Kind.WORD, Expected.ANNOTATION_NAME.of()));
        }
        boolean assigned = (cursor.at(":") || cursor.at("=")) && cursor.peek(1).isKind(Kind.TEXT);
        if (cursor.peek().isKind(Kind.TEXT) || assigned) {
            return withoutParenthesis(sign, fullName.toString());
        }
        Token value = name;
        List<List<Token>> values = List.of();
        if (cursor.accept("(")) {
            value = cursor.at(")") ? name : cursor.peek();
            values = new ListParser(cursor, problems).parts();
        }
        boolean quoted = values.size() == 1
                && values.get(0).size() == 1
                && values.get(0).get(0).isKind(Kind.TEXT);
        if (!quoted) {
            problems.add(
                    RuleProblemCode.ANNOTATION_NOT_QUOTED,
                    value.at(),
                    values.isEmpty() ? Found.NO_VALUE.of() : Wording.written(cursor.textOf(values.get(0))),
                    Wording.written("@" + fullName + "(\"…\")"));
        }
        return new SourceAnnotation(fullName.toString(), sign.at(), quoted ? value.text() : null, value.at());
    }

    private SourceAnnotation withoutParenthesis(Token sign, String name) {
        Token there = cursor.peek();
        problems.add(Slip.BRACKET_MISSING, there.at(), Wording.written(there), Expected.BEFORE_TEXT.of());
        if (!there.isKind(Kind.TEXT)) {
            cursor.next();
        }
        Token value = cursor.next();
        cursor.accept(")");
        return new SourceAnnotation(name, sign.at(), value.text(), value.at());
    }

    /** Reports an attribute such as {@code no-loop true} and skips it. */
    void attribute() throws SyntaxException {
        Token name = cursor.peek();
        if (!name.isKind(Kind.WORD) || name.isOneOf(ENDS) || cursor.atRule()) {
            throw new SyntaxException(name, Expected.ANNOTATION_OR_WHEN.of());
        }
        problems.add(
                RuleProblemCode.RULE_ATTRIBUTE, name.at(), Found.ATTRIBUTE.of(name), Expected.ANNOTATIONS_ONLY.of());
        while (!cursor.at("@") && !cursor.at("when") && !cursor.atEnd() && !cursor.atRule() && !cursor.at("end")) {
            cursor.next();
            if (cursor.atLineStart()) {
                return;
            }
        }
    }
}
