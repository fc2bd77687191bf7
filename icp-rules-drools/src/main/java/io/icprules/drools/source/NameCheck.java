package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the names of rules; one check for all files, as names are unique over all of them. */
final class NameCheck {

    /** Java matches repeated groups by recursion. */
    static final int LONGEST = 200;

    private static final Pattern FORM =
            Pattern.compile("cn(-[a-z0-9]+)+(/[a-z0-9]+(-[a-z0-9]+)*)?(@[0-9]{4}-[0-9]{2}-[0-9]{2})?");

    private static final Pattern PROVINCE_FILE = Pattern.compile("province/(\\d\\d)-");
    private static final String ISO_COUNTRY = "CN-";
    private static final Set<String> AREAS =
            Arrays.stream(Province.values()).map(NameCheck::letters).collect(Collectors.toUnmodifiableSet());

    private final RulesBelow below;
    private final SimilarNames similar = new SimilarNames();
    private final Map<String, SourceRule> seen = new HashMap<>();
    private final Map<String, List<SourceRule>> versions = new TreeMap<>();

    /** A check of rules that may lie over others. */
    NameCheck(RulesBelow below) {
        this.below = below;
    }

    /** Checks a name by itself and beside those before. */
    void check(SourceRule rule, Problems problems) {
        boolean wellFormed =
                rule.name().length() <= LONGEST && FORM.matcher(rule.name()).matches();
        if (!wellFormed) {
            problems.add(
                    RuleProblemCode.RULE_NAME,
                    rule.nameAt(),
                    Wording.written(rule.name()),
                    Expected.NAME_FORM.of(),
                    likely(rule.name()));
        }
        if (!beside(rule, problems)) {
            return;
        }
        if (wellFormed) {
            suffix(rule, problems);
        }
        area(rule, problems);
    }

    /** Checks a name beside those before; {@code false} if another rule has it. */
    boolean beside(SourceRule rule, Problems problems) {
        SourceRule first = seen.putIfAbsent(key(rule.name()), rule);
        if (first != null && below.has(first)) {
            return false; // a rule that moved, which is told where packages are
        }
        if (first != null) {
            problems.add(
                    RuleProblemCode.RULE_NAME_REPEATED,
                    rule.nameAt(),
                    Found.NAME_TWICE.of(rule.name(), first.file(), first.line()),
                    Expected.OWN_NAME.of(),
                    successor(first, rule));
            return false;
        }
        similar.check(rule, below, problems);
        versions.computeIfAbsent(rule.unversionedName(), name -> new ArrayList<>())
                .add(rule);
        return true;
    }

    /** Drools takes "A" and "A " for two rules, and full-width letters for others; they are one name. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }

    /** The name in the letters of names; empty if that is none either. */
    private static String likely(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        String plain = key(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_.—–]+", "-");
        return Stream.of(plain, "cn-" + plain)
                .filter(one -> FORM.matcher(one).matches())
                .findFirst()
                .orElse("");
    }

    /** The name of a rule that follows the one of its name on a later day; empty if it does not. */
    private static String successor(SourceRule first, SourceRule rule) {
        if (!Days.readable(first) || !Days.readable(rule) || rule.name().contains("@")) {
            return "";
        }
        return Days.from(rule)
                .filter(from -> from.isAfter(Days.from(first).orElse(LocalDate.MIN)))
                .map(from -> rule.name() + "@" + from)
                .orElse("");
    }

    /** What is wrong between the versions of rules, once all were checked. */
    List<RuleProblem> finish() {
        return versions.values().stream()
                .flatMap(rules -> VersionCheck.check(rules, below).stream())
                .toList();
    }

    private static void suffix(SourceRule rule, Problems problems) {
        int at = rule.name().indexOf('@');
        // A day that cannot be read is reported by the check of annotations.
        if (at < 0 || !Days.readable(rule)) {
            return;
        }
        String version = rule.name().substring(at + 1);
        Text from = Days.from(rule).map(Wording::written).orElse(Found.NO_FROM.of());
        if (!version.equals(from.en())) {
            problems.add(
                    RuleProblemCode.VERSION_SUFFIX,
                    rule.nameAt(),
                    Found.VERSION.of(version),
                    Expected.FROM_DAY.of(version, from));
        }
    }

    /** Ids of the fact base begin with the letters of their province; ids of others may begin with anything else. */
    private static void area(SourceRule rule, Problems problems) {
        Matcher path = PROVINCE_FILE.matcher(rule.file());
        String here = path.lookingAt()
                ? Province.find(path.group(1)).map(NameCheck::letters).orElse("")
                : "";
        String[] parts = rule.name().split("-", 3);
        String area = parts.length < 3 ? "" : parts[1];
        // In a file that is misnamed itself the rules are most likely right.
        boolean misnamed = problems.has(RuleProblemCode.PROVINCE_FILE) || problems.has(RuleProblemCode.PACKAGE);
        if (AREAS.contains(area) && !area.equals(here) && !misnamed) {
            String likely = "cn-" + (here.isEmpty() ? "nat" : here);
            problems.add(
                    RuleProblemCode.RULE_AREA,
                    rule.nameAt(),
                    Found.IN_FILE.of(rule.name(), rule.file()),
                    Wording.written(likely + "-…"),
                    rule.name().replaceFirst("cn-" + area, likely));
        }
    }

    private static String letters(Province province) {
        return province.isoCode().substring(ISO_COUNTRY.length()).toLowerCase(Locale.ROOT);
    }
}
