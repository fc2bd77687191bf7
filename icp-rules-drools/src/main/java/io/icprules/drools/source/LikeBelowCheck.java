package io.icprules.drools.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rules that were meant to replace one below and are added beside it, as their name is not quite its name: both would
 * speak. Misspelt names are found, and copies under another name whose texts or lists were changed.
 */
final class LikeBelowCheck {

    private static final int MOST_EDITS = 2;
    private static final List<String> CITED = List.of("source", "section");
    private static final List<String> TEXTS = List.of("title", "message");

    private final List<SourceRule> below;
    private final Set<String> names;
    private final Set<String> told;

    /**
     * A check against these rules.
     *
     * @param reported what was reported already; of a rule that is named there nothing more is said
     */
    LikeBelowCheck(List<SourceRule> below, List<RuleProblem> reported) {
        this.below = below;
        names = below.stream().map(SourceRule::unversionedName).collect(Collectors.toSet());
        told = reported.stream()
                .map(problem -> place(problem.file(), problem.at()))
                .collect(Collectors.toSet());
    }

    List<RuleProblem> check(List<SourceRule> above) {
        List<RuleProblem> found = new ArrayList<>();
        for (SourceRule rule : above) {
            boolean added = !names.contains(rule.unversionedName());
            if (added && told.add(place(rule.file(), rule.nameAt()))) {
                like(rule).ifPresent(other -> found.addAll(report(rule, other)));
            }
        }
        return found;
    }

    private Optional<SourceRule> like(SourceRule rule) {
        List<SourceRule> near =
                below.stream().filter(other -> area(other).equals(area(rule))).toList();
        Optional<SourceRule> misspelt =
                near.stream().filter(other -> isMisspelt(rule, other)).findFirst();
        return misspelt.isPresent()
                ? misspelt
                : near.stream().filter(other -> isCopied(rule, other)).findFirst();
    }

    /** Names that count, such as batch-2 and batch-3, are no slips, and rows of the decision table are numbered too. */
    private static boolean isMisspelt(SourceRule rule, SourceRule other) {
        String name = uncounted(rule);
        String likely = uncounted(other);
        return Math.abs(name.length() - likely.length()) <= MOST_EDITS
                && !name.equals(likely)
                && rule.annotation("row").isEmpty()
                && Nearest.distance(name, likely) <= MOST_EDITS;
    }

    /** A further part of a fact shares its title and its citation with the others; a rule on another fact does not. */
    private static boolean isCopied(SourceRule rule, SourceRule other) {
        Said said = Said.of(rule);
        Said there = Said.of(other);
        if (said == null || there == null || !said.key().equals(there.key()) || !said.overlaps(there)) {
            return false;
        }
        return !said.sameFact(there)
                && CITED.stream().allMatch(name -> said.same(there, name))
                && TEXTS.stream().anyMatch(name -> said.same(there, name));
    }

    private static List<RuleProblem> report(SourceRule rule, SourceRule other) {
        Problems problems = new Problems(rule.file());
        problems.add(
                RuleProblemCode.RULE_LIKE_BELOW,
                rule.nameAt(),
                Found.BESIDE.of(rule.name(), new RulesBelow(Set.of(other)).place(other)),
                Expected.LIKE_BELOW.of(),
                other.name());
        return problems.list();
    }

    /** Rules of different provinces are often alike. */
    private static String area(SourceRule rule) {
        return rule.file().startsWith("province/") ? rule.file() : "national";
    }

    private static String uncounted(SourceRule rule) {
        return rule.unversionedName().replaceAll("[0-9]+", "0");
    }

    private static String place(String file, Position at) {
        return file + ":" + at.line() + ":" + at.column();
    }
}
