package io.icprules.testkit.catalogue;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule, in the terms of the catalogue.
 *
 * @param source the rule as it is written
 * @param condition the lines of its condition, without the common indentation
 */
record CatalogueRule(SourceRule source, List<String> condition) {

    static CatalogueRule of(SourceRule rule, String fileText) {
        return new CatalogueRule(rule, condition(rule, fileText.lines().toList()));
    }

    String id() {
        return source.name();
    }

    /** The facts it stands for; several for rows of the decision table only. */
    List<String> facts() {
        return isRow() ? list("facts") : List.of(source.unversionedName().split("/", 2)[0]);
    }

    /** Whether it names the facts it stands for. */
    boolean isRow() {
        return value("facts").isPresent();
    }

    Severity severity() {
        return Severity.valueOf(required("severity"));
    }

    List<String> calls() {
        return source.calls().stream().map(SourceCall::text).toList();
    }

    String required(String annotation) {
        return value(annotation)
                .orElseThrow(() -> new IllegalArgumentException(id() + " passed the check without @" + annotation));
    }

    Optional<String> value(String annotation) {
        return source.annotation(annotation).map(SourceAnnotation::value);
    }

    Optional<Text> text(String annotation) {
        return value(annotation).flatMap(zh -> value(annotation + "En").map(en -> new Text(zh, en)));
    }

    List<String> list(String annotation) {
        return value(annotation)
                .map(value ->
                        Arrays.stream(value.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /** From the line of the pattern to that before {@code then}. */
    private static List<String> condition(SourceRule rule, List<String> lines) {
        SourcePattern pattern = rule.pattern();
        if (pattern == null) {
            throw new IllegalArgumentException(rule.name() + " passed the check without a pattern");
        }
        List<String> condition = lines.stream()
                .skip(pattern.at().line() - 1L)
                .takeWhile(line -> !line.strip().equals("then"))
                .toList();
        return String.join("\n", condition)
                .stripIndent()
                .stripTrailing()
                .lines()
                .toList();
    }
}
