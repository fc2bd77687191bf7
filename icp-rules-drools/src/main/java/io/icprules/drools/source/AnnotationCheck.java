package io.icprules.drools.source;

import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.rule.RuleAnnotations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the annotations of a rule, each by itself and together. */
final class AnnotationCheck {

    static final List<String> REQUIRED = List.of("title", "message", "source", "section", "severity");
    private static final Map<String, Pattern> FORMS = Map.of(
            "row", Pattern.compile("R\\d\\d[a-z]?"),
            "otherwise", Pattern.compile("R\\d\\d[a-z]?"),
            "facts", Pattern.compile("cn(-[a-z0-9]+)+"),
            "contradiction", Pattern.compile("ctr(-[a-z0-9]+)+"));

    private final Set<String> contradictions;
    private final Problems problems;

    /** A check that knows these contradictions; none when they are not to be checked. */
    AnnotationCheck(Set<String> contradictions, Problems problems) {
        this.contradictions = contradictions;
        this.problems = problems;
    }

    void check(SourceRule rule) {
        Set<String> seen = new HashSet<>();
        for (SourceAnnotation annotation : rule.annotations()) {
            if (!AnnotationNames.KNOWN.contains(annotation.name())) {
                // The one that was meant is there, if not by its name.
                seen.add(AnnotationNames.meant(annotation.name()));
                problems.addUnknown(
                        RuleProblemCode.ANNOTATION_UNKNOWN,
                        annotation.at(),
                        annotation.name(),
                        "an annotation of rules",
                        AnnotationNames.KNOWN);
            } else if (!seen.add(annotation.name())) {
                problems.add(RuleProblemCode.ANNOTATION_REPEATED, annotation.at(), "@" + annotation.name(), "it once");
            }
            value(annotation);
        }
        REQUIRED.stream().filter(name -> !seen.contains(name)).forEach(name -> missing(rule, name));
        languages(rule, seen);
        window(rule);
    }

    private void missing(SourceRule rule, String name) {
        problems.add(RuleProblemCode.ANNOTATION_MISSING, rule.at(), "no @" + name, "@" + name + "(\"…\")");
    }

    private void languages(SourceRule rule, Set<String> seen) {
        for (String zh : RuleAnnotations.TEXTS) {
            String en = zh + "En";
            boolean required = REQUIRED.contains(zh);
            if (seen.contains(zh) && !seen.contains(en)) {
                language(rule, zh, en);
            } else if (seen.contains(en) && !seen.contains(zh) && !required) {
                language(rule, en, zh);
            } else if (required && !seen.contains(en)) {
                missing(rule, en);
            }
        }
    }

    private void language(SourceRule rule, String present, String absent) {
        rule.annotation(present)
                .ifPresent(a -> problems.add(
                        RuleProblemCode.LANGUAGE_MISSING, a.at(), "@" + present + " without @" + absent, "@" + absent));
    }

    private void value(SourceAnnotation annotation) {
        String value = annotation.value();
        if (value == null) {
            return;
        }
        if (value.isBlank()) {
            problems.add(RuleProblemCode.ANNOTATION_EMPTY, annotation.valueAt(), "an empty text", "a text");
            return;
        }
        language(annotation, value);
        if (value.indexOf('\t') >= 0) {
            problems.add(RuleProblemCode.FORBIDDEN_CHARACTER, annotation.valueAt(), "a tab in a text", "blanks");
        }
        switch (annotation.name()) {
            case "from", "until" -> {
                if (Days.parse(value).filter(Days::inRange).isEmpty()) {
                    problems.add(
                            RuleProblemCode.DATE,
                            annotation.valueAt(),
                            value,
                            "a day as YYYY-MM-DD, from 1990 to 2100");
                }
            }
            case "severity" -> {
                List<String> known = Vocabulary.constants(Severity.class);
                if (!known.contains(value)) {
                    problems.addUnknown(
                            RuleProblemCode.SEVERITY, annotation.valueAt(), value, "one of " + known, known);
                }
            }
            case "contradiction" -> list(annotation, value, RuleProblemCode.CONTRADICTION, "ids like ctr-sms-hours");
            case "facts" -> list(annotation, value, RuleProblemCode.ANNOTATION_VALUE, "ids like cn-nat-sms-who");
            case "row" -> list(annotation, value, RuleProblemCode.ANNOTATION_VALUE, "a row like R01 or R01a");
            default -> {}
        }
    }

    /** Chinese texts have Chinese characters; English ones may quote some. */
    private void language(SourceAnnotation annotation, String value) {
        boolean english = annotation.name().endsWith("En");
        if (!RuleAnnotations.TEXTS.contains(annotation.name().replaceFirst("En$", ""))) {
            return;
        }
        long chinese = count(value, Character.UnicodeScript.HAN);
        if (english ? chinese > count(value, Character.UnicodeScript.LATIN) : chinese == 0) {
            problems.add(
                    RuleProblemCode.LANGUAGE_WRONG,
                    annotation.valueAt(),
                    value,
                    english ? "a text in English" : "a text in Chinese");
        }
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .count();
    }

    private void list(SourceAnnotation annotation, String value, RuleProblemCode code, String expected) {
        Pattern form = Objects.requireNonNull(FORMS.get(annotation.name()));
        for (String part : value.split(",", -1)) {
            String id = part.strip();
            if (id.length() > NameCheck.LONGEST || !form.matcher(id).matches()) {
                problems.add(code, annotation.valueAt(), id.isEmpty() ? "an empty id" : id, expected);
            } else if (annotation.name().equals("contradiction")
                    && !contradictions.isEmpty()
                    && !contradictions.contains(id)) {
                problems.addUnknown(
                        code, annotation.valueAt(), id, "an id of contradictions.properties", contradictions);
            }
        }
    }

    private void window(SourceRule rule) {
        Optional<LocalDate> from = Days.from(rule);
        Optional<LocalDate> until = Days.until(rule);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            rule.annotation("until")
                    .ifPresent(a -> problems.add(
                            RuleProblemCode.WINDOW_REVERSED,
                            a.valueAt(),
                            until.get().toString(),
                            "a day after " + from.get()));
        }
    }
}
