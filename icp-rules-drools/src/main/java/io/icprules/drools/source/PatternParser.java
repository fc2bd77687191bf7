package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the condition of a rule and the {@code then} behind it. */
final class PatternParser {

    private final Cursor cursor;
    private final Problems problems;
    private final Keywords keywords;

    PatternParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        keywords = new Keywords(cursor, problems);
    }

    /** The pattern, or {@code null} if the condition is something else. */
    @Nullable SourcePattern parse() {
        Token binding = cursor.peek();
        boolean bound = binding.isKind(Kind.WORD) && binding.text().startsWith("$");
        boolean nearly = bound || (binding.isKind(Kind.WORD) && cursor.peek(1).is(":"));
        Token className = cursor.peek(cursor.peek(1).is(":") ? 2 : 1);
        if (!nearly || !className.isKind(Kind.WORD)) {
            return refuse();
        }
        cursor.next();
        String name = bound ? binding.text() : "$" + binding;
        if (!bound) {
            problems.add(
                    RuleProblemCode.ONE_PATTERN, binding.at(), Wording.written(binding), Wording.written(name), name);
        }
        if (!cursor.accept(":")) {
            problems.add(
                    Slip.SIGN_MISSING, className.at(), Wording.written(className), Expected.BETWEEN_NAME_AND_FACT.of());
        }
        cursor.next();
        if (!cursor.accept("(")) {
            problems.add(
                    Slip.BRACKET_MISSING, cursor.missingHere(), Wording.written(cursor.peek()), Wording.written("("));
            cursor.skipTo("then");
            cursor.accept("then");
            return null;
        }
        List<SourceTest> tests = new ArrayList<>();
        for (List<Token> part : new ListParser(cursor, problems).parts()) {
            tests.add(new SourceTest(cursor.textOf(part), part.get(0).at(), part));
        }
        return then() ? new SourcePattern(name, binding.at(), className.text(), className.at(), tests) : refuse();
    }

    private boolean then() {
        if (cursor.at(")")) {
            problems.add(Slip.BRACKET_EXTRA, cursor.peek().at(), Wording.written(")"), Wording.written("then"));
            while (cursor.accept(")")) {
                // Only the first of them is worth a message.
            }
        }
        if (cursor.accept("then")) {
            return true;
        }
        boolean call = cursor.peek(1).is(".") && cursor.peek(3).is("(");
        if (call || cursor.at("verdict")) {
            keywords.missing("then");
            return true;
        }
        boolean callBehind = cursor.peek(2).is(".") || cursor.peek(1).is("verdict");
        if (keywords.isMisspelt("then") && (callBehind || cursor.aloneOnLine())) {
            keywords.misspelt("then");
            return true;
        }
        return false;
    }

    private @Nullable SourcePattern refuse() {
        Token token = cursor.peek();
        problems.add(RuleProblemCode.ONE_PATTERN, token.at(), Wording.written(token), Expected.ONE_PATTERN.of());
        cursor.skipTo("then");
        cursor.accept("then");
        return null;
    }
}
