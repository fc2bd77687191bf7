package io.icprules.testkit.generate;

import static io.icprules.testkit.generate.Edit.order;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Filings out of all proportion, and at odds with themselves. */
final class HostileDeviations {

    private HostileDeviations() {}

    /** What one reads in a moment. */
    static List<Deviation> all() {
        return new Catalogue("hostile")
                .add("nothing", (f, at) -> FilingApplication.builder().build())
                .add("same-site-twice", (f, at) -> copies(f, 2))
                .add("same-domain-twice", Edit.domains(d -> repeated(d, 2)))
                .add(
                        "same-document-twice",
                        (f, at) -> f.toBuilder()
                                .documents(repeated(f.documents() == null ? List.of() : f.documents(), 2))
                                .build())
                .each(
                        "document-of",
                        ref -> (f, at) -> documentOf(f, ref),
                        "",
                        "/",
                        "/sites/99",
                        "sites",
                        "/sites/-1",
                        "☁")
                .add("same-person-with-data", Edit.administrator(p -> p.sameAsResponsiblePerson(true)))
                .add("responsible-person-same", Edit.responsible(p -> p.sameAsResponsiblePerson(true)))
                .add(
                        "submitted-on-another-day",
                        (f, at) -> order(o -> o.submittedAt(
                                        Catalogue.day(f).minusYears(3).atTime(23, 59)))
                                .apply(f, at))
                .add(
                        "expired-before-registered",
                        (f, at) -> Edit.domain(d -> d.expiresOn(Catalogue.day(f).minusYears(9))
                                        .registeredOn(Catalogue.day(f).plusYears(9)))
                                .apply(f, at))
                .add(
                        "verified-before-sent",
                        (f, at) -> order(o -> o.sms(new io.icprules.api.application.SmsEvidence(
                                        java.time.LocalDateTime.MAX, java.time.LocalDateTime.MIN, null, -1)))
                                .apply(f, at))
                .deviations();
    }

    /** What takes longer to judge. */
    static List<Deviation> huge() {
        return new Catalogue("hostile")
                .add("100-sites", (f, at) -> copies(f, 100))
                .add("1000-sites", (f, at) -> copies(f, 1000))
                .add("1000-domains", Edit.domains(d -> repeated(d, 1000)))
                .add(
                        "1000-documents",
                        (f, at) -> f.toBuilder()
                                .documents(repeated(f.documents() == null ? List.of() : f.documents(), 1000))
                                .build())
                .deviations();
    }

    private static FilingApplication copies(FilingApplication filing, int count) {
        List<Site> sites = filing.sites();
        return sites == null || sites.isEmpty()
                ? filing
                : filing.toBuilder().sites(repeated(sites, count)).build();
    }

    /** The first entry as many times. */
    private static <T> List<T> repeated(List<T> entries, int count) {
        return entries.isEmpty() ? entries : Collections.nCopies(count, entries.get(0));
    }

    private static FilingApplication documentOf(FilingApplication filing, String ref) {
        List<SuppliedDocument> all = new ArrayList<>(filing.documents() == null ? List.of() : filing.documents());
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i).toBuilder().subjectRef(ref).build());
        }
        return filing.toBuilder().documents(all).build();
    }
}
