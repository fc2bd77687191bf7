package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.Locale;

/** Reads keywords that begin a part of a rule. One that is misspelt or missing is reported, and reading goes on. */
final class Keywords {

    private static final int MOST_EDITS = 2;

    private final Cursor cursor;
    private final Problems problems;

    Keywords(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** Whether the next word may be meant as that keyword; what follows it should say so too. */
    boolean isMisspelt(String keyword) {
        return isMisspelt(cursor.peek(), keyword);
    }

    static boolean isMisspelt(Token token, String keyword) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean asLong = Math.abs(word.length() - keyword.length()) <= MOST_EDITS;
        return asLong && token.isKind(Kind.WORD) && !token.is(keyword) && Nearest.distance(word, keyword) <= MOST_EDITS;
    }

    void misspelt(String keyword) {
        Token word = cursor.next();
        problems.add(Slip.WORD_MISSPELT, word.at(), Wording.written(word), Wording.written(keyword));
    }

    void missing(String keyword) {
        if (keyword.equals("end")) {
            problems.add(
                    RuleProblemCode.SYNTAX,
                    cursor.peek().at(),
                    Wording.written(cursor.peek()),
                    Wording.written(keyword),
                    Advice.END_MISSING);
            return;
        }
        problems.add(Slip.WORD_MISSING, cursor.peek().at(), Wording.written(cursor.peek()), Wording.written(keyword));
    }
}
