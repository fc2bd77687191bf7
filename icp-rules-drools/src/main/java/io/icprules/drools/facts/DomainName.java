package io.icprules.drools.facts;

import io.icprules.api.application.Domain;
import io.icprules.api.application.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain name taken apart once, as several facts look at its parts.
 *
 * @param normal the name as {@link DomainNames} normalises it
 * @param suffix its registrable suffix
 */
record DomainName(String normal, String suffix) {

    /** A name as it was declared. */
    static DomainName of(String declared) {
        String normal = DomainNames.normalise(declared);
        return new DomainName(normal, DomainNames.suffixOf(normal));
    }

    /** The names of the domains of a site, {@code null} in the place of each that is unknown; {@code null} when the list is. */
    static @Nullable List<@Nullable DomainName> of(Site site) {
        if (site.domains() == null) {
            return null;
        }
        List<@Nullable DomainName> names = new ArrayList<>(site.domains().size());
        for (Domain domain : site.domains()) {
            names.add(domain.name() == null ? null : of(domain.name()));
        }
        return names;
    }

    /** The label left of the suffix (域名前缀): {@code abc} for abc.com and www.abc.com. */
    String prefix() {
        int dot = normal.length() - suffix.length() - 1;
        return dot < 0 ? normal : normal.substring(normal.lastIndexOf('.', dot - 1) + 1, dot);
    }

    boolean isGovernment() {
        return DomainNames.isGovernment(suffix);
    }
}
