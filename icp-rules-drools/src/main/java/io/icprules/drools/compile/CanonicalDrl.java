package io.icprules.drools.compile;

import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Words;
import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints rules as DRL from what we read of them, token by token. What the file holds besides, comments or what a parser might
 * take for something else, does not get here, so Drools cannot read it differently.
 */
final class CanonicalDrl {

    private CanonicalDrl() {}

    /** A DRL file of one package. */
    static String print(String packageName, List<SourceRule> rules) {
        StringBuilder drl = new StringBuilder();
        drl.append("package ").append(packageName).append('\n');
        drl.append("import io.icprules.api.vocabulary.*\n");
        drl.append("import io.icprules.drools.facts.*\n");
        drl.append("import static ").append(Words.class.getName()).append(".*\n");
        drl.append("global ").append(VerdictCollector.class.getName()).append(" verdict\n");
        rules.forEach(rule -> print(rule, drl));
        return drl.toString();
    }

    private static void print(SourceRule rule, StringBuilder drl) {
        SourcePattern pattern = rule.pattern();
        if (pattern == null) {
            throw new IllegalArgumentException("rule " + rule.name() + " has no pattern");
        }
        drl.append("rule \"").append(quotable(rule.name())).append("\"\n");
        for (SourceAnnotation annotation : rule.annotations()) {
            drl.append('@').append(annotation.name()).append("(\"").append(quotable(annotation.value()));
            drl.append("\")\n");
        }
        drl.append("when\n").append(pattern.binding()).append(" : ").append(pattern.className());
        drl.append(pattern.tests().stream()
                .map(test -> text(test.tokens()))
                .collect(Collectors.joining(", ", "( ", " )")));
        drl.append("\nthen\n");
        for (SourceCall call : rule.calls()) {
            drl.append(call.receiver()).append('.').append(call.method());
            drl.append(
                    call.arguments().stream().map(CanonicalDrl::text).collect(Collectors.joining(", ", "( ", " );\n")));
        }
        drl.append("end\n");
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            // Terms such as Province.BEIJING must not fall apart; elsewhere blanks do no harm.
            boolean dot = token.is(".");
            if (text.length() > 0 && !dot && text.charAt(text.length() - 1) != '.') {
                text.append(' ');
            }
            text.append(token);
        }
        return text.toString();
    }

    /** The check of rule files refuses these characters; a text with them would end early. */
    private static String quotable(@Nullable String value) {
        if (value == null || value.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            throw new IllegalArgumentException("a text that cannot be quoted");
        }
        return value;
    }
}
