package io.icprules.drools.source;

import java.util.List;

/**
 * A word, literal or sign of a rule file.
 *
 * @param kind what it is
 * @param text as it stands in the file; without the quotes for texts
 * @param at where it begins
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Token(Kind kind, String text, Position at, int start, int end) {

    /** Kinds of tokens. */
    public enum Kind {
        /** Name or keyword. */
        WORD,
        /** Text in double quotes. */
        TEXT,
        /** Text in single quotes, which rules do not have. */
        SINGLE_QUOTED,
        /** Number. */
        NUMBER,
        /** Sign such as {@code ==}. */
        SIGN,
        /** End of the file. */
        END
    }

    /** Whether it is this keyword or sign. */
    public boolean is(String keywordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(keywordOrSign);
    }

    /** Whether it is one of these keywords or signs. */
    public boolean isOneOf(List<String> keywordsOrSigns) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && keywordsOrSigns.contains(text);
    }

    /** The place right behind it. */
    Position behind() {
        return new Position(at.line(), at.column() + end - start);
    }

    boolean isKind(Kind expected) {
        return kind == expected;
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        return switch (kind) {
            case TEXT -> '"' + text + '"';
            case SINGLE_QUOTED -> "'" + text + "'";
            case END -> "end of file";
            default -> text;
        };
    }
}
