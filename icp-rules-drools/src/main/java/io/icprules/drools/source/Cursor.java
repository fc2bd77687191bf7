package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.source.Token.Kind;
import java.util.List;

/** A place in a list of tokens, which ends with {@link Kind#END}. */
final class Cursor {

    private final String text;
    private final List<Token> tokens;
    private int index;

    Cursor(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    int index() {
        return index;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(index + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        index++;
        return token;
    }

    boolean atEnd() {
        return peek().isKind(Kind.END);
    }

    boolean at(String keywordOrSign) {
        return peek().is(keywordOrSign);
    }

    boolean accept(String keywordOrSign) {
        boolean there = at(keywordOrSign);
        if (there) {
            index++;
        }
        return there;
    }

    Token expect(Kind kind, Text what) throws SyntaxException {
        if (!peek().isKind(kind)) {
            throw new SyntaxException(peek(), what);
        }
        return next();
    }

    /** Whether the next token is the first on its line. */
    boolean atLineStart() {
        return index == 0 || peek(-1).at().line() < peek().at().line();
    }

    /** Whether a rule may begin here, whatever was read before. */
    boolean atRule() {
        return at("rule") && peek(1).isKind(Kind.TEXT);
    }

    /** Skips to the keyword, or to what cannot belong to this rule any more. */
    void skipTo(String keyword) {
        while (!at(keyword) && !atEnd() && !atRule() && !at("end")) {
            index++;
        }
    }

    /** Whether the next token is the only one of its line. */
    boolean aloneOnLine() {
        return atLineStart() && peek().at().line() < peek(1).at().line();
    }

    /** Where something is missing: at the next token, or behind the last if the next stands on another line. */
    Position missingHere() {
        return atLineStart() && index > 0 ? peek(-1).behind() : peek().at();
    }

    /** The text of tokens as it stands in the file, comments included. */
    String textOf(List<Token> part) {
        return text.substring(part.get(0).start(), part.get(part.size() - 1).end());
    }
}
