package io.icprules.testkit.coverage;

import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rule as it stands in its file, with the comment before it.
 *
 * @param firstLine number of its first line in the file
 * @param text its lines
 * @param tests for each test, the offsets in the text of its first character and behind its last
 */
record RuleExcerpt(int firstLine, String text, List<Range> tests) {

    /** Offsets in a text. */
    record Range(int start, int end) {}

    RuleExcerpt {
        tests = List.copyOf(tests);
    }

    static RuleExcerpt of(CoveredRule rule, String file) {
        List<String> lines = Arrays.asList(file.split("\n", -1));
        int ruleLine = rule.rule().source().line() - 1;
        int first = ruleLine;
        while (first > 0 && lines.get(first - 1).startsWith("//")) {
            first--;
        }
        int last = ruleLine;
        while (last < lines.size() - 1 && !lines.get(last).strip().equals("end")) {
            last++;
        }
        int start = lines.subList(0, first).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
        List<Range> ranges = new ArrayList<>();
        for (SourceTest test : rule.tests()) {
            List<Token> tokens = test.tokens();
            ranges.add(new Range(
                    tokens.get(0).start() - start, tokens.get(tokens.size() - 1).end() - start));
        }
        return new RuleExcerpt(first + 1, String.join("\n", lines.subList(first, last + 1)), ranges);
    }
}
