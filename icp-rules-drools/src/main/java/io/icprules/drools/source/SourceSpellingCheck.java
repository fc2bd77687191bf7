package io.icprules.drools.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds documents that are cited in two spellings which differ in width, blanks or case only. */
final class SourceSpellingCheck {

    private static final Pattern BLANKS = Pattern.compile("\\s");

    private record Citation(SourceRule rule, SourceAnnotation annotation, String text) {}

    private SourceSpellingCheck() {}

    /** The citations in the rarer spelling; of two as rare, those that come later. */
    static List<RuleProblem> check(List<SourceRule> rules) {
        Map<String, Map<String, List<Citation>>> spellings = new TreeMap<>();
        for (SourceRule rule : rules) {
            rule.annotation("source").ifPresent(source -> {
                String text = source.value();
                if (text != null) {
                    spellings
                            .computeIfAbsent(folded(text), key -> new TreeMap<>())
                            .computeIfAbsent(text, key -> new ArrayList<>())
                            .add(new Citation(rule, source, text));
                }
            });
        }
        List<RuleProblem> found = new ArrayList<>();
        spellings.values().forEach(same -> report(same, found));
        return found;
    }

    private static void report(Map<String, List<Citation>> same, List<RuleProblem> found) {
        String usual = same.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
        for (List<Citation> citations : same.values()) {
            for (Citation citation : citations) {
                if (!citation.text.equals(usual)) {
                    Problems problems = new Problems(citation.rule.file());
                    problems.add(
                            RuleProblemCode.SOURCE_SPELLING,
                            citation.annotation.valueAt(),
                            Wording.written(citation.text),
                            Expected.SPELLING.of(),
                            usual);
                    found.addAll(problems.list());
                }
            }
        }
    }

    private static String folded(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
