package io.icprules.drools.source;

import io.icprules.api.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a folder of rule files before Drools compiles them, and reports everything wrong at once. */
public final class RuleSourceCheck {

    /** Drools' parser is there wherever Drools compiles; without it rules run from what we read, and nobody else reads. */
    private static final boolean DROOLS_READS_TOO = isPresent("org.drools.drl.parser.DrlParser");

    private final RuleFolder folder;
    private final boolean overlay;
    private final Set<String> contradictions;
    private final NameCheck names = new NameCheck(RulesBelow.NONE);
    private final List<SourceFile> files = new ArrayList<>();
    private final List<RuleProblem> problems;

    private RuleSourceCheck(RuleFolder folder, boolean overlay, Set<String> knownContradictions) {
        this.folder = folder;
        this.overlay = overlay;
        contradictions = Contradictions.ids(folder);
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

    /**
     * Checks what only shows when rules lie over others, each checked by itself: their names and windows, and copies.
     *
     * @param rulesBelow the rules below that are still in effect
     * @param above the rules that lie over them
     */
    public static List<RuleProblem> together(List<SourceRule> rulesBelow, List<SourceRule> above) {
        RulesBelow below = new RulesBelow(rulesBelow);
        NameCheck names = new NameCheck(below);
        List<SourceRule> rules = new ArrayList<>(rulesBelow);
        rules.addAll(above);
        List<RuleProblem> problems = new ArrayList<>();
        for (SourceRule rule : rules) {
            Problems found = new Problems(rule.file());
            names.beside(rule, found);
            problems.addAll(found.list());
        }
        problems.addAll(names.finish());
        problems.addAll(RulePairCheck.check(rules, below));
        problems.addAll(new LikeBelowCheck(rulesBelow, problems).check(above));
        return problems.stream().sorted().distinct().toList();
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
        // Files that were meant as rules but are not read have their problem already.
        boolean withdraws = overlay && folder.properties().containsKey(RuleFolder.WITHDRAWN);
        if (folder.rules().isEmpty() && folder.problems().isEmpty() && !withdraws) {
            Problems found = new Problems(".");
            Text expected = overlay ? Expected.A_RULE_OR_WITHDRAWN.of() : Expected.AT_LEAST_ONE.of();
            found.add(RuleProblemCode.NO_RULES, Position.START, Found.NO_RULE_FILE.of(), expected, Advice.FOLDER_EMPTY);
            problems.addAll(found.list());
        }
        checkTogether();
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
            found.add(RuleProblemCode.NO_RULES, Position.START, Found.NO_RULE.of(), Expected.AT_LEAST_ONE.of());
        }
        if (!file.text().isBlank()) {
            new HeaderCheck(source, found).check();
        }
        new ConditionCheck(source, found).check();
        AnnotationCheck annotations = new AnnotationCheck(contradictions, found);
        FiringCheck firing = new FiringCheck(found);
        ConsequenceCheck consequences = new ConsequenceCheck(found);
        for (SourceRule rule : source.rules()) {
            // Rules of a file in the wrong place are not used, so that a copy elsewhere is no repetition.
            if (!found.has(RuleProblemCode.FILE_PLACE)) {
                names.check(rule, found);
            }
            annotations.check(rule);
            consequences.check(rule);
            firing.check(rule);
        }
        if (found.isEmpty() && DROOLS_READS_TOO) {
            new DroolsCheck(source, found).check();
        }
        problems.addAll(found.list());
    }

    /** What rules of several files have to do with each other, and all of them with the ledger. */
    private void checkTogether() {
        Set<String> misplaced = problems.stream()
                .filter(p -> p.code() == RuleProblemCode.FILE_PLACE)
                .map(RuleProblem::file)
                .collect(Collectors.toSet());
        List<SourceRule> rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> !misplaced.contains(rule.file()))
                .toList();
        problems.addAll(names.finish());
        problems.addAll(RulePairCheck.check(rules, RulesBelow.NONE));
        problems.addAll(SourceSpellingCheck.check(rules));
        RuleFile ledger = folder.properties().get(RuleFolder.LEDGER);
        // That of the facts below does not know what lies over it.
        if (ledger != null && !overlay) {
            Problems found = new Problems(ledger.path());
            new LedgerCheck(rules, unread(), found, problems).check(ledger);
            problems.addAll(found.list());
        }
    }

    /** Texts of files with an error in the syntax, where rules may be missing; empty for those in another encoding. */
    private List<String> unread() {
        Set<RuleProblemCode> lost = EnumSet.of(
                RuleProblemCode.SYNTAX,
                RuleProblemCode.DECLARATION,
                RuleProblemCode.NOT_UTF8,
                RuleProblemCode.FILE_PLACE);
        Set<String> paths = problems.stream()
                .filter(p -> lost.contains(p.code()))
                .map(RuleProblem::file)
                .collect(Collectors.toSet());
        List<String> texts = new ArrayList<>(folder.rules().stream()
                .filter(file -> paths.remove(file.path()))
                .map(RuleFile::text)
                .toList());
        // Files that were not even read may hold any rule.
        paths.stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).contains(".drl"))
                .forEach(path -> texts.add(""));
        return texts;
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
