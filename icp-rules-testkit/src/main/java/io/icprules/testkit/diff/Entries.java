package io.icprules.testkit.diff;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.PostFilingDuty;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A verdict as entries with fields, to be compared one by one. Not thread-safe while it is made. */
final class Entries {

    private final Map<Entry, Map<String, String>> fields = new LinkedHashMap<>();

    private Entries() {}

    /** What rules say of a filing; that they fail is something they say, too. */
    static Entries of(FilingRules rules, FilingApplication filing, EvaluationOptions options) {
        try {
            return of(rules.evaluate(filing, options));
        } catch (FilingRulesException e) {
            Entries entries = new Entries();
            entries.put(VerdictElement.FAILURE, e.code().name(), "", Map.of());
            return entries;
        }
    }

    /** A verdict. */
    static Entries of(Verdict verdict) {
        Entries entries = new Entries();
        entries.read(verdict);
        return entries;
    }

    /** What has to be changed in these to get others, entry by entry. */
    List<VerdictChange> to(Entries others) {
        List<VerdictChange> changes = new ArrayList<>();
        fields.forEach((entry, values) -> {
            Map<String, String> found = others.fields.get(entry);
            if (found == null) {
                changes.add(whole(entry, Direction.REMOVED));
            } else {
                compare(entry, values, found, changes);
            }
        });
        others.fields.keySet().stream()
                .filter(entry -> !fields.containsKey(entry))
                .forEach(entry -> changes.add(whole(entry, Direction.ADDED)));
        if (changes.isEmpty() && !List.copyOf(fields.keySet()).equals(List.copyOf(others.fields.keySet()))) {
            changes.add(new VerdictChange(VerdictElement.ORDER, Direction.CHANGED, "", "", "", "", ""));
        }
        return changes;
    }

    private static VerdictChange whole(Entry entry, Direction direction) {
        return new VerdictChange(entry.element(), direction, entry.name(), entry.at(), "", "", "");
    }

    private static void compare(
            Entry entry, Map<String, String> before, Map<String, String> after, List<VerdictChange> changes) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String one = before.getOrDefault(name, "");
            String other = after.getOrDefault(name, "");
            if (!one.equals(other)) {
                changes.add(new VerdictChange(
                        entry.element(), Direction.CHANGED, entry.name(), entry.at(), name, one, other));
            }
        }
    }

    private void read(Verdict verdict) {
        single(VerdictElement.FILING_TYPE, verdict.filingType());
        verdict.channels().forEach(channel -> put(VerdictElement.CHANNELS, channel.name(), "", Map.of()));
        put(
                VerdictElement.ADMISSIBILITY,
                "",
                "",
                Map.of("", verdict.admissibility().name()));
        for (Finding finding : verdict.findings()) {
            put(VerdictElement.FINDINGS, finding.ruleId(), finding.at(), FieldValues.of(finding));
        }
        for (RequiredDocument document : verdict.requiredDocuments()) {
            put(VerdictElement.REQUIRED_DOCUMENTS, document.document().name(), document.at(), FieldValues.of(document));
        }
        verdict.requiredSteps()
                .forEach(step -> put(VerdictElement.STEPS, step.step().name(), "", FieldValues.of(step)));
        single(VerdictElement.SMS, verdict.sms());
        for (PreApproval approval : verdict.preApprovals()) {
            put(VerdictElement.PRE_APPROVALS, approval.category().name(), approval.at(), FieldValues.of(approval));
        }
        for (PostFilingDuty duty : verdict.postFilingDuties()) {
            put(VerdictElement.DUTIES, duty.obligation().name(), duty.at(), FieldValues.of(duty));
        }
        for (UndeterminedFact fact : verdict.undetermined()) {
            put(VerdictElement.UNDETERMINED, fact.ruleId(), fact.at(), FieldValues.of(fact));
        }
        verdict.contradictionsApplied()
                .forEach(one -> put(VerdictElement.CONTRADICTIONS, one.id(), "", FieldValues.of(one)));
        single(VerdictElement.COVERAGE, verdict.coverage());
    }

    private void single(VerdictElement element, Record value) {
        put(element, "", "", FieldValues.of(value));
    }

    private void put(VerdictElement element, String name, String at, Map<String, String> values) {
        int number = 0;
        while (fields.containsKey(new Entry(element, name, at, number))) {
            number++;
        }
        fields.put(new Entry(element, name, at, number), values);
    }
}
