package io.icprules.testkit.assertion;

import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.RequiredStep;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.testkit.scenario.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lists of a verdict, for assertions. */
final class Items {

    private Items() {}

    static List<Item<Finding>> findings(Verdict verdict) {
        return verdict.findings().stream()
                .map(f -> new Item<>(f, f.factId(), f.at(), List.of(f.factId(), f.ruleId()), Reasons.finding(f)))
                .toList();
    }

    static List<Item<UndeterminedFact>> undetermined(Verdict verdict) {
        return verdict.undetermined().stream()
                .map(u -> new Item<>(u, u.factId(), u.at(), List.of(u.factId(), u.ruleId()), Reasons.undetermined(u)))
                .toList();
    }

    static List<Item<RequiredDocument>> documents(Verdict verdict) {
        return verdict.requiredDocuments().stream()
                .map(d -> {
                    List<String> facts =
                            d.reasons().stream().map(Reason::factId).toList();
                    String shown = d.document() + " " + d.status() + place(d.at()) + ", asked for by " + facts(facts);
                    return new Item<>(d, d.document().name(), d.at(), facts, shown);
                })
                .toList();
    }

    /** Of every category a rule speaks of; when no approval is needed, the name says so. */
    static List<Item<PreApproval>> preApprovals(Verdict verdict) {
        return verdict.preApprovals().stream()
                .map(p -> {
                    boolean needed = p.required() == PreApprovalRequirement.YES;
                    String name = p.category() + (needed ? "" : " (" + p.required() + ")");
                    String shown = name + (needed ? " " + p.status() : "") + place(p.at()) + ", by " + p.factId();
                    return new Item<>(p, name, p.at(), List.of(p.factId()), shown);
                })
                .toList();
    }

    static List<Item<PostFilingDuty>> duties(Verdict verdict) {
        return verdict.postFilingDuties().stream()
                .map(d -> new Item<>(
                        d,
                        d.obligation().name(),
                        d.at(),
                        List.of(d.factId()),
                        d.obligation() + place(d.at()) + (d.dueOn() == null ? "" : ", due on " + d.dueOn()) + ", by "
                                + d.factId()))
                .toList();
    }

    static List<Item<RequiredStep>> steps(Verdict verdict) {
        return verdict.requiredSteps().stream()
                .map(s -> new Item<>(
                        s,
                        s.step().name(),
                        "",
                        s.factIds(),
                        s.step() + (s.optional() ? " (on demand only)" : "") + ", by " + facts(s.factIds())))
                .toList();
    }

    static List<Item<AppliedContradiction>> contradictions(Verdict verdict) {
        return verdict.contradictionsApplied().stream()
                .map(c -> new Item<>(c, c.id(), "", c.factIds(), c.id() + " through " + facts(c.factIds())))
                .toList();
    }

    /** What became of a fact, wherever the verdict speaks of it. */
    static List<String> trail(Verdict verdict, String fact) {
        List<String> trail = Stream.of(
                        findings(verdict),
                        undetermined(verdict),
                        documents(verdict),
                        preApprovals(verdict),
                        duties(verdict),
                        steps(verdict),
                        contradictions(verdict))
                .flatMap(List::stream)
                .filter(item -> item.isFrom(fact))
                .map(Item::shown)
                .toList();
        List<String> all = new ArrayList<>(trail);
        if (verdict.filingType().factIds().contains(fact)) {
            all.add(fact + " stands behind the filing type");
        }
        if (verdict.sms().factIds().contains(fact)) {
            all.add(fact + " stands behind the text message");
        }
        return all.isEmpty() ? List.of("the verdict says nothing of " + fact) : all;
    }

    static String names(List<? extends Item<?>> items) {
        return listed(items.stream().map(Item::name).distinct().toList());
    }

    static String listed(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    static String place(String at) {
        return at.isEmpty() ? "" : " at " + at;
    }

    private static String facts(List<String> facts) {
        return String.join(", ", facts);
    }
}
