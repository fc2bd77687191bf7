package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one rule apart. */
final class RuleParser {

    private final String file;
    private final Cursor cursor;
    private final Problems problems;

    RuleParser(String file, Cursor cursor, Problems problems) {
        this.file = file;
        this.cursor = cursor;
        this.problems = problems;
    }

    SourceRule parse() throws SyntaxException {
        Token rule = cursor.next();
        Token name = cursor.expect(Kind.TEXT, "the name of the rule in double quotes");
        List<SourceAnnotation> annotations = new ArrayList<>();
        while (!cursor.at("when")) {
            if (cursor.at("@")) {
                annotations.add(annotation());
            } else {
                attribute();
            }
        }
        cursor.expect("when");
        SourcePattern pattern = pattern();
        cursor.expect("then");
        return new SourceRule(file, rule.at(), name.text(), name.at(), annotations, pattern, calls());
    }

    private SourceAnnotation annotation() throws SyntaxException {
        Token sign = cursor.next();
        Token name = cursor.expect(Kind.WORD, "the name of the annotation");
        StringBuilder fullName = new StringBuilder(name.text());
        while (cursor.accept(".")) {
            fullName.append('.').append(cursor.expect(Kind.WORD, "the name of the annotation"));
        }
        Token value = name;
        List<List<Token>> values = List.of();
        if (cursor.accept("(")) {
            value = cursor.peek();
            values = cursor.parts();
        }
        boolean quoted = values.size() == 1
                && values.get(0).size() == 1
                && values.get(0).get(0).isKind(Kind.TEXT);
        if (!quoted) {
            problems.add(
                    RuleProblemCode.ANNOTATION_NOT_QUOTED,
                    value.at(),
                    values.isEmpty() ? "no value" : cursor.textOf(values.get(0)),
                    "@" + fullName + "(\"…\")");
        }
        return new SourceAnnotation(fullName.toString(), sign.at(), quoted ? value.text() : null, value.at());
    }

    /** Reports an attribute such as {@code no-loop true} and skips it. */
    private void attribute() throws SyntaxException {
        Token name = cursor.peek();
        boolean condition = name.text().startsWith("$");
        if (!name.isKind(Kind.WORD) || condition || name.isOneOf(List.of("then", "end")) || cursor.atRule()) {
            throw new SyntaxException(name, "@annotation(\"…\") or when");
        }
        problems.add(RuleProblemCode.RULE_ATTRIBUTE, name.at(), "attribute " + name, "annotations only");
        while (!cursor.at("@") && !cursor.at("when") && !cursor.atEnd() && !cursor.atRule() && !cursor.at("end")) {
            cursor.next();
            if (cursor.atLineStart()) {
                return;
            }
        }
    }

    private @Nullable SourcePattern pattern() throws SyntaxException {
        Token binding = cursor.peek();
        Token className = cursor.peek(2);
        if (!binding.isKind(Kind.WORD)
                || !binding.text().startsWith("$")
                || !cursor.peek(1).is(":")
                || !className.isKind(Kind.WORD)
                || !cursor.peek(3).is("(")) {
            refuse(binding);
            return null;
        }
        for (int i = 0; i < 4; i++) {
            cursor.next();
        }
        List<SourceTest> tests = new ArrayList<>();
        for (List<Token> part : cursor.parts()) {
            tests.add(new SourceTest(cursor.textOf(part), part.get(0).at(), part));
        }
        // At a call only "then" was forgotten.
        if (!cursor.at("then") && !cursor.at("verdict")) {
            refuse(cursor.peek());
            return null;
        }
        return new SourcePattern(binding.text(), binding.at(), className.text(), className.at(), tests);
    }

    private void refuse(Token token) {
        problems.add(
                RuleProblemCode.ONE_PATTERN, token.at(), token.toString(), "one pattern like $site : Site( … ), then");
        cursor.skipTo("then");
    }

    private List<SourceCall> calls() throws SyntaxException {
        List<SourceCall> calls = new ArrayList<>();
        if (cursor.at("end")) {
            problems.add(RuleProblemCode.STATEMENT_COUNT, cursor.peek().at(), "no call", "one to three");
        }
        while (!cursor.accept("end")) {
            if (cursor.atEnd() || cursor.atRule()) {
                throw new SyntaxException(cursor.peek(), "end");
            }
            Token receiver = cursor.peek();
            Token method = cursor.peek(2);
            if (!receiver.isKind(Kind.WORD)
                    || !cursor.peek(1).is(".")
                    || !method.isKind(Kind.WORD)
                    || !cursor.peek(3).is("(")) {
                problems.add(RuleProblemCode.STATEMENT_FORM, receiver.at(), receiver.toString(), "verdict.call( … );");
                cursor.skipTo("end");
                continue;
            }
            calls.add(call(receiver, method));
        }
        return calls;
    }

    private SourceCall call(Token receiver, Token method) throws SyntaxException {
        for (int i = 0; i < 4; i++) {
            cursor.next();
        }
        List<List<Token>> arguments = cursor.parts();
        String text = cursor.textOf(List.of(receiver, cursor.peek(-1)));
        if (cursor.at(".")) {
            throw new SyntaxException(cursor.peek(), ";");
        }
        cursor.expect(";");
        return new SourceCall(text, receiver, method, arguments);
    }
}
