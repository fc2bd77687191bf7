package io.icprules.testkit.diff;

import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.diff.ComparedFilings.Count;
import io.icprules.testkit.diff.RuleChange.Kind;
import io.icprules.testkit.text.Language;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Table;
import io.icprules.testkit.text.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A comparison for people who read it on a terminal.
 *
 * @param language language of the text
 * @param coloured whether to use the colours of a terminal
 */
public record DiffText(Language language, boolean coloured) {

    /** The whole report, ending with a line feed. */
    public String of(RuleDiff diff) {
        Page page = new Page(language, coloured);
        summary(diff, page);
        provinces(diff.filings(), page);
        elements(diff.filings(), page);
        DiffTextRules rules = new DiffTextRules(page);
        if (!diff.rules().isEmpty()) {
            page.heading(page.say(DiffWords.EACH_RULE.with()));
            diff.rules().forEach(rules::effect);
        }
        groups(diff, DiffWords.TOGETHER, group -> group.cause().isTogether(), page, rules);
        groups(diff, DiffWords.NO_RULE, group -> group.cause().rules().isEmpty(), page, rules);
        return page.toString();
    }

    /** The figures only, ending with a line feed. */
    public String summary(RuleDiff diff) {
        Page page = new Page(language, coloured);
        summary(diff, page);
        return page.toString();
    }

    private static void summary(RuleDiff diff, Page page) {
        page.line(0, Tone.STRONG, page.say(DiffWords.TITLE.with()));
        page.item(page.say(DiffWords.OLD.with()) + " ", 2, Tone.PLAIN, RuleBaseNames.of(diff.old()));
        page.item(page.say(DiffWords.NEW.with()) + " ", 2, Tone.PLAIN, RuleBaseNames.of(diff.now()));
        Count all = diff.filings().all();
        page.line(
                0,
                all.compared() == 0
                        ? page.say(DiffWords.NO_FILINGS.with())
                        : page.say(DiffWords.FILINGS.with(all.compared(), all.changed())));
        if (diff.isEmpty()) {
            page.line(0, Tone.GOOD, page.say(DiffWords.NOTHING.with()));
            return;
        }
        page.line(
                0,
                page.say(DiffWords.RULES.with(
                        diff.rules().size(),
                        count(diff, Kind.ADDED),
                        count(diff, Kind.WITHDRAWN),
                        count(diff, Kind.CHANGED))));
        if (!diff.frame().isEmpty()) {
            page.line(0, Tone.WARNING, page.say(DiffWords.FRAME.with()));
            diff.frame().forEach(text -> page.item("- ", 2, Tone.PLAIN, page.say(text)));
        }
    }

    static long count(RuleDiff diff, Kind kind) {
        return diff.rules().stream()
                .filter(effect -> effect.change().kind() == kind)
                .count();
    }

    private static void provinces(ComparedFilings filings, Page page) {
        if (filings.all().changed() == 0) {
            return;
        }
        page.heading(page.say(DiffWords.PROVINCES.with()));
        Table table = new Table();
        table.row(List.of(
                page.say(DiffWords.PROVINCE.with()),
                page.say(DiffWords.COMPARED.with()),
                page.say(DiffWords.CHANGED.with())));
        for (Map.Entry<Province, Count> entry : filings.provinces().entrySet()) {
            Count count = entry.getValue();
            if (count.changed() > 0) {
                table.row(List.of(
                        entry.getKey().code() + " " + page.say(entry.getKey().label()),
                        Long.toString(count.compared()),
                        Long.toString(count.changed())));
            }
        }
        table.lines().forEach(line -> page.line(2, line));
    }

    private static void elements(ComparedFilings filings, Page page) {
        if (filings.elements().isEmpty()) {
            return;
        }
        page.heading(page.say(DiffWords.ELEMENTS.with()));
        Table table = new Table();
        filings.elements().forEach((element, count) -> table.row(List.of(page.say(element.label()), count.toString())));
        table.lines().forEach(line -> page.line(2, line));
    }

    private static void groups(
            RuleDiff diff, DiffWords heading, Predicate<ChangeGroup> which, Page page, DiffTextRules rules) {
        List<ChangeGroup> some = diff.groups().stream().filter(which).toList();
        if (!some.isEmpty()) {
            page.heading(page.say(heading.with()));
            some.forEach(rules::group);
        }
    }
}
