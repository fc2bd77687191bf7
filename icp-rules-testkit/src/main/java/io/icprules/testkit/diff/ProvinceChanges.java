package io.icprules.testkit.diff;

import io.icprules.api.vocabulary.Province;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Provinces that have rules in one of two rule bases only: they came or went as a whole. Immutable. */
final class ProvinceChanges {

    private final Map<Province, Set<String>> rules = new EnumMap<>(Province.class);

    ProvinceChanges(EffectiveRules old, EffectiveRules now, Collection<RuleChange> changes) {
        Set<Province> before = provinces(old);
        Set<Province> after = provinces(now);
        for (RuleChange change : changes) {
            Province from = province(change.before());
            Province to = province(change.after());
            if (from != null && !after.contains(from)) {
                rules.computeIfAbsent(from, one -> new TreeSet<>()).add(change.id());
            }
            if (to != null && !before.contains(to)) {
                rules.computeIfAbsent(to, one -> new TreeSet<>()).add(change.id());
            }
        }
    }

    /** Ids of the rules that came or went with a province; none if it has rules in both rule bases, or in neither. */
    Set<String> of(@Nullable Province province) {
        return province == null ? Set.of() : rules.getOrDefault(province, Set.of());
    }

    private static Set<Province> provinces(EffectiveRules rules) {
        return rules.rules().stream()
                .map(ProvinceChanges::province)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Province.class)));
    }

    private static @Nullable Province province(@Nullable EffectiveRule rule) {
        return rule == null ? null : RuleAreas.province(rule.packageName());
    }
}
