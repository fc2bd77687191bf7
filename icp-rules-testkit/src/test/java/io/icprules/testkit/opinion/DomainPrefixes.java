package io.icprules.testkit.opinion;

import io.icprules.api.application.Domain;
import io.icprules.api.application.SubjectRecord;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectRecordStatus;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what stands left of the registrable suffix: abc.com and 123.com have two prefixes. Stateless. */
final class DomainPrefixes {

    /** Second labels under a country code that belong to the suffix, as in abc.com.cn and abc.bj.cn. */
    private static final Set<String> SECOND_LEVEL = Stream.concat(
                    Stream.of("com", "net", "org", "gov", "edu", "ac", "mil", "co", "tw", "hk", "mo"),
                    Arrays.stream(Province.values())
                            .map(province -> province.isoCode().substring(3).toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private DomainPrefixes() {}

    /** At least so many prefixes under the subject, over the domains filed before and those of this order. */
    static Tri underSubject(int atLeast, Dossier dossier) {
        Set<String> names = namesUnderSubject(dossier);
        return names == null
                ? Tri.UNKNOWN
                : Tri.of(names.stream().map(DomainPrefixes::of).distinct().count() >= atLeast);
    }

    /** Names of the domains filed before and of those of this order; {@code null} while one of them is unknown. */
    static @Nullable Set<String> namesUnderSubject(Dossier dossier) {
        SubjectRecord filed = dossier.subject().record();
        boolean none = filed != null && filed.status() == SubjectRecordStatus.NONE;
        boolean known = filed != null && (filed.domains() != null || none);
        if (!known || dossier.domainsListed() == Tri.UNKNOWN) {
            return null;
        }
        Set<String> names = new HashSet<>();
        for (Located<Domain> domain : dossier.domains()) {
            String name = domain.value().name();
            if (name == null) {
                return null;
            }
            names.add(name.toLowerCase(Locale.ROOT));
        }
        if (filed.domains() != null) {
            filed.domains().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private static String of(String name) {
        List<String> labels = Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\."))
                .filter(label -> !label.isEmpty())
                .toList();
        int last = labels.size() - 1;
        if (last < 1) {
            return name;
        }
        boolean twoLabels = last > 1 && labels.get(last).length() == 2 && SECOND_LEVEL.contains(labels.get(last - 1));
        return labels.get(last - (twoLabels ? 2 : 1));
    }
}
