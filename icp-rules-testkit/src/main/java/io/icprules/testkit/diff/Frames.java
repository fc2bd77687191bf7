package io.icprules.testkit.diff;

import io.icprules.api.Text;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What two rule bases say apart from their rules. Stateless. */
final class Frames {

    private Frames() {}

    /** What differs, a text each. */
    static List<Text> differences(EffectiveRules old, EffectiveRules now) {
        List<Text> differences = new ArrayList<>();
        day(
                differences,
                "核验起始日",
                "verified from",
                old.verifiedFrom().toString(),
                now.verifiedFrom().toString());
        day(
                differences,
                "核验截止日",
                "verified through",
                old.verifiedThrough().toString(),
                now.verifiedThrough().toString());
        Set<String> readings = new TreeSet<>(old.readings().keySet());
        readings.addAll(now.readings().keySet());
        for (String id : readings) {
            Text before = old.readings().get(id);
            Text after = now.readings().get(id);
            if (before == null || !before.equals(after)) {
                differences.add(new Text("资料矛盾 " + id + " 的解读不同", "another reading of the contradiction " + id));
            }
        }
        if (!RuleChanges.inSameOrder(old, now)) {
            differences.add(new Text(
                    "规则的次序不同，判定中各项的次序可能随之不同",
                    "the rules stand in another order, which may change the order of entries"));
        }
        return differences;
    }

    /** Whether both have rules of the same provinces, which the verdict tells. */
    static boolean samePlaces(EffectiveRules old, EffectiveRules now) {
        return packages(old).equals(packages(now));
    }

    private static Set<String> packages(EffectiveRules rules) {
        return rules.rules().stream().map(EffectiveRule::packageName).collect(Collectors.toSet());
    }

    private static void day(List<Text> differences, String zh, String en, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Text(zh + "：" + before + " → " + after, en + " " + before + " → " + after));
        }
    }
}
