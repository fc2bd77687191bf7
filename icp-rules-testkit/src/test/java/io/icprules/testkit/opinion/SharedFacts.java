package io.icprules.testkit.opinion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ids of facts that differ between provinces in their prefix only; each is put together once. */
record SharedFacts(
        String orgDocOrganisationCertificate,
        String orgDocResponsiblePersonId,
        String orgDocSiteAdministratorId,
        String indDocIndividualId,
        String orgDocVerificationSheet,
        String indDocVerificationSheet,
        String orgModNameChange,
        String orgOldModNameOrNumber) {

    private static final Map<String, SharedFacts> BY_PREFIX = new ConcurrentHashMap<>();

    /** The facts of a province by their prefix, such as {@code cn-sc}. */
    static SharedFacts of(String prefix) {
        SharedFacts known = BY_PREFIX.get(prefix);
        return known != null ? known : BY_PREFIX.computeIfAbsent(prefix, SharedFacts::make);
    }

    private static SharedFacts make(String prefix) {
        return new SharedFacts(
                prefix + "-org-doc-organisation-certificate",
                prefix + "-org-doc-responsible-person-id",
                prefix + "-org-doc-site-administrator-id",
                prefix + "-ind-doc-individual-id",
                prefix + "-org-doc-verification-sheet",
                prefix + "-ind-doc-verification-sheet",
                prefix + "-org-mod-name-change",
                prefix + "-org-old-mod-name-or-number");
    }
}
