package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Tone;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a comparison, one after the other, as text. Not thread-safe. */
final class DiffTextRules {

    private static final int LABELS = 8;

    private final Page page;

    DiffTextRules(Page page) {
        this.page = page;
    }

    void effect(RuleEffect effect) {
        RuleChange change = effect.change();
        page.blank();
        page.line(0, Tone.STRONG, change.id() + "  " + page.say(what(change)));
        EffectiveRule rule = change.latest();
        page.line(2, Tone.FAINT, rule.source().file() + ":" + rule.source().line());
        change.parts().forEach(this::part);
        if (change.isWordingOnly()) {
            page.line(2, page.say(DiffWords.WORDING.with()));
        }
        effect.groups().forEach(this::group);
        switch (effect.shown()) {
            case COMPARED -> {
                // the groups have said so
            }
            case MADE -> made(DiffWords.MADE, effect);
            case EVERY_FINDING -> made(DiffWords.EVERY_FINDING, effect);
            case NOWHERE -> page.line(2, Tone.WARNING, page.say(DiffWords.NOWHERE.with()));
            case NOT_SEARCHED -> page.line(2, page.say(DiffWords.NOT_SEARCHED.with()));
        }
        effect.aspects().forEach(side -> side(side, effect));
    }

    private void side(AspectWitness side, RuleEffect effect) {
        Witness witness = side.witness();
        page.line(2, witness == null ? Tone.WARNING : Tone.PLAIN, page.say(RuleSides.line(side, effect)));
        if (witness != null && !RuleSides.isAbove(side, effect)) {
            witness(witness, List.of(effect.change().id()));
        }
    }

    /** What became of a rule: added, withdrawn, or the parts that differ. */
    static Text what(RuleChange change) {
        Text kind = change.kind().label();
        if (change.parts().isEmpty()) {
            return kind;
        }
        return new Text(
                kind.zh() + "："
                        + change.differing().stream()
                                .map(part -> part.label().zh())
                                .collect(Collectors.joining("、")),
                kind.en() + ": "
                        + change.differing().stream()
                                .map(part -> part.label().en())
                                .collect(Collectors.joining(", ")));
    }

    private void part(PartChange part) {
        String name =
                part.name().startsWith("@") ? part.name() : page.say(part.part().label());
        page.line(2, name);
        if (!part.before().isEmpty()) {
            page.item("- ", 4, Tone.BAD, part.before());
        }
        if (!part.after().isEmpty()) {
            page.item("+ ", 4, Tone.GOOD, part.after());
        }
    }

    void group(ChangeGroup group) {
        page.item(group.direction().sign() + " ", 2, Tone.STRONG, page.say(title(group)));
        if (group.cause().isTogether()) {
            page.line(
                    4,
                    page.say(DiffWords.TOGETHER_OF.with(
                            group.cause().rules().size(),
                            String.join(", ", group.cause().rules()))));
        }
        labels(group.labels()).forEach(label -> page.line(4, label));
        page.line(
                4,
                group.provinces().entrySet().stream()
                        .map(entry -> page.say(entry.getKey().label()) + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        page.line(4, Tone.FAINT, page.say(DiffWords.WITNESS.with(group.witness().name())));
        witness(group.witness(), group.cause().rules());
    }

    /** Element, direction and number of filings. */
    static Text title(ChangeGroup group) {
        Text element = group.element().label();
        Text direction = group.direction().label();
        return new Text(
                DiffWords.IN_FILINGS
                        .with(element.zh(), direction.zh(), group.filings())
                        .zh(),
                DiffWords.IN_FILINGS
                        .with(element.en(), direction.en(), group.filings())
                        .en());
    }

    /** The labels seen in most filings, each with their number. */
    static Stream<String> labels(Map<String, Long> labels) {
        Stream<String> most = labels.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LABELS)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")");
        int more = labels.size() - LABELS;
        return more > 0 ? Stream.concat(most, Stream.of("… +" + more)) : most;
    }

    private void made(DiffWords words, RuleEffect effect) {
        page.line(2, page.say(words.with()));
        Witness witness = effect.witness();
        if (witness != null) {
            witness(witness, List.of(effect.change().id()));
        }
    }

    private void witness(Witness witness, List<String> rules) {
        yaml(witness).lines().forEach(line -> page.line(6, line));
        List<CausedChange> own = witness.causedBy(rules);
        own.stream()
                .map(CausedChange::change)
                .forEach(change -> page.item(change.direction().sign() + " ", 6, Tone.PLAIN, line(change)));
        int others = witness.changes().size() - own.size();
        if (others > 0) {
            page.line(6, Tone.FAINT, page.say(DiffWords.OTHERS.with(others)));
        }
    }

    /** The filing as YAML, without the line feed at its end. */
    static String yaml(Witness witness) {
        return new String(FilingDocuments.write(witness.filing(), DocumentFormat.YAML), StandardCharsets.UTF_8)
                .stripTrailing();
    }

    private String line(VerdictChange change) {
        return page.say(change.element().label()) + ": " + change.label() + at(change);
    }

    /** The part of the filing it is about, in brackets. */
    static String at(VerdictChange change) {
        return change.at().isEmpty() ? "" : " (" + change.at() + ")";
    }
}
