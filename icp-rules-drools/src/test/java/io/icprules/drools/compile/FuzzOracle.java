package io.icprules.drools.compile;

import io.icprules.drools.interpret.RuleTranslator;
import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleSourceCheck;
import io.icprules.drools.source.Sha256;
import io.icprules.drools.source.SourceAnnotation;
import io.icprules.drools.source.SourceCall;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import io.icprules.drools.source.SourceTest;
import io.icprules.drools.source.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to hold of any bytes that come as a rule file: they are refused at places in the file, or they are rules that mean
 * the same to us, printed anew, and to Drools, whose parser is part of the check.
 */
public final class FuzzOracle {

    private FuzzOracle() {}

    /**
     * Judges the bytes of a file; whatever is thrown is a bug.
     *
     * @param path where the file lies in its pack
     * @param bytes its content
     * @return whether they are accepted
     */
    public static boolean accepts(String path, byte[] bytes) {
        CheckedRules checked = check(path, bytes);
        if (!checked.problems().isEmpty()) {
            checked.problems().forEach(problem -> inside(problem, path, bytes));
            return false;
        }
        SourceFile file = checked.files().get(0);
        String packageName = RuleTranslator.packageOf(file);
        for (SourceRule rule : file.rules()) {
            RuleTranslator.translate(rule, packageName, 0);
        }
        String canonical = CanonicalDrl.print(packageName, file.rules());
        CheckedRules again = check(path, canonical.getBytes(StandardCharsets.UTF_8));
        if (!again.problems().isEmpty()) {
            throw new AssertionError("printed anew it is refused: " + again.problems() + "\n" + canonical);
        }
        if (!meaning(again).equals(meaning(checked))) {
            throw new AssertionError("printed anew it is another rule:\n" + canonical);
        }
        return true;
    }

    /** The check of one file, from its bytes. */
    public static CheckedRules check(String path, byte[] bytes) {
        byte[] manifest = (Sha256.of(bytes) + "  " + path + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return RuleSourceCheck.check(RuleFolder.listed(
                    name -> new ByteArrayInputStream(name.equals(RuleFolder.MANIFEST) ? manifest : bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inside(RuleProblem problem, String path, byte[] bytes) {
        // As the reader counts: a mark at the beginning is no character, and bytes that are no text have one place.
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        String[] lines = text.split("\n", -1);
        boolean known = problem.file().equals(path)
                && problem.line() >= 1
                && problem.line() <= lines.length
                && problem.column() >= 1
                && problem.column() <= lines[problem.line() - 1].length() + 1;
        if (!known && !problem.toString().startsWith(".:1:1: ")) {
            throw new AssertionError("a problem outside of the file: " + problem);
        }
    }

    /** Rules without the places where they stand. */
    private static List<String> meaning(CheckedRules checked) {
        List<String> meaning = new ArrayList<>();
        checked.rules().forEach(rule -> {
            meaning.add(rule.name());
            for (SourceAnnotation annotation : rule.annotations()) {
                meaning.add(annotation.name() + "=" + annotation.value());
            }
            if (rule.pattern() != null) {
                meaning.add(rule.pattern().binding() + ":" + rule.pattern().className());
                for (SourceTest test : rule.pattern().tests()) {
                    meaning.add(tokens(test.tokens()));
                }
            }
            for (SourceCall call : rule.calls()) {
                meaning.add(call.receiver() + "." + call.method());
                call.arguments().forEach(argument -> meaning.add(tokens(argument)));
            }
        });
        return meaning;
    }

    private static String tokens(List<Token> tokens) {
        return tokens.stream().map(token -> token.kind() + " " + token).toList().toString();
    }
}
