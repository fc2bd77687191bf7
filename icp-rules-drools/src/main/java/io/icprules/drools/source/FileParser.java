package io.icprules.drools.source;

import io.icprules.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Keywords keywords = new Keywords(cursor, problems);
        while (!cursor.atEnd()) {
            Optional<String> meant = meant(keywords);
            if (meant.isPresent()) {
                problems.add(
                        Slip.WORD_MISSPELT,
                        cursor.peek().at(),
                        Wording.written(cursor.peek()),
                        Wording.written(meant.get()));
            }
            if (cursor.at("rule") || meant.filter("rule"::equals).isPresent()) {
                int start = cursor.index();
                try {
                    rules.add(ruleParser.parse());
                } catch (SyntaxException e) {
                    e.report(problems);
                    recover(start);
                }
            } else if (cursor.peek().isOneOf(STATEMENTS) || meant.isPresent()) {
                declaration(meant.orElse(cursor.peek().text()));
            } else {
                refuse();
            }
        }
        return new SourceFile(file, declarations, rules);
    }

    /** The keyword a misspelt word stands for, if what follows tells. */
    private Optional<String> meant(Keywords keywords) {
        if (cursor.peek(1).isKind(Kind.TEXT)) {
            return Optional.of("rule").filter(keywords::isMisspelt);
        }
        boolean name = cursor.peek(1).is("static") || cursor.peek(2).is(".");
        return STATEMENTS.stream()
                .filter(keyword -> name && cursor.atLineStart() && keywords.isMisspelt(keyword))
                .findFirst();
    }

    private void declaration(String word) {
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
        declarations.add(new SourceDeclaration(word, text.toString(), keyword.at()));
    }

    private void refuse() {
        Token token = cursor.peek();
        RuleProblemCode code = token.isKind(Kind.WORD) ? RuleProblemCode.DECLARATION : RuleProblemCode.SYNTAX;
        problems.add(code, token.at(), Wording.written(token), Expected.TOP_LEVEL.of());
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
