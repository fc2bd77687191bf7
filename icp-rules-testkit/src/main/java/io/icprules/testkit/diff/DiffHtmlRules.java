package io.icprules.testkit.diff;

import io.icprules.drools.pack.EffectiveRule;
import io.icprules.testkit.html.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules and kinds of change of a comparison, as HTML. Stateless. */
final class DiffHtmlRules {

    private DiffHtmlRules() {}

    static String effect(RuleEffect effect) {
        RuleChange change = effect.change();
        String id = Html.escape(change.id());
        EffectiveRule rule = change.latest();
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"rule\" id=\"")
                .append(id)
                .append("\">\n<h3>")
                .append(id);
        html.append(" <span class=\"kind ")
                .append(change.kind().name().toLowerCase(Locale.ROOT))
                .append("\">");
        html.append(Html.both(DiffTextRules.what(change))).append("</span></h3>\n<p class=\"faint\">");
        html.append(Html.escape(rule.source().file() + ":" + rule.source().line()));
        html.append("</p>\n<div class=\"parts\">\n");
        change.parts().forEach(part -> html.append(part(part)));
        html.append("</div>\n");
        if (change.isWordingOnly()) {
            html.append(paragraph(DiffWords.WORDING));
        }
        effect.groups().forEach(group -> html.append(group(group)));
        html.append(shown(effect));
        effect.aspects().forEach(side -> html.append(side(side, effect)));
        return html.append("</section>").toString();
    }

    private static String side(AspectWitness side, RuleEffect effect) {
        Witness witness = side.witness();
        String line = (witness == null ? "<p class=\"missing\">" : "<p>") + Html.both(RuleSides.line(side, effect))
                + "</p>\n";
        return witness == null || RuleSides.isAbove(side, effect)
                ? line
                : line + witness(witness, List.of(effect.change().id()));
    }

    private static String shown(RuleEffect effect) {
        return switch (effect.shown()) {
            case COMPARED -> "";
            case MADE -> paragraph(DiffWords.MADE) + witness(effect);
            case EVERY_FINDING -> paragraph(DiffWords.EVERY_FINDING) + witness(effect);
            case NOWHERE -> "<p class=\"missing\">" + Html.both(DiffWords.NOWHERE.with()) + "</p>\n";
            case NOT_SEARCHED -> paragraph(DiffWords.NOT_SEARCHED);
        };
    }

    private static String paragraph(DiffWords words) {
        return "<p>" + Html.both(words.with()) + "</p>\n";
    }

    private static String part(PartChange part) {
        String name = part.name().startsWith("@")
                ? Html.escape(part.name())
                : Html.both(part.part().label());
        return "<div class=\"part\"><span>" + name + "</span>"
                + (part.before().isEmpty() ? "" : "<del>" + Html.escape(part.before()) + "</del>")
                + (part.after().isEmpty() ? "" : "<ins>" + Html.escape(part.after()) + "</ins>")
                + "</div>\n";
    }

    static String group(ChangeGroup group) {
        StringBuilder html = new StringBuilder("<div class=\"group\"><h4>");
        html.append(Html.both(DiffTextRules.title(group)));
        html.append("</h4>");
        if (group.cause().isTogether()) {
            String rules = String.join(", ", group.cause().rules());
            html.append("<p>")
                    .append(Html.both(
                            DiffWords.TOGETHER_OF.with(group.cause().rules().size(), rules)))
                    .append("</p>");
        }
        html.append("<ul>");
        DiffTextRules.labels(group.labels())
                .forEach(label -> html.append("<li>").append(Html.escape(label)).append("</li>"));
        html.append("</ul><p class=\"faint\">");
        html.append(group.provinces().entrySet().stream()
                .map(entry -> Html.both(entry.getKey().label()) + " " + Html.number(entry.getValue()))
                .collect(Collectors.joining(", ")));
        return html.append("</p>\n")
                .append(witness(group.witness(), group.cause().rules()))
                .append("</div>\n")
                .toString();
    }

    private static String witness(RuleEffect effect) {
        Witness witness = effect.witness();
        return witness == null ? "" : witness(witness, List.of(effect.change().id()));
    }

    private static String witness(Witness witness, List<String> rules) {
        List<CausedChange> own = witness.causedBy(rules);
        int others = witness.changes().size() - own.size();
        StringBuilder html = new StringBuilder("<details><summary>");
        html.append(Html.both(DiffWords.WITNESS.with(witness.name())));
        html.append("</summary><pre>").append(Html.escape(DiffTextRules.yaml(witness)));
        html.append("</pre><p>").append(Html.both(DiffWords.DIFFERS.with())).append("</p><ul>");
        own.forEach(
                caused -> html.append("<li>").append(change(caused.change())).append("</li>"));
        if (others > 0) {
            html.append("<li class=\"faint\">")
                    .append(Html.both(DiffWords.OTHERS.with(others)))
                    .append("</li>");
        }
        return html.append("</ul></details>\n").toString();
    }

    private static String change(VerdictChange change) {
        return Html.escape(change.direction().sign()) + " "
                + Html.both(change.element().label()) + " "
                + Html.escape(change.label() + DiffTextRules.at(change));
    }
}
