package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counts of the order and of the subject (本次及主体下的网站数、域名数、域名前缀数). They are derived, not asked for; a
 * count whose lists are not stated is unknown.
 */
record Counts(
        @Nullable Integer sitesInOrder,
        @Nullable Integer domainsInOrder,
        @Nullable Integer sitesUnderSubject,
        @Nullable Integer domainsUnderSubject,
        @Nullable Integer distinctDomainPrefixes,
        @Nullable Integer distinctDomainPrefixesUnderSubject) {

    /**
     * The counts of an application.
     *
     * @param views its sites; {@code null} when they are unknown
     */
    static Counts of(FilingApplication application, @Nullable List<SiteView> views) {
        List<DomainName> names = views == null ? null : names(views);
        SubjectRecord record =
                Blank.or(Blank.or(application.subject(), Blank.SUBJECT).record(), Blank.SUBJECT_RECORD);
        boolean unfiled = record.status() == SubjectRecordStatus.NONE;
        Integer filedSites = record.sites() == null && unfiled ? Integer.valueOf(0) : record.sites();
        List<String> filed = record.domains() == null && unfiled ? List.<String>of() : record.domains();
        List<DomainName> all = names == null || filed == null ? null : both(names, filed);
        Integer sites = application.sites() == null ? null : application.sites().size();
        return new Counts(
                sites,
                domainsInOrder(application.sites()),
                sites == null || filedSites == null ? null : Integer.valueOf(sites + filedSites),
                all == null ? null : Integer.valueOf(distinct(all)),
                names == null ? null : Integer.valueOf(distinctPrefixes(names)),
                all == null ? null : Integer.valueOf(distinctPrefixes(all)));
    }

    /** Counting takes no names. */
    private static @Nullable Integer domainsInOrder(@Nullable List<Site> sites) {
        if (sites == null) {
            return null;
        }
        int count = 0;
        for (Site site : sites) {
            if (site.domains() == null) {
                return null;
            }
            count += site.domains().size();
        }
        return count;
    }

    /** Every domain name of the sites; {@code null} when a list or a name is unknown. */
    private static @Nullable List<DomainName> names(List<SiteView> sites) {
        List<DomainName> names = new ArrayList<>();
        for (SiteView site : sites) {
            List<DomainName> own = site.knownNames();
            if (own == null) {
                return null;
            }
            names.addAll(own);
        }
        return names;
    }

    private static List<DomainName> both(List<DomainName> names, List<String> filed) {
        if (filed.isEmpty()) {
            return names;
        }
        List<DomainName> all = new ArrayList<>(names);
        for (String name : filed) {
            all.add(DomainName.of(name));
        }
        return all;
    }

    /** How many different prefixes names have. */
    static int distinctPrefixes(List<DomainName> names) {
        if (names.size() <= 1) {
            return names.size();
        }
        Set<String> prefixes = new HashSet<>();
        for (DomainName name : names) {
            prefixes.add(name.prefix());
        }
        return prefixes.size();
    }

    private static int distinct(List<DomainName> names) {
        return names.size() <= 1 ? names.size() : new HashSet<>(names).size();
    }
}
