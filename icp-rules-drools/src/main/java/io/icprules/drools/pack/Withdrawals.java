package io.icprules.drools.pack;

import io.icprules.api.Text;
import io.icprules.api.WithdrawnRule;
import io.icprules.drools.source.Expected;
import io.icprules.drools.source.Found;
import io.icprules.drools.source.Position;
import io.icprules.drools.source.Problems;
import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code withdrawn.tsv}: on each line the id of a rule, why it is withdrawn in Chinese and in English, separated by
 * tabs; lines that begin with {@code #} are comments.
 */
final class Withdrawals {

    private static final int COLUMNS = 3;

    private Withdrawals() {}

    /** Reads a file and reports lines that are not well formed, or name a rule that is not there or stands here anew. */
    static List<WithdrawnRule> read(RuleFile file, Set<String> below, Set<String> written, Problems problems) {
        List<WithdrawnRule> withdrawn = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Position at = new Position(i + 1, 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS || List.of(columns).stream().anyMatch(String::isBlank)) {
                problems.add(
                        RuleProblemCode.WITHDRAWN_FORM,
                        at,
                        Found.COLUMNS.of(columns.length),
                        Expected.WITHDRAWN_COLUMNS.of());
                continue;
            }
            String id = columns[0].strip();
            if (!seen.add(id)) {
                problems.add(RuleProblemCode.WITHDRAWN_FORM, at, Found.RULE_AGAIN.of(id), Expected.RULE_ONCE.of());
            } else if (written.contains(id)) {
                problems.add(
                        RuleProblemCode.WITHDRAWN_AND_WRITTEN,
                        at,
                        Found.RULE.of(id),
                        Expected.WITHDRAWN_OR_WRITTEN.of());
            } else if (!id.contains("-") && withdrawn.isEmpty()) {
                problems.addHeaderRow(at, id);
            } else if (!below.contains(id)) {
                problems.addUnknown(RuleProblemCode.WITHDRAWN_UNKNOWN, at, id, Expected.RULE_BELOW.of(), below);
            } else {
                withdrawn.add(new WithdrawnRule(id, new Text(columns[1].strip(), columns[2].strip())));
            }
        }
        return withdrawn;
    }
}
