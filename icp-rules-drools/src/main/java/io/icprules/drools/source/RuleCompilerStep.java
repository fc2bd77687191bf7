package io.icprules.drools.source;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the build that checks the rule files and writes their digest, their manifest and copies of them. */
public final class RuleCompilerStep {

    private static final String FOLDER = "io/icprules/rules";
    private static final String DIGEST = "rule-base.digest";

    private RuleCompilerStep() {}

    /** Why the build fails. Without a stack trace, as the problems are printed and our code is not to blame. */
    static final class RulesRefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RulesRefusedException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Checks the rules and writes their digest, their manifest and copies of them.
     *
     * @param args folder of the rule files, and folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two arguments: folder of rules, folder of classes");
        }
        run(Path.of(args[0]), Path.of(args[1]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path rules, Path output, PrintStream out) throws IOException {
        CheckedRules checked = RuleSourceCheck.check(RuleFolder.read(rules));
        for (RuleProblem problem : checked.problems()) {
            out.println(rules.resolve(problem.file())
                    + problem.toString().substring(problem.file().length()));
            out.println("    " + problem.hint().en());
            out.println("    " + problem.hint().zh());
        }
        int problems = checked.problems().size();
        if (problems > 0) {
            throw new RulesRefusedException(problems + " problems in the rule files; each is printed above.");
        }
        Path folder = Files.createDirectories(output.resolve(FOLDER));
        Files.writeString(folder.resolve(DIGEST), checked.folder().digest() + "\n");
        Files.writeString(folder.resolve(RuleFolder.MANIFEST), checked.folder().manifest());
        for (RuleFile file : checked.folder().rules()) {
            Path copy = folder.resolve(file.path() + RuleFolder.COPY);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.text());
        }
        out.println(checked.rules().count() + " rules in " + checked.files().size() + " files checked");
    }
}
