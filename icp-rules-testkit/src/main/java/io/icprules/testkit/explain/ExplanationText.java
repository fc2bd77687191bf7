package io.icprules.testkit.explain;

import io.icprules.api.RuleDescription;
import io.icprules.api.Text;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.explain.Firing;
import io.icprules.drools.explain.ReadProperty;
import io.icprules.drools.explain.Silence;
import io.icprules.drools.explain.TestOutcome;
import io.icprules.drools.explain.Tested;
import io.icprules.drools.explain.Unspoken;
import io.icprules.drools.explain.WhyNot;
import io.icprules.testkit.text.Page;
import io.icprules.testkit.text.Tone;
import java.util.List;
import java.util.Objects;

/**
 * Explanations as people like to read them: what a rule says, then test by test why.
 *
 * @param page where they are written
 */
public record ExplanationText(Page page) {

    /** What becomes of the application. */
    public void head(Verdict verdict) {
        page.line(
                0,
                Tone.STRONG,
                say(
                        ExplainLabels.HEADLINE,
                        page.say(verdict.admissibility().label()),
                        Objects.requireNonNull(verdict.asOf(), "asOf")));
    }

    /** Why rules spoke. */
    public void why(List<Firing> firings) {
        if (firings.isEmpty()) {
            page.line(0, say(ExplainLabels.NO_FINDINGS));
        }
        int number = 1;
        for (Firing firing : firings) {
            page.blank();
            page.item(number++ + ". ", 0, Tone.STRONG, page.say(firing.rule().message()));
            Text remedy = firing.rule().remedy();
            if (remedy != null) {
                page.line(3, say(ExplainLabels.REMEDY, page.say(remedy)));
            }
            rule(firing.rule(), firing.factClass(), place(firing.at()));
            firing.tests().forEach(this::test);
        }
    }

    /** Why rules did not speak. */
    public void whyNot(List<WhyNot> rules) {
        for (WhyNot one : rules) {
            page.blank();
            boolean spoke = one.silence() == Silence.SPEAKS;
            page.line(
                    0,
                    Tone.STRONG,
                    say(
                            spoke ? ExplainLabels.SPOKE : ExplainLabels.SILENT,
                            one.rule().id(),
                            spoke
                                    ? page.say(one.rule().title())
                                    : page.say(one.silence().label())));
            rule(one.rule(), one.factClass(), "");
            if (one.province() != null && one.silence() == Silence.OTHER_PROVINCE) {
                page.line(
                        3,
                        say(ExplainLabels.OF_PROVINCE, page.say(one.province().label())));
            }
            if (one.silence() == Silence.NO_SUCH_FACT) {
                page.line(3, say(ExplainLabels.LACKS, one.factClass()));
            }
            one.parts().forEach(this::part);
        }
    }

    private void part(Unspoken part) {
        Tested failed = part.firstFailed();
        if (part.silence() == Silence.SPEAKS) {
            page.line(3, say(ExplainLabels.SPOKE_AT, place(part.at())));
        } else if (failed == null) {
            page.line(3, say(ExplainLabels.UNKNOWN_AT, place(part.at()), page.list(part.unknownFields())));
        } else {
            page.line(3, say(ExplainLabels.FAILED_AT, place(part.at())));
            test(failed);
            page.line(7, say(ExplainLabels.WANTED, page.say(failed.wanted())));
            if (part.furtherFailed() > 0) {
                page.line(5, say(ExplainLabels.FURTHER, part.furtherFailed()));
            }
        }
    }

    private void rule(RuleDescription rule, String factClass, String at) {
        String severity = rule.severity().name();
        String about = at.isEmpty()
                ? say(ExplainLabels.RULE_ONLY, rule.id(), severity, factClass)
                : say(ExplainLabels.RULE, rule.id(), severity, factClass, at);
        page.line(3, Tone.FAINT, about);
        page.line(
                3,
                Tone.FAINT,
                say(ExplainLabels.WINDOW, page.say(ExplainLabels.days(rule.effectiveFrom(), rule.effectiveUntil()))));
        page.line(
                3,
                Tone.FAINT,
                say(
                        ExplainLabels.SOURCE,
                        rule.source().document(),
                        rule.source().section()));
    }

    private void test(Tested test) {
        boolean holds = test.outcome() == TestOutcome.HOLDS;
        page.line(
                5,
                holds ? Tone.PLAIN : Tone.WARNING,
                say(holds ? ExplainLabels.HOLDS : ExplainLabels.FAILS, test.test()));
        test.reads().forEach(this::property);
    }

    private void property(ReadProperty property) {
        String value = property.shown();
        String fields = property.fields().isEmpty()
                ? say(ExplainLabels.NO_FIELDS)
                : page.list(property.fields().stream().map(this::place).toList());
        page.line(
                7,
                value == null
                        ? say(ExplainLabels.VALUE_UNKNOWN, property.name(), fields)
                        : say(ExplainLabels.VALUE, property.name(), value, fields));
    }

    private String place(String pointer) {
        return pointer.isEmpty() ? say(ExplainLabels.WHOLE) : pointer;
    }

    private String say(ExplainLabels label, Object... values) {
        return label.in(page.language(), values);
    }
}
