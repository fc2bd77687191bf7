package io.icprules.testkit.diff;

import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.Token;
import io.icprules.drools.source.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a rule says, without comments and layout: equal readings mean the same.
 *
 * @param annotations annotations, by name
 * @param fact class of the facts it looks at
 * @param tests its tests
 * @param calls its calls
 */
record RuleReading(Map<String, String> annotations, String fact, List<String> tests, List<String> calls) {

    /** Signs without a space before them. */
    private static final List<String> CLOSE_BEFORE = List.of(",", "(", ")", ".");

    /** Signs without a space behind them. */
    private static final List<String> CLOSE_BEHIND = List.of("(", ".", "!");

    static RuleReading of(SourceRule rule) {
        Map<String, String> annotations = new TreeMap<>();
        for (SourceAnnotation annotation : rule.annotations()) {
            String value = annotation.value();
            annotations.put(annotation.name(), value == null ? "" : value);
        }
        SourcePattern pattern = rule.pattern();
        List<String> tests = pattern == null
                ? List.of()
                : pattern.tests().stream().map(test -> text(test.tokens())).toList();
        String binding = pattern == null ? "" : pattern.binding();
        return new RuleReading(
                annotations,
                pattern == null ? "" : pattern.className(),
                tests,
                rule.calls().stream().map(call -> text(call, binding)).toList());
    }

    /** The name a rule gives its fact is for its reader only. */
    private static String text(SourceCall call, String binding) {
        return call.arguments().stream()
                .map(argument -> text(argument.stream()
                        .map(token -> token.kind() == Kind.WORD && token.text().equals(binding)
                                ? new Token(Kind.WORD, "$fact", token.at(), token.start(), token.end())
                                : token)
                        .toList()))
                .collect(Collectors.joining(", ", call.method().text() + "(", ")"));
    }

    /** Tokens with spaces where people put them; what stands in a text stays as it is. */
    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean close = i == 0
                    || tokens.get(i).isOneOf(CLOSE_BEFORE)
                    || tokens.get(i - 1).isOneOf(CLOSE_BEHIND);
            text.append(close ? "" : " ").append(tokens.get(i));
        }
        return text.toString();
    }
}
