package io.icprules.drools.facts;

import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    static Counts of(FilingApplication application) {
        List<String> names = domainNames(application.sites());
        SubjectRecord record =
                Blank.or(Blank.or(application.subject(), Blank.SUBJECT).record(), Blank.SUBJECT_RECORD);
        boolean unfiled = record.status() == SubjectRecordStatus.NONE;
        Integer filedSites = record.sites() == null && unfiled ? Integer.valueOf(0) : record.sites();
        List<String> filed = record.domains() == null && unfiled ? List.<String>of() : record.domains();
        Integer sites = application.sites() == null ? null : application.sites().size();
        return new Counts(
                sites,
                domainsInOrder(application.sites()),
                sites == null || filedSites == null ? null : Integer.valueOf(sites + filedSites),
                names == null || filed == null
                        ? null
                        : Integer.valueOf(distinct(names, filed).size()),
                names == null ? null : prefixes(names).size(),
                names == null || filed == null
                        ? null
                        : prefixes(distinct(names, filed)).size());
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
    static @Nullable List<String> domainNames(@Nullable List<Site> sites) {
        if (sites == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (Site site : sites) {
            if (site.domains() == null) {
                return null;
            }
            for (Domain domain : site.domains()) {
                if (domain.name() == null) {
                    return null;
                }
                names.add(DomainNames.normalise(domain.name()));
            }
        }
        return names;
    }

    static Set<String> prefixes(Iterable<String> names) {
        Set<String> prefixes = new TreeSet<>();
        for (String name : names) {
            prefixes.add(DomainNames.prefix(name));
        }
        return prefixes;
    }

    private static Set<String> distinct(List<String> names, List<String> filed) {
        Set<String> all = new TreeSet<>(names);
        for (String name : filed) {
            all.add(DomainNames.normalise(name));
        }
        return all;
    }
}
