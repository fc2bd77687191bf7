package io.icprules.drools.receipt;

import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.Sha256;
import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Digests of rules: of what they state, test and say, not of blanks and comments. Stateless. */
final class RuleDigests {

    private static final int DIGITS = 16;

    private RuleDigests() {}

    /** Those of the rules that filings of a province meet. */
    static List<TopicDigests> of(RuleWorkbench workbench, @Nullable Province province) {
        Map<String, List<String>> byTopic = new LinkedHashMap<>();
        for (RuleDefinition rule : workbench.offered(province)) {
            InterpretedRule interpreted = Objects.requireNonNull(workbench.rule(rule.id()), rule.id());
            byTopic.computeIfAbsent(rule.description().topic(), topic -> new ArrayList<>())
                    .add(String.join(
                            RuleState.GAP,
                            digest(interpreted.source()),
                            rule.id(),
                            RuleWindow.of(rule).written()));
        }
        return byTopic.entrySet().stream()
                .map(topic -> new TopicDigests(topic.getKey(), topic.getValue()))
                .toList();
    }

    private static String digest(SourceRule rule) {
        StringBuilder text = new StringBuilder(rule.name()).append('\n');
        for (SourceAnnotation annotation : rule.annotations()) {
            text.append('@')
                    .append(annotation.name())
                    .append(' ')
                    .append(annotation.value())
                    .append('\n');
        }
        SourcePattern pattern = Objects.requireNonNull(rule.pattern(), "rules that run have a pattern");
        text.append(pattern.className()).append('\n');
        for (SourceTest test : pattern.tests()) {
            text.append(tokens(test.tokens())).append('\n');
        }
        for (SourceCall call : rule.calls()) {
            text.append(call.method());
            call.arguments().forEach(argument -> text.append(", ").append(tokens(argument)));
            text.append('\n');
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static String tokens(List<Token> tokens) {
        return tokens.stream().map(Token::toString).collect(Collectors.joining(" "));
    }
}
