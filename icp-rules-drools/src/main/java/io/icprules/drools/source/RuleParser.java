package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes one rule apart. */
final class RuleParser {

    private final String file;
    private final Cursor cursor;
    private final Problems problems;
    private final Keywords keywords;
    private final AnnotationParser annotationParser;

    RuleParser(String file, Cursor cursor, Problems problems) {
        this.file = file;
        this.cursor = cursor;
        this.problems = problems;
        keywords = new Keywords(cursor, problems);
        annotationParser = new AnnotationParser(cursor, problems);
    }

    SourceRule parse() throws SyntaxException {
        Token rule = cursor.next();
        Token name = name();
        List<SourceAnnotation> annotations = annotations();
        SourcePattern pattern = new PatternParser(cursor, problems).parse();
        List<SourceCall> calls = new ConsequenceParser(cursor, problems).parse();
        return new SourceRule(file, rule.at(), name.text(), name.at(), annotations, pattern, calls);
    }

    private Token name() throws SyntaxException {
        Token name = cursor.peek();
        if (name.isKind(Kind.SINGLE_QUOTED)) {
            problems.add(Slip.QUOTE_SINGLE, name.at(), Wording.written(name), Wording.written('"' + name.text() + '"'));
            return cursor.next();
        }
        if (!name.isKind(Kind.TEXT)) {
            throw new SyntaxException(name, cursor.missingHere(), Expected.NAME_OF_RULE.of());
        }
        return cursor.next();
    }

    /** Reads to behind {@code when}. */
    private List<SourceAnnotation> annotations() throws SyntaxException {
        List<SourceAnnotation> annotations = new ArrayList<>();
        while (!cursor.accept("when")) {
            if (annotationParser.atAnnotation()) {
                annotations.add(annotationParser.annotation());
            } else if (cursor.peek().text().startsWith("$")) {
                keywords.missing("when");
                return annotations;
            } else if (cursor.peek(1).text().startsWith("$") && keywords.isMisspelt("when")) {
                keywords.misspelt("when");
                return annotations;
            } else {
                annotationParser.attribute();
            }
        }
        return annotations;
    }
}
