package io.icprules.testkit.text;

import io.icprules.api.RuleBaseDescription;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.ledger.Ledger;
import io.icprules.drools.ledger.LedgerEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ledger for people: by area and topic, what became of each fact.
 *
 * @param language language of the text
 * @param coloured whether to use the colours of a terminal
 */
public record LedgerText(Language language, boolean coloured) {

    /** The text, ending with a line feed; without the single facts if only the summary is asked for. */
    public String of(Ledger ledger, RuleBaseDescription ruleBase, boolean summary) {
        Page page = new Page(language, coloured);
        List<LedgerEntry> unaccounted = ledger.unaccounted(ruleBase);
        page.line(
                0,
                Tone.STRONG,
                page.say(
                        Labels.LEDGER,
                        ledger.entries().size(),
                        unaccounted.size(),
                        ruleBase.verifiedThrough().toString()));
        byArea(ledger).forEach((area, entries) -> {
            page.heading(areaName(area, page));
            byTopic(entries).forEach((topic, facts) -> topic(topic, facts, unaccounted, summary, page));
        });
        return page.toString();
    }

    private static void topic(
            String topic, List<LedgerEntry> facts, List<LedgerEntry> unaccounted, boolean summary, Page page) {
        long missing = facts.stream().filter(unaccounted::contains).count();
        Labels coverage = missing == 0
                ? Labels.LEDGER_COMPLETE
                : missing < facts.size() ? Labels.LEDGER_PARTIAL : Labels.LEDGER_NONE;
        String outcomes = facts.stream()
                .collect(Collectors.groupingBy(LedgerEntry::outcome, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> page.say(count.getKey().label()) + " " + count.getValue())
                .collect(Collectors.joining(page.say(Labels.LEDGER_AND)));
        page.line(2, page.say(Labels.LEDGER_TOPIC, topic, facts.size(), page.say(coverage), outcomes));
        if (!summary) {
            facts.forEach(fact -> fact(fact, page));
        }
    }

    private static void fact(LedgerEntry fact, Page page) {
        page.line(
                4,
                Tone.FAINT,
                page.say(
                        Labels.LEDGER_FACT,
                        fact.factId(),
                        page.say(fact.outcome().label())));
        if (!fact.detail().isEmpty()) {
            page.line(6, Tone.FAINT, fact.detail());
        }
    }

    private static String areaName(String area, Page page) {
        return Province.find(area)
                .map(province -> area + " " + page.say(province.label()))
                .orElseGet(() -> page.say(Labels.LEDGER_NATIONAL));
    }

    private static Map<String, List<LedgerEntry>> byArea(Ledger ledger) {
        return ledger.entries().stream()
                .collect(Collectors.groupingBy(LedgerEntry::area, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, List<LedgerEntry>> byTopic(List<LedgerEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(LedgerEntry::topic, LinkedHashMap::new, Collectors.toList()));
    }
}
