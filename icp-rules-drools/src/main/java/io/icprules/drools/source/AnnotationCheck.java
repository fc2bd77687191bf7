package io.icprules.drools.source;

import io.icprules.api.Text;
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
                        Expected.ANNOTATION_OF_RULES.of(),
                        AnnotationNames.KNOWN);
            } else if (!seen.add(annotation.name())) {
                problems.add(
                        RuleProblemCode.ANNOTATION_REPEATED,
                        annotation.at(),
                        Wording.written("@" + annotation.name()),
                        Expected.ONCE.of());
            }
            value(annotation);
        }
        REQUIRED.stream().filter(name -> !seen.contains(name)).forEach(name -> missing(rule, name));
        languages(rule, seen);
        window(rule);
    }

    private void missing(SourceRule rule, String name) {
        problems.add(
                RuleProblemCode.ANNOTATION_MISSING,
                rule.at(),
                Found.NO_ANNOTATION.of(name),
                Wording.written("@" + name + "(\"…\")"));
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
                        RuleProblemCode.LANGUAGE_MISSING,
                        a.at(),
                        Found.ONE_LANGUAGE.of(present, absent),
                        Wording.written("@" + absent)));
    }

    private void value(SourceAnnotation annotation) {
        String value = annotation.value();
        if (value == null) {
            return;
        }
        if (value.isBlank()) {
            problems.add(
                    RuleProblemCode.ANNOTATION_EMPTY,
                    annotation.valueAt(),
                    Found.EMPTY_TEXT.of(),
                    Expected.A_TEXT.of());
            return;
        }
        language(annotation, value);
        if (value.indexOf('\t') >= 0) {
            problems.add(
                    RuleProblemCode.FORBIDDEN_CHARACTER,
                    annotation.valueAt(),
                    Found.TAB_IN_TEXT.of(),
                    Expected.BLANKS.of());
        }
        switch (annotation.name()) {
            case "from", "until" -> {
                if (Days.parse(value).filter(Days::inRange).isEmpty()) {
                    problems.add(
                            RuleProblemCode.DATE, annotation.valueAt(), Wording.written(value), Expected.A_DAY.of());
                }
            }
            case "severity" -> {
                List<String> known = Vocabulary.constants(Severity.class);
                if (!known.contains(value)) {
                    String chinese = ChineseNames.term(Severity.class, value);
                    problems.add(
                            RuleProblemCode.SEVERITY,
                            annotation.valueAt(),
                            Wording.written(value),
                            Expected.ONE_OF.of(known),
                            chinese.isEmpty() ? Nearest.to(value, known) : chinese);
                }
            }
            case "contradiction" ->
                list(annotation, value, RuleProblemCode.CONTRADICTION, Expected.CONTRADICTION_IDS.of());
            case "facts" -> list(annotation, value, RuleProblemCode.ANNOTATION_VALUE, Expected.FACT_IDS.of());
            case "row" -> list(annotation, value, RuleProblemCode.ANNOTATION_VALUE, Expected.ROW_ID.of());
            default -> {}
        }
    }

    /** Chinese texts have Chinese characters; English ones may quote some. */
    private void language(SourceAnnotation annotation, String value) {
        String name = annotation.name();
        boolean english = name.endsWith("En");
        if (!RuleAnnotations.TEXTS.contains(english ? name.substring(0, name.length() - 2) : name)) {
            return;
        }
        int chinese = count(value, Character.UnicodeScript.HAN);
        if (english ? chinese > count(value, Character.UnicodeScript.LATIN) : chinese == 0) {
            problems.add(
                    RuleProblemCode.LANGUAGE_WRONG,
                    annotation.valueAt(),
                    Wording.written(value),
                    english ? Expected.ENGLISH.of() : Expected.CHINESE.of());
        }
    }

    private static int count(String text, Character.UnicodeScript script) {
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (scriptOf(c) == script) {
                count++;
            }
        }
        return count;
    }

    /** Of most characters it can be told at once; the tables of Unicode take longer than all the rest of the check. */
    private static Character.UnicodeScript scriptOf(int c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return Character.UnicodeScript.HAN;
        }
        if (c < 0x80) {
            return Character.isLetter(c) ? Character.UnicodeScript.LATIN : Character.UnicodeScript.COMMON;
        }
        return Character.UnicodeScript.of(c);
    }

    private void list(SourceAnnotation annotation, String value, RuleProblemCode code, Text expected) {
        Pattern form = Objects.requireNonNull(FORMS.get(annotation.name()));
        for (String part : value.split(",", -1)) {
            String id = part.strip();
            if (id.length() > NameCheck.LONGEST || !form.matcher(id).matches()) {
                problems.add(
                        code, annotation.valueAt(), id.isEmpty() ? Found.EMPTY_ID.of() : Wording.written(id), expected);
            } else if (annotation.name().equals("contradiction")
                    && !contradictions.isEmpty()
                    && !contradictions.contains(id)) {
                problems.addUnknown(code, annotation.valueAt(), id, Expected.KNOWN_CONTRADICTION.of(), contradictions);
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
                            Wording.written(until.get()),
                            Expected.DAY_AFTER.of(from.get())));
        }
    }
}
