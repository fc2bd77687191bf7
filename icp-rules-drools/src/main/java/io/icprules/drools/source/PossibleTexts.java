package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.drools.facts.Words;
import io.icprules.drools.source.Operand.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some texts, or all that pass the tests. */
final class PossibleTexts implements Possible {

    private final List<Comparison> tests = new ArrayList<>();
    private @Nullable Set<String> only;

    @Override
    public boolean narrow(Comparison test) {
        if (!test.operands().stream().allMatch(o -> o.is(Form.TEXT))) {
            return true;
        }
        Set<String> fewer = only;
        if (fewer == null && names(test)) {
            fewer = new LinkedHashSet<>(words(test));
        }
        if (fewer == null) {
            return tests.stream().noneMatch(other -> excludes(other, test) || excludes(test, other)) && tests.add(test);
        }
        Set<String> left = new LinkedHashSet<>(fewer);
        left.removeIf(text -> !holds(test, text) || !tests.stream().allMatch(other -> holds(other, text)));
        if (left.isEmpty()) {
            return false;
        }
        only = left;
        return tests.add(test);
    }

    /** Whether the test says which texts it may be. */
    private static boolean names(Comparison test) {
        boolean function = test.function() != null && test.function().is("equalsAny");
        boolean operator = test.operator().equals("==") || test.operator().equals("in");
        return !test.negated() && (function || operator);
    }

    private static List<String> words(Comparison test) {
        return test.operands().stream().map(Operand::text).toList();
    }

    private static boolean holds(Comparison test, String text) {
        String[] words = words(test).toArray(String[]::new);
        String how = test.function() == null ? test.operator() : test.function().text();
        return switch (how) {
            case "containsAny" -> Words.containsAny(text, words) != test.negated();
            case "startsWithAny" -> Words.startsWithAny(text, words) != test.negated();
            case "equalsAny", "in", "==" -> Words.equalsAny(text, words) != test.negated();
            case "!=" -> !Words.equalsAny(text, words);
            default -> true;
        };
    }

    /** Whether no text that passes the one passes the other: each word asked for has one in it that may not be there. */
    private static boolean excludes(Comparison asked, Comparison refused) {
        if (asked.function() == null || refused.function() == null || asked.negated() || !refused.negated()) {
            return false;
        }
        boolean anywhere = refused.function().is("containsAny");
        boolean atStart =
                refused.function().is("startsWithAny") && asked.function().is("startsWithAny");
        String[] refusedWords = words(refused).toArray(String[]::new);
        return (anywhere && words(asked).stream().allMatch(word -> Words.containsAny(word, refusedWords)))
                || (atStart && words(asked).stream().allMatch(word -> Words.startsWithAny(word, refusedWords)));
    }

    @Override
    public Text left() {
        return only == null ? Expected.LEFT_TEXT.of() : Wording.written('"' + String.join("\" / \"", only) + '"');
    }
}
