package io.icprules.testkit.mutation;

import io.icprules.api.vocabulary.Term;
import io.icprules.drools.source.Token;
import io.icprules.drools.source.Token.Kind;
import java.util.List;

/** Terms such as {@code Province.BEIJING} among tokens. */
final class Terms {

    private static final String PACKAGE = Term.class.getPackageName();

    private Terms() {}

    static boolean isTermAt(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).kind() == Kind.WORD
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 2).kind() == Kind.WORD;
    }

    /** The constant that follows in the vocabulary; after the last comes the first. */
    static String another(String vocabulary, String constant) {
        try {
            Object[] constants = Class.forName(PACKAGE + "." + vocabulary).getEnumConstants();
            for (int i = 0; i < constants.length; i++) {
                if (((Enum<?>) constants[i]).name().equals(constant)) {
                    return ((Enum<?>) constants[(i + 1) % constants.length]).name();
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no vocabulary " + vocabulary, e);
        }
        throw new IllegalArgumentException("no term " + vocabulary + "." + constant);
    }
}
