package io.icprules.testkit.coverage;

import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.text.Labels;
import io.icprules.testkit.text.Language;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Table;
import io.icprules.testkit.text.Tone;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A coverage for people who read it on a terminal.
 *
 * @param language language of the text
 * @param coloured whether to use the colours of a terminal
 */
public record CoverageText(Language language, boolean coloured) {

    private static final int NEVER_FIRED = 50;
    private static final int LEAST_TESTED = 10;

    /** The whole report, ending with a line feed. */
    public String of(RuleCoverage coverage) {
        Page page = new Page(language, coloured);
        summary(coverage, page);
        for (CoverageSource source : coverage.sources()) {
            areas(coverage, source, page);
            neverFired(coverage, source, page);
            leastTested(coverage, source, page);
        }
        return page.toString();
    }

    /** The figures of the sources only, ending with a line feed. */
    public String summary(RuleCoverage coverage) {
        Page page = new Page(language, coloured);
        summary(coverage, page);
        return page.toString();
    }

    private static void summary(RuleCoverage coverage, Page page) {
        Share all = Share.of(coverage.rules(), CoveredRule::total);
        page.line(
                0,
                Tone.STRONG,
                page.say(Labels.COVERAGE_HEADING, coverage.ruleBase().version(), all.rules(), all.tests()));
        Table table = new Table();
        table.row(List.of(
                page.say(Labels.COVERAGE_SOURCE),
                page.say(Labels.COVERAGE_FILINGS),
                page.say(Labels.COVERAGE_FIRED),
                "",
                page.say(Labels.COVERAGE_STOPPED),
                "",
                page.say(Labels.COVERAGE_DECISIVE),
                ""));
        for (CoverageSource source : coverage.sources()) {
            Share share = coverage.share(source.name());
            table.row(List.of(
                    page.say(source.label()),
                    Long.toString(source.filings()),
                    Long.toString(share.fired()),
                    percent(share.firedPercent(), page),
                    Long.toString(share.stopped()),
                    percent(share.stoppedPercent(), page),
                    Long.toString(share.decisive()),
                    percent(share.decisivePercent(), page)));
        }
        table.lines().forEach(line -> page.line(2, line));
        coverage.sources().stream()
                .filter(source -> source.undated() > 0)
                .forEach(source -> page.line(
                        2, Tone.FAINT, page.say(Labels.COVERAGE_UNDATED, page.say(source.label()), source.undated())));
    }

    private static void areas(RuleCoverage coverage, CoverageSource source, Page page) {
        page.heading(page.say(Labels.COVERAGE_BY_AREA, page.say(source.label())));
        Map<String, List<CoveredRule>> areas = coverage.rules().stream()
                .sorted(Comparator.comparing(CoverageText::code))
                .collect(Collectors.groupingBy(area(page), LinkedHashMap::new, Collectors.toList()));
        Table table = new Table();
        table.row(List.of(
                page.say(Labels.COVERAGE_AREA),
                page.say(Labels.COVERAGE_RULES),
                page.say(Labels.COVERAGE_FIRED),
                "",
                page.say(Labels.COVERAGE_TESTS),
                page.say(Labels.COVERAGE_DECISIVE),
                ""));
        areas.forEach((name, rules) -> {
            Share share = Share.of(rules, source.name());
            table.row(List.of(
                    name,
                    Long.toString(share.rules()),
                    Long.toString(share.fired()),
                    percent(share.firedPercent(), page),
                    Long.toString(share.tests()),
                    Long.toString(share.decisive()),
                    percent(share.decisivePercent(), page)));
        });
        table.lines().forEach(line -> page.line(2, line));
    }

    /** National rules first, provinces by their code. */
    private static String code(CoveredRule rule) {
        Province province = rule.province();
        return province == null ? "" : province.code();
    }

    private static Function<CoveredRule, String> area(Page page) {
        return rule -> {
            Province province = rule.province();
            return province == null
                    ? page.say(Labels.LEDGER_NATIONAL)
                    : province.code() + " " + page.say(province.label());
        };
    }

    private static void neverFired(RuleCoverage coverage, CoverageSource source, Page page) {
        List<CoveredRule> silent = coverage.rules().stream()
                .filter(rule -> !rule.of(source.name()).hasFired())
                .toList();
        if (!silent.isEmpty()) {
            page.heading(page.say(Labels.COVERAGE_NEVER_FIRED, page.say(source.label()), silent.size()));
        }
        list(silent, NEVER_FIRED, rule -> Silence.of(rule, rule.of(source.name()), page.language()), page);
    }

    private static void leastTested(RuleCoverage coverage, CoverageSource source, Page page) {
        Function<CoveredRule, Long> open =
                rule -> rule.tests().size() - rule.of(source.name()).decisiveTests();
        List<CoveredRule> weak = coverage.rules().stream()
                .filter(rule -> rule.of(source.name()).hasFired() && open.apply(rule) > 0)
                .sorted(Comparator.comparing(open).reversed())
                .toList();
        if (!weak.isEmpty()) {
            page.heading(page.say(Labels.COVERAGE_LEAST_TESTED, page.say(source.label()), weak.size()));
        }
        list(weak, LEAST_TESTED, rule -> Threshold.indecisive(rule, rule.of(source.name())), page);
    }

    private static void list(List<CoveredRule> rules, int most, Function<CoveredRule, String> say, Page page) {
        for (CoveredRule rule : rules.subList(0, Math.min(most, rules.size()))) {
            page.item("- ", 2, Tone.PLAIN, page.say(Labels.COVERAGE_RULE, rule.place(), rule.id(), say.apply(rule)));
        }
        if (rules.size() > most) {
            page.line(4, Tone.FAINT, page.say(Labels.COVERAGE_AND_MORE, rules.size() - most));
        }
    }

    private static String percent(double percent, Page page) {
        return page.say(Labels.COVERAGE_PERCENT, Share.text(percent));
    }
}
