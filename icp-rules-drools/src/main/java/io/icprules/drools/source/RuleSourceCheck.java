package io.icprules.drools.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Checks a folder of rule files before Drools compiles them, and reports everything wrong at once. */
public final class RuleSourceCheck {

    /** Drools' parser is there wherever Drools compiles; without it rules run from what we read, and nobody else reads. */
    private static final boolean DROOLS_READS_TOO = isPresent("org.drools.drl.parser.DrlParser");

    private final RuleFolder folder;
    private final boolean overlay;
    private final Set<String> contradictions;
    private final NameCheck names = new NameCheck();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<RuleProblem> problems;

    private RuleSourceCheck(RuleFolder folder, boolean overlay, Set<String> knownContradictions) {
        this.folder = folder;
        this.overlay = overlay;
        contradictions = contradictions(folder);
        contradictions.addAll(knownContradictions);
        problems = new ArrayList<>(folder.problems());
    }

    /** Everything wrong with the rule files of a folder, by file, line and column; empty if nothing is. */
    public static List<RuleProblem> check(Path root) throws IOException {
        return check(RuleFolder.read(root)).problems();
    }

    /** Takes the rule files of a folder apart and checks them. */
    public static CheckedRules check(RuleFolder folder) {
        return new RuleSourceCheck(folder, false, Set.of()).check();
    }

    /**
     * Takes a folder apart that lies over other rules, and checks it. It may be without rules of its own, and a ledger of the
     * facts below need not know its rules.
     *
     * @param folder the folder
     * @param contradictions ids of contradictions that are known below
     */
    public static CheckedRules checkOverlay(RuleFolder folder, Set<String> contradictions) {
        return new RuleSourceCheck(folder, true, contradictions).check();
    }

    /** Checks what only shows when all rules of a rule base stand side by side: their names and windows. */
    public static List<RuleProblem> together(List<SourceRule> rules) {
        NameCheck names = new NameCheck();
        List<RuleProblem> problems = new ArrayList<>();
        for (SourceRule rule : rules) {
            Problems found = new Problems(rule.file());
            names.check(rule, found);
            problems.addAll(found.list());
        }
        return problems.stream().sorted().toList();
    }

    /**
     * Takes the rule files of a folder apart and checks no more than their syntax: rules in a jar were checked when it was
     * built, and the parser of Drools need not be there to use them.
     */
    public static CheckedRules parse(RuleFolder folder) {
        List<SourceFile> files = new ArrayList<>();
        List<RuleProblem> problems = new ArrayList<>(folder.problems());
        for (RuleFile file : folder.rules()) {
            Problems found = new Problems(file.path());
            files.add(FileParser.parse(file, found));
            problems.addAll(found.list());
        }
        return new CheckedRules(folder, files, problems.stream().sorted().toList());
    }

    private CheckedRules check() {
        folder.rules().forEach(this::check);
        if (folder.rules().isEmpty() && !overlay) {
            Problems found = new Problems(".");
            found.add(RuleProblemCode.NO_RULES, Position.START, "no rule file", "at least one");
            problems.addAll(found.list());
        }
        if (!overlay) {
            checkLedger();
        }
        return new CheckedRules(
                folder, files, problems.stream().sorted().distinct().toList());
    }

    private void check(RuleFile file) {
        if (problems.stream()
                .anyMatch(p -> p.code() == RuleProblemCode.NOT_UTF8 && p.file().equals(file.path()))) {
            return;
        }
        Problems found = new Problems(file.path());
        Characters.check(file.text(), found);
        if (!Characters.linesFit(file.text(), found)) {
            problems.addAll(found.list());
            return;
        }
        SourceFile source = FileParser.parse(file, found);
        files.add(source);
        // A file without rules because none could be read has its errors already.
        if (source.rules().isEmpty() && found.isEmpty()) {
            found.add(RuleProblemCode.NO_RULES, Position.START, "no rule", "at least one");
        }
        new HeaderCheck(source, found).check();
        new ConditionCheck(source, found).check();
        AnnotationCheck annotations = new AnnotationCheck(contradictions, found);
        ConsequenceCheck consequences = new ConsequenceCheck(found);
        for (SourceRule rule : source.rules()) {
            names.check(rule, found);
            annotations.check(rule);
            consequences.check(rule);
        }
        if (found.isEmpty() && DROOLS_READS_TOO) {
            new DroolsCheck(source, found).check();
        }
        problems.addAll(found.list());
    }

    private void checkLedger() {
        RuleFile ledger = folder.properties().get(RuleFolder.LEDGER);
        if (ledger != null) {
            Problems found = new Problems(ledger.path());
            List<SourceRule> rules =
                    files.stream().flatMap(file -> file.rules().stream()).toList();
            new LedgerCheck(rules, found).check(ledger);
            problems.addAll(found.list());
        }
    }

    private static Set<String> contradictions(RuleFolder folder) {
        RuleFile file = folder.properties().get(RuleFolder.CONTRADICTIONS);
        if (file == null) {
            return new TreeSet<>();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read.", e);
        }
        Set<String> ids = new TreeSet<>();
        properties.stringPropertyNames().forEach(name -> ids.add(name.replaceFirst("\\.(zh|en)$", "")));
        return ids;
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, RuleSourceCheck.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
