package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the consequence of a rule and the {@code end} behind it. */
final class ConsequenceParser {

    private final Cursor cursor;
    private final Problems problems;
    private final Keywords keywords;

    ConsequenceParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        keywords = new Keywords(cursor, problems);
    }

    /** The calls that could be read. */
    List<SourceCall> parse() {
        List<SourceCall> calls = new ArrayList<>();
        if (cursor.at("end")) {
            problems.add(
                    RuleProblemCode.STATEMENT_COUNT,
                    cursor.peek().at(),
                    Found.NO_CALL.of(),
                    Expected.ONE_TO_THREE.of());
        }
        while (!end()) {
            SourceCall call = statement();
            if (call != null) {
                calls.add(call);
            }
        }
        return calls;
    }

    private boolean end() {
        if (cursor.accept("end")) {
            return true;
        }
        boolean over = cursor.atEnd() || cursor.atRule();
        boolean overBehind = cursor.peek(1).isKind(Kind.END) || cursor.peek(1).is("rule");
        if (over) {
            keywords.missing("end");
        } else if (overBehind && keywords.isMisspelt("end")) {
            keywords.misspelt("end");
            over = true;
        }
        return over;
    }

    private @Nullable SourceCall statement() {
        Token receiver = cursor.peek();
        Token method = cursor.peek(2);
        boolean dotted = receiver.isKind(Kind.WORD) && cursor.peek(1).is(".") && method.isKind(Kind.WORD);
        if (dotted && cursor.peek(3).is("(")) {
            return call(receiver, method);
        }
        if (dotted && receiver.is("verdict")) {
            skip(3);
            problems.add(
                    Slip.BRACKET_MISSING, cursor.missingHere(), Wording.written(cursor.peek()), Wording.written("("));
            skipStatement();
        } else if (receiver.is("verdict")
                && CollectorCalls.names().contains(cursor.peek(1).text())) {
            cursor.next();
            problems.add(
                    Slip.SIGN_MISSING, cursor.peek().at(), Wording.written(cursor.peek()), Expected.BEFORE_CALL.of());
            skipStatement();
        } else {
            boolean known = CollectorCalls.names().contains(receiver.text());
            problems.add(
                    RuleProblemCode.STATEMENT_FORM,
                    receiver.at(),
                    Wording.written(receiver),
                    Wording.written("verdict.call( … );"),
                    known ? "verdict." + receiver : "");
            cursor.skipTo("end");
        }
        return null;
    }

    private SourceCall call(Token receiver, Token method) {
        skip(4);
        List<List<Token>> arguments = new ListParser(cursor, problems).parts();
        String text = cursor.textOf(List.of(receiver, cursor.peek(-1)));
        if (cursor.at(")")) {
            problems.add(Slip.BRACKET_EXTRA, cursor.peek().at(), Wording.written(")"), Wording.written(";"));
            cursor.next();
        }
        if (cursor.at(".")) {
            problems.add(RuleProblemCode.SYNTAX, cursor.peek().at(), Wording.written("."), Wording.written(";"));
            skipStatement();
        } else if (!cursor.accept(";")) {
            problems.add(
                    Slip.SEMICOLON_MISSING, cursor.missingHere(), Wording.written(cursor.peek()), Wording.written(";"));
            if (cursor.at(",") || cursor.at(":")) {
                cursor.next();
            }
        }
        return new SourceCall(text, receiver, method, arguments);
    }

    private void skip(int tokens) {
        for (int i = 0; i < tokens; i++) {
            cursor.next();
        }
    }

    private void skipStatement() {
        while (!cursor.accept(";") && !cursor.at("end") && !cursor.atRule() && !cursor.atEnd()) {
            cursor.next();
        }
    }
}
