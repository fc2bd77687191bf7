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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Pre-approvals that declared content triggers (前置审批). */
public final class PreApprovals {

    private record Entry(RuleDefinition rule, ContentCategory category, PreApprovalRequirement required, String at)
            implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byPlace = PointerOrder.INSTANCE.compare(at, other.at);
            return byPlace != 0 ? byPlace : rule.compareTo(other.rule);
        }

        PreApproval preApproval(SuppliedDocuments documents) {
            return new PreApproval(
                    category,
                    required,
                    rule.wording().authority(),
                    rule.wording().papers(),
                    required == PreApprovalRequirement.YES
                            ? documents.statusOf(at, EnumSet.of(DocumentType.PRE_APPROVAL_DOCUMENT))
                            : DocumentStatus.UNKNOWN,
                    at,
                    rule.description().factId());
        }
    }

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
        Collections.sort(entries);
        List<PreApproval> preApprovals = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            preApprovals.add(entry.preApproval(documents));
        }
        return preApprovals;
    }
}
