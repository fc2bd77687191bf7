package io.icprules.drools.collect;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.PreApproval;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.PreApprovalRequirement;
import io.icprules.drools.facts.Site;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Pre-approvals that declared content triggers (前置审批). */
public final class PreApprovals {

    private record Entry(RuleDefinition rule, ContentCategory category, PreApprovalRequirement required, String at) {}

    private final List<Entry> entries = new ArrayList<>();

    PreApprovals() {}

    void add(RuleDefinition rule, ContentCategory category, PreApprovalRequirement required, Site site) {
        entries.add(new Entry(rule, category, required, site.at()));
    }

    List<PreApproval> inOrder(FilingApplication application) {
        if (entries.isEmpty()) {
            return List.of();
        }
        SuppliedDocuments documents = new SuppliedDocuments(application, Map.of());
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at, PointerOrder.INSTANCE)
                        .thenComparing(e -> e.rule().order()))
                .map(e -> new PreApproval(
                        e.category(),
                        e.required(),
                        e.rule().wording().authority(),
                        e.rule().wording().papers(),
                        e.required() == PreApprovalRequirement.YES
                                ? documents.statusOf(e.at(), EnumSet.of(DocumentType.PRE_APPROVAL_DOCUMENT))
                                : DocumentStatus.UNKNOWN,
                        e.at(),
                        e.rule().description().factId()))
                .toList();
    }
}
