package io.icprules.testkit.scenario;

import io.icprules.api.verdict.AppliedContradiction;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.PersonRole;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.api.vocabulary.StepType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The parts of a verdict that are lists, by the names they have in scenario files. */
public enum ListAspect {
    /** Channels that may carry the order. */
    CHANNELS("channels", Channel.values(), v -> entries(v.channels(), Enum::name, c -> "")),
    /** Facts that are not met, or that apply, as the verdict lists them. */
    FINDINGS("findings", v -> entries(v.findings(), Finding::factId, Because::finding)),
    /** Facts that hold and are nowhere violated, when every finding is asked for. */
    SATISFIED("satisfied", ListAspect::satisfied),
    /** Facts that could not be decided. */
    UNDETERMINED("undetermined", v -> entries(v.undetermined(), UndeterminedFact::factId, Because::undetermined)),
    /** Documents the filing needs. */
    REQUIRED_DOCUMENTS("requiredDocuments", DocumentType.values(), v -> documents(v, false)),
    /** Documents that are still to be supplied. */
    MISSING_DOCUMENTS("missingDocuments", DocumentType.values(), v -> documents(v, true)),
    /** Content categories that need a pre-approval. */
    PRE_APPROVALS("preApprovals", ContentCategory.values(), ListAspect::preApprovals),
    /** Who verifies by text message. */
    SMS_PERSONS("sms.persons", PersonRole.values(), v -> entries(v.sms().persons(), Enum::name, p -> sms(v))),
    /** Numbers to verify by text message. */
    SMS_NUMBERS("sms.numbers", v -> entries(v.sms().numbers(), n -> n, n -> sms(v))),
    /** Steps ahead. */
    STEPS(
            "steps",
            StepType.values(),
            v -> entries(v.requiredSteps(), s -> s.step().name(), s -> String.join(", ", s.factIds()))),
    /** Duties after the filing. */
    DUTIES(
            "duties",
            Obligation.values(),
            v -> entries(v.postFilingDuties(), d -> d.obligation().name(), d -> d.factId())),
    /** Contradictions of the sources that mattered. */
    CONTRADICTIONS(
            "contradictions",
            v -> entries(v.contradictionsApplied(), AppliedContradiction::id, c -> String.join(", ", c.factIds())));

    /** An entry of the list and the rules behind it. */
    private record Entry(String item, String why) {}

    private final String key;
    private final Set<String> constants;
    private final Function<Verdict, List<Entry>> entries;

    ListAspect(String key, Function<Verdict, List<Entry>> entries) {
        this(key, new Enum<?>[0], entries);
    }

    ListAspect(String key, Enum<?>[] constants, Function<Verdict, List<Entry>> entries) {
        this.key = key;
        this.constants = new TreeSet<>(Arrays.stream(constants).map(Enum::name).toList());
        this.entries = entries;
    }

    /** Name in scenario files; a dot leads into a nested object. */
    public String key() {
        return key;
    }

    /** Names an entry may have; empty when it is no constant. */
    Set<String> constants() {
        return Set.copyOf(constants);
    }

    /** Whether entries are ids of facts, which the rule base has to know. */
    boolean namesFacts() {
        return this == FINDINGS || this == SATISFIED || this == UNDETERMINED;
    }

    List<String> of(Judged judged) {
        return entries.apply(verdict(judged)).stream().map(Entry::item).toList();
    }

    /** Rules that led to an entry. */
    List<String> why(Judged judged, String item) {
        return entries.apply(verdict(judged)).stream()
                .filter(entry -> entry.item().equals(item) && !entry.why().isEmpty())
                .map(Entry::why)
                .distinct()
                .toList();
    }

    /** What became of a fact that is not in the list: it may be found otherwise, or hang on an input. */
    List<String> whyMissing(Judged judged, String item) {
        if (!namesFacts()) {
            return List.of();
        }
        List<String> why = new ArrayList<>(FINDINGS.why(judged, item));
        why.addAll(UNDETERMINED.why(judged, item));
        if (why.isEmpty()) {
            judged.everything().findings().stream()
                    .filter(finding -> finding.factId().equals(item))
                    .map(Because::finding)
                    .forEach(why::add);
        }
        return why;
    }

    private Verdict verdict(Judged judged) {
        return this == SATISFIED ? judged.everything() : judged.verdict();
    }

    private static <T> List<Entry> entries(List<T> list, Function<T, String> item, Function<T, String> why) {
        return list.stream().map(t -> new Entry(item.apply(t), why.apply(t))).toList();
    }

    private static List<Entry> satisfied(Verdict verdict) {
        Set<String> violated = new TreeSet<>();
        verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> violated.add(finding.factId()));
        return entries(
                verdict.findings().stream()
                        .filter(f -> f.outcome() == Outcome.SATISFIED && !violated.contains(f.factId()))
                        .toList(),
                Finding::factId,
                Because::finding);
    }

    private static List<Entry> documents(Verdict verdict, boolean open) {
        return entries(
                verdict.requiredDocuments().stream()
                        .filter(d -> !open || d.status() != DocumentStatus.SUPPLIED)
                        .toList(),
                document -> document.document().name(),
                ListAspect::whyDocument);
    }

    private static String whyDocument(RequiredDocument document) {
        List<String> facts =
                document.reasons().stream().map(reason -> reason.factId()).toList();
        return document.status() + (document.at().isEmpty() ? "" : " for " + document.at()) + ", asked for by "
                + String.join(", ", facts);
    }

    private static List<Entry> preApprovals(Verdict verdict) {
        return entries(
                verdict.preApprovals().stream()
                        .filter(p -> p.required() == PreApprovalRequirement.YES)
                        .toList(),
                approval -> approval.category().name(),
                PreApproval::factId);
    }

    private static String sms(Verdict verdict) {
        return String.join(", ", verdict.sms().factIds());
    }
}
