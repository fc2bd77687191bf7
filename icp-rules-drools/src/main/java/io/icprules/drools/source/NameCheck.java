package io.icprules.drools.source;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Checks the names of rules; one check for all files, as names are unique over all of them. */
final class NameCheck {

    /** Java matches repeated groups by recursion. */
    static final int LONGEST = 200;

    private static final Pattern FORM =
            Pattern.compile("cn(-[a-z0-9]+)+(/[a-z0-9]+(-[a-z0-9]+)*)?(@[0-9]{4}-[0-9]{2}-[0-9]{2})?");

    private final Map<String, SourceRule> seen = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, SourceRule>> versions = new HashMap<>();

    void check(SourceRule rule, Problems problems) {
        if (rule.name().length() > LONGEST || !FORM.matcher(rule.name()).matches()) {
            problems.add(
                    RuleProblemCode.RULE_NAME,
                    rule.nameAt(),
                    rule.name(),
                    "cn-… or cn-…/part, in lower-case letters, digits and dashes");
        }
        // Drools takes "A" and "A " for two rules, and full-width letters for others.
        String key = Normalizer.normalize(rule.name(), Normalizer.Form.NFKC).strip();
        SourceRule first = seen.putIfAbsent(key, rule);
        if (first != null) {
            problems.add(
                    RuleProblemCode.RULE_NAME_REPEATED,
                    rule.nameAt(),
                    rule.name() + ", which stands in " + first.file() + ":" + first.line() + " too",
                    "a name of its own");
            return;
        }
        suffix(rule, problems);
        version(rule, versions.computeIfAbsent(rule.unversionedName(), name -> new TreeMap<>()), problems);
    }

    /** Windows that do not overlap lie in a row: one more can only meet its neighbours, however many there are. */
    private static void version(SourceRule rule, NavigableMap<LocalDate, SourceRule> others, Problems problems) {
        LocalDate from = Days.from(rule).orElse(LocalDate.MIN);
        Map.Entry<LocalDate, SourceRule> before = others.floorEntry(from);
        Map.Entry<LocalDate, SourceRule> after = others.ceilingEntry(from);
        if (before != null && !endsBefore(before.getValue(), rule)) {
            overlap(before.getValue(), rule, problems);
        } else if (after != null && !endsBefore(rule, after.getValue())) {
            overlap(after.getValue(), rule, problems);
        } else {
            others.put(from, rule);
        }
    }

    private static void suffix(SourceRule rule, Problems problems) {
        int at = rule.name().indexOf('@');
        if (at < 0) {
            return;
        }
        String version = rule.name().substring(at + 1);
        String from = Days.from(rule).map(LocalDate::toString).orElse("no @from");
        if (!version.equals(from)) {
            problems.add(
                    RuleProblemCode.VERSION_SUFFIX,
                    rule.nameAt(),
                    "version " + version,
                    "@from(\"" + version + "\"), not " + from);
        }
    }

    private static void overlap(SourceRule a, SourceRule b, Problems problems) {
        problems.add(
                RuleProblemCode.WINDOWS_OVERLAP,
                b.nameAt(),
                b.name() + " on days of " + a.name() + " in " + a.file() + ":" + a.line(),
                "windows that do not overlap");
    }

    private static boolean endsBefore(SourceRule earlier, SourceRule later) {
        LocalDate until = Days.until(earlier).orElse(LocalDate.MAX);
        return !until.isAfter(Days.from(later).orElse(LocalDate.MIN));
    }
}
