package io.icprules.drools.facts;

import java.util.Locale;
import java.util.Set;

/** Parts of domain names. */
final class DomainNames {

    private static final String GOVERNMENT = "政务";

    /** Second-level suffixes of .cn under which names are registered; without them the label left of them would be missed. */
    private static final Set<String> CN_SECOND_LEVEL =
            Set.of("com.cn", "net.cn", "org.cn", "gov.cn", "edu.cn", "ac.cn");

    private DomainNames() {}

    static String normalise(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The registrable suffix: {@code gov.cn} and its like, otherwise the last label. */
    static String suffix(String name) {
        String normal = normalise(name);
        for (String suffix : CN_SECOND_LEVEL) {
            if (normal.endsWith("." + suffix)) {
                return suffix;
            }
        }
        return normal.substring(normal.lastIndexOf('.') + 1);
    }

    /** The label left of the registrable suffix (域名前缀): {@code abc} for abc.com and www.abc.com. */
    static String prefix(String name) {
        String normal = normalise(name);
        String suffix = suffix(normal);
        if (normal.length() <= suffix.length()) {
            return normal;
        }
        String rest = normal.substring(0, normal.length() - suffix.length() - 1);
        return rest.substring(rest.lastIndexOf('.') + 1);
    }

    static boolean isGovernment(String suffix) {
        return suffix.equals("gov.cn") || suffix.equals(GOVERNMENT);
    }
}
