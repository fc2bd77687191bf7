package io.icprules.testkit.text;

import io.icprules.api.Text;
import io.icprules.api.verdict.Citation;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The findings of a verdict: what blocks, what is wrong with documents, advice, and on request all others. */
record FindingSections(Page page, boolean everything) {

    void write(Verdict verdict) {
        section(Labels.BLOCKING, Tone.BAD, select(verdict, FindingSections::blocks));
        // what the list of documents says as well is not said twice
        Set<String> listed = new HashSet<>();
        verdict.requiredDocuments().stream()
                .filter(document -> document.status() != DocumentStatus.SUPPLIED)
                .flatMap(document -> document.reasons().stream())
                .map(Reason::factId)
                .forEach(listed::add);
        section(
                Labels.DOCUMENT_FINDINGS,
                Tone.WARNING,
                select(verdict, f -> onDocument(f) && !listed.contains(f.factId())));
    }

    void writeAdvice(Verdict verdict) {
        section(Labels.ADVICE, Tone.PLAIN, select(verdict, this::advises));
    }

    void writeOthers(Verdict verdict) {
        List<Finding> others = select(verdict, f -> !blocks(f) && !onDocument(f) && !advises(f));
        if (others.isEmpty()) {
            return;
        }
        page.heading(page.say(Labels.OTHER_FINDINGS, others.size()));
        for (Finding finding : others) {
            String where = Place.of(finding.at(), page.language());
            String line = page.say(
                    Labels.OTHER_FINDING,
                    outcome(finding.outcome()),
                    page.say(finding.title()),
                    finding.ruleId(),
                    where);
            page.item("- ", 2, Tone.FAINT, line);
        }
    }

    private void section(Labels heading, Tone tone, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(page.say(heading, findings.size()));
        int number = 1;
        for (Finding finding : findings) {
            page.item(number++ + ". ", 2, tone, page.say(finding.message()));
            Text remedy = finding.remedy();
            if (remedy != null) {
                page.line(5, page.say(Labels.REMEDY, page.say(remedy)));
            }
            String where = Place.of(finding.at(), page.language());
            page.line(5, Tone.FAINT, page.say(Labels.ORIGIN, where, finding.ruleId(), source(finding.source())));
        }
    }

    private String source(Citation source) {
        String name = source.document();
        name = name.substring(name.lastIndexOf('/') + 1);
        if (name.endsWith(".md")) {
            name = name.substring(0, name.length() - ".md".length());
        }
        return page.say(Labels.SOURCE, name, source.section());
    }

    private String outcome(Outcome outcome) {
        return page.say(
                switch (outcome) {
                    case SATISFIED -> Labels.OUTCOME_SATISFIED;
                    case VIOLATED -> Labels.OUTCOME_VIOLATED;
                    case NOT_APPLICABLE -> Labels.OUTCOME_NOT_APPLICABLE;
                    case UNDETERMINED -> Labels.OUTCOME_UNDETERMINED;
                });
    }

    private static List<Finding> select(Verdict verdict, Predicate<Finding> wanted) {
        return verdict.findings().stream().filter(wanted).toList();
    }

    private static boolean blocks(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.BLOCKING;
    }

    private static boolean onDocument(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.DOCUMENT;
    }

    /** With every finding asked for, advice that is followed already is reported as satisfied, too. */
    private boolean advises(Finding finding) {
        return finding.severity() == Severity.ADVICE
                && (finding.outcome() == Outcome.VIOLATED || (!everything && finding.outcome() == Outcome.SATISFIED));
    }
}
