package io.icprules.testkit.generate;

import io.icprules.api.application.Domain;
import java.util.ArrayList;
import java.util.List;

/** Many domain names. */
final class Domains {

    private Domains() {}

    /** Names with a prefix each. */
    static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("shili-zaoqi" + i + ".cn");
        }
        return names;
    }

    /** The domains and others like the first, up to the count, with a prefix each. */
    static List<Domain> more(List<Domain> domains, int count) {
        List<Domain> all = new ArrayList<>(domains);
        for (int i = all.size(); i < count && !domains.isEmpty(); i++) {
            all.add(domains.get(0).toBuilder().name("shili-duo" + i + ".cn").build());
        }
        return all;
    }

    /** The same, with the prefix of the first for all. */
    static List<Domain> alike(List<Domain> domains, int count) {
        List<Domain> all = new ArrayList<>(domains);
        for (int i = all.size(); i < count && !domains.isEmpty(); i++) {
            Domain first = domains.get(0);
            all.add(first.toBuilder().name("zhan" + i + "." + first.name()).build());
        }
        return all;
    }
}
