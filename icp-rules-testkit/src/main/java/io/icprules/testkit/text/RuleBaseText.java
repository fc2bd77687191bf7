package io.icprules.testkit.text;

import io.icprules.api.RuleBaseDescription;
import io.icprules.api.RuleDescription;
import io.icprules.api.WithdrawnRule;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule base holds, for people.
 *
 * @param language language of the text
 * @param coloured whether to use the colours of a terminal
 */
public record RuleBaseText(Language language, boolean coloured) {

    /** The text, ending with a line feed; with every rule if asked for. */
    public String of(RuleBaseDescription description, boolean rules) {
        Page page = new Page(language, coloured);
        page.line(0, Tone.STRONG, page.say(Labels.RULE_BASE, description.id().version()));
        page.line(2, page.say(Labels.DIGEST, description.id().digest()));
        page.line(2, page.say(Labels.VERIFIED, description.verifiedFrom(), description.verifiedThrough()));
        List<String> provinces =
                description.provinces().stream().map(p -> page.say(p.label())).toList();
        page.line(2, page.say(Labels.PROVINCES, provinces.size(), page.list(provinces)));
        long facts = description.rules().stream()
                .map(RuleDescription::factId)
                .distinct()
                .count();
        page.line(2, page.say(Labels.RULES, description.rules().size(), facts));
        layers(description, page);
        if (rules) {
            list(description.rules(), page);
        }
        return page.toString();
    }

    /** Where the rules come from, when that is not one place. */
    private static void layers(RuleBaseDescription description, Page page) {
        if (description.layers().size() > 1) {
            description
                    .layers()
                    .forEach(layer -> page.line(2, page.say(Labels.LAYER, layer.version(), layer.digest())));
        }
        if (!description.withdrawn().isEmpty()) {
            page.line(
                    2, page.say(Labels.WITHDRAWN_RULES, description.withdrawn().size()));
            for (WithdrawnRule rule : description.withdrawn()) {
                page.item("- ", 4, Tone.PLAIN, page.say(Labels.WITHDRAWN_RULE, rule.id(), page.say(rule.reason())));
            }
        }
        if (!description.interpreted().isEmpty()) {
            page.line(2, page.say(Labels.INTERPRETED_RULES, String.join(", ", description.interpreted())));
        }
    }

    private static void list(List<RuleDescription> rules, Page page) {
        String topic = "";
        for (RuleDescription rule : rules) {
            if (!rule.topic().equals(topic)) {
                topic = rule.topic();
                page.heading(topic);
            }
            page.item("- ", 2, Tone.PLAIN, page.say(Labels.RULE, rule.id(), rule.severity(), page.say(rule.title())));
            LocalDate from = rule.effectiveFrom();
            LocalDate until = rule.effectiveUntil();
            if (from != null && until != null) {
                page.line(4, Tone.FAINT, page.say(Labels.IN_FORCE, from, until));
            } else if (from != null) {
                page.line(4, Tone.FAINT, page.say(Labels.IN_FORCE_FROM, from));
            } else if (until != null) {
                page.line(4, Tone.FAINT, page.say(Labels.IN_FORCE_UNTIL, until));
            }
        }
    }
}
