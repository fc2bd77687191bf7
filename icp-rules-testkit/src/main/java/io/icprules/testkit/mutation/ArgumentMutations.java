package io.icprules.testkit.mutation;

import io.icprules.drools.source.Token;
import io.icprules.drools.source.Token.Kind;
import java.util.List;

/** The changes of one argument of a call. */
final class ArgumentMutations {

    private final Mutations mutations;
    private final List<Token> tokens;

    ArgumentMutations(Mutations mutations, List<Token> tokens) {
        this.mutations = mutations;
        this.tokens = tokens;
    }

    void add() {
        Token first = tokens.get(0);
        if (Terms.isTermAt(tokens, 0)) {
            Token constant = tokens.get(2);
            change(constant, Terms.another(first.text(), constant.text()));
        } else if (first.is("true") || first.is("false")) {
            change(first, first.is("true") ? "false" : "true");
        } else if (first.kind() == Kind.NUMBER) {
            String suffix = first.text().endsWith("L") ? "L" : "";
            change(first, (Long.parseLong(first.text().replace("L", "")) + 1) + suffix);
        }
    }

    private void change(Token token, String after) {
        mutations.add(Operator.CONSEQUENCE, token.at(), token.start(), token.end(), after);
    }
}
