package io.icprules.testkit.scenario;

import io.icprules.api.vocabulary.DeadlineUnit;
import io.icprules.document.Node.Kind;
import io.icprules.document.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a scenario may write for something it expects.
 *
 * @param words in words
 * @param kind what it is in the file
 * @param pattern as a regular expression
 * @param constants all of them, when they are constants
 * @param names whose names they are
 */
record Allowed(String words, Kind kind, Pattern pattern, List<String> constants, Names names) {

    static final Allowed FLAG = new Allowed("true or false", Kind.BOOLEAN, "true|false");
    static final Allowed NUMBER = new Allowed("a whole number", Kind.NUMBER, "[0-9]{1,12}");
    static final Allowed DATE = new Allowed("a date (YYYY-MM-DD)", "[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final Allowed POINTER = new Allowed("a path in the application such as /sites/0", "|(/.+)+");
    static final Allowed TEXT = new Allowed("a text", ".+");
    static final Allowed DEADLINE = new Allowed(
            "a time such as 30 DAYS or 1-3 WORKING_DAYS", "[0-9]+(-[0-9]+)? (" + joined(DeadlineUnit.values()) + ")");
    static final Allowed FACT = named("a fact such as cn-nat-sms-who", Names.FACT);
    static final Allowed RULE = named("a fact or rule such as cn-nat-sms-who", Names.RULE);
    static final Allowed CONTRADICTION = named("a contradiction such as ctr-sms-pilot", Names.CONTRADICTION);

    Allowed(String words, String pattern) {
        this(words, Kind.TEXT, pattern);
    }

    private Allowed(String words, Kind kind, String pattern) {
        this(words, kind, Pattern.compile(pattern), List.of(), Names.NONE);
    }

    /** What only a rule base can tell. */
    enum Names {
        /** Nothing: the words tell all. */
        NONE,
        /** Facts. */
        FACT,
        /** Facts, or rules of a fact that has several. */
        RULE,
        /** Contradictions of the sources. */
        CONTRADICTION
    }

    static Allowed oneOf(Enum<?>[] constants, String... others) {
        List<String> names =
                new ArrayList<>(Arrays.stream(constants).map(Enum::name).toList());
        names.addAll(List.of(others));
        return new Allowed(
                Suggestions.oneOf(List.copyOf(new TreeSet<>(names))),
                Kind.TEXT,
                Pattern.compile(String.join("|", names)),
                List.copyOf(names),
                Names.NONE);
    }

    boolean allows(String text) {
        return pattern.matcher(text).matches();
    }

    private static Allowed named(String words, Names names) {
        return new Allowed(words, Kind.TEXT, Pattern.compile(".+"), List.of(), names);
    }

    private static String joined(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("|"));
    }
}
