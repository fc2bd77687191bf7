package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads what stands between parentheses. A forgotten comma or parenthesis is reported, and reading goes on behind it. */
final class ListParser {

    private static final List<String> KEYWORDS = List.of("when", "then", "end");

    private static final int FARTHEST = 500;

    private final Cursor cursor;
    private final Problems problems;

    ListParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** The parts, cut at commas that are not inside further parentheses; none is empty. The opening one is read already. */
    List<List<Token>> parts() {
        List<List<Token>> parts = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>(List.of(cursor.peek(-1)));
        if (cursor.accept(")")) {
            return parts;
        }
        do {
            List<Token> part = part(open);
            if (open.size() == 1 && part.isEmpty()) {
                emptyPart();
            } else if (open.size() == 1) {
                parts.add(part);
            }
        } while (comma());
        if (!cursor.accept(")")) {
            Token opening = open.element();
            problems.add(
                    Slip.BRACKET_OPEN,
                    cursor.missingHere(),
                    Wording.written(cursor.peek()),
                    Expected.CLOSES.of(opening.at().line(), opening.at().column()));
        }
        return parts;
    }

    private boolean comma() {
        boolean goesOn = cursor.peek(1).at().line() == cursor.peek().at().line();
        if (cursor.at(";") && goesOn) {
            problems.add(Slip.COMMA_MEANT, cursor.peek().at(), Wording.written(";"), Wording.written(","));
            cursor.next();
            return true;
        }
        return cursor.accept(",");
    }

    private void emptyPart() {
        if (cursor.at(",") || cursor.at(")")) {
            Token comma = cursor.at(",") ? cursor.peek() : cursor.peek(-1);
            problems.add(Slip.COMMA_EXTRA, comma.at(), Wording.written(comma), Expected.AROUND_COMMA.of());
        }
    }

    /** Reads to the next comma or the parenthesis that closes the list; {@code open} keeps those that do not close. */
    private List<Token> part(Deque<Token> open) {
        List<Token> part = new ArrayList<>();
        while (!atEnd() && (open.size() > 1 || !(cursor.at(",") || cursor.at(")")))) {
            if (cursor.at("(")) {
                open.push(cursor.peek());
            } else if (cursor.at(")")) {
                open.pop();
            } else if (parenthesisForgotten(open.size())) {
                open.push(cursor.peek());
            }
            part.add(cursor.next());
        }
        return part;
    }

    /** At {@code in} or a function without its parenthesis; the closing one, which is there, must not end this list. */
    private boolean parenthesisForgotten(int open) {
        boolean list =
                cursor.at("in") || FactFunctions.names().contains(cursor.peek().text());
        if (!list || cursor.peek(1).is("(")) {
            return false;
        }
        int depth = open;
        for (int ahead = 1;
                ahead < FARTHEST
                        && !cursor.peek(ahead).isKind(Kind.END)
                        && !cursor.peek(ahead).isOneOf(KEYWORDS);
                ahead++) {
            depth += cursor.peek(ahead).is("(") ? 1 : cursor.peek(ahead).is(")") ? -1 : 0;
        }
        return depth < 0;
    }

    private boolean atEnd() {
        boolean keyword = cursor.atLineStart() && cursor.peek().isOneOf(KEYWORDS);
        return cursor.atEnd() || cursor.at(";") || cursor.at("@") || cursor.atRule() || keyword;
    }
}
