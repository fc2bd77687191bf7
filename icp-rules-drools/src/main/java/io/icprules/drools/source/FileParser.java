package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes a rule file apart and finds what is not in the language of rule files. */
final class FileParser {

    private static final List<String> STATEMENTS = List.of("package", "import", "global");
    /** What a line may begin with between rules; where reading goes on after an error. */
    private static final List<String> BEGINNINGS =
            List.of("package", "import", "global", "rule", "function", "query", "declare", "unit", "dialect");

    private final RuleFile file;
    private final Problems problems;
    private final Cursor cursor;
    private final List<SourceDeclaration> declarations = new ArrayList<>();
    private final List<SourceRule> rules = new ArrayList<>();

    private FileParser(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        cursor = new Cursor(file.text(), new Tokenizer(file.text(), problems).tokens());
    }

    static SourceFile parse(RuleFile file, Problems problems) {
        return new FileParser(file, problems).parse();
    }

    private SourceFile parse() {
        RuleParser ruleParser = new RuleParser(file.path(), cursor, problems);
        while (!cursor.atEnd()) {
            if (cursor.at("rule")) {
                int start = cursor.index();
                try {
                    rules.add(ruleParser.parse());
                } catch (SyntaxException e) {
                    e.report(problems);
                    recover(start);
                }
            } else if (cursor.peek().isOneOf(STATEMENTS)) {
                declaration();
            } else {
                refuse();
            }
        }
        return new SourceFile(file, declarations, rules);
    }

    private void declaration() {
        Token keyword = cursor.next();
        StringBuilder text = new StringBuilder();
        boolean afterWord = false;
        while (!cursor.atEnd() && !cursor.atLineStart() && !cursor.at(";")) {
            Token token = cursor.next();
            // One blank between words, none elsewhere, however it is written.
            text.append(afterWord && token.isKind(Kind.WORD) ? " " : "").append(token);
            afterWord = token.isKind(Kind.WORD);
        }
        cursor.accept(";");
        declarations.add(new SourceDeclaration(keyword.text(), text.toString(), keyword.at()));
    }

    private void refuse() {
        Token token = cursor.peek();
        RuleProblemCode code = token.isKind(Kind.WORD) ? RuleProblemCode.DECLARATION : RuleProblemCode.SYNTAX;
        problems.add(code, token.at(), token.toString(), "package, import, global or rule \"name\"");
        recover(cursor.index());
    }

    /** Skips to the next statement or rule, at least by one token if none was read since the start. */
    private void recover(int start) {
        if (cursor.index() == start) {
            cursor.next();
        }
        while (!cursor.atEnd() && !(cursor.atLineStart() && cursor.peek().isOneOf(BEGINNINGS)) && !cursor.atRule()) {
            cursor.next();
        }
    }
}
