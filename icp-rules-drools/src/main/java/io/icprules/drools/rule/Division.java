package io.icprules.drools.rule;

import io.icprules.api.vocabulary.Province;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Parts of a rule base, divided so that a filing meets the national ones and those of its own province only. A package
 * {@code io.icprules.rules.province.<name>} belongs to the province of that name.
 *
 * @param national parts for every filing, in the order of their packages
 * @param provincial parts for the filings of one province; none for provinces without any
 * @param <T> rules, or models of several
 */
public record Division<T>(List<T> national, Map<Province, List<T>> provincial) {

    /** Name of the national rule set. */
    public static final String NATIONAL = "national";

    private static final String PROVINCE = "io.icprules.rules.province.";

    /** Divides parts by their packages. */
    public static <T> Division<T> of(List<T> parts, Function<T, String> packageOf) {
        Map<Province, List<T>> provincial = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            List<T> own = inPackages(parts, packageOf, (PROVINCE + nameOf(province))::equals);
            if (!own.isEmpty()) {
                provincial.put(province, own);
            }
        }
        return new Division<>(inPackages(parts, packageOf, name -> !name.startsWith(PROVINCE)), provincial);
    }

    /** Name of the rule set of a province: the last part of the package that holds its rules. */
    public static String nameOf(Province province) {
        return province.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The parts of each rule set by its name, the national ones first. */
    public Map<String, List<T>> byName() {
        Map<String, List<T>> sets = new LinkedHashMap<>();
        sets.put(NATIONAL, national);
        provincial.forEach((province, own) -> sets.put(nameOf(province), own));
        return sets;
    }

    private static <T> List<T> inPackages(List<T> parts, Function<T, String> packageOf, Predicate<String> wanted) {
        return parts.stream()
                .filter(part -> wanted.test(packageOf.apply(part)))
                .sorted(Comparator.comparing(packageOf))
                .toList();
    }
}
