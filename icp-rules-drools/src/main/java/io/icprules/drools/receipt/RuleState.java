package io.icprules.drools.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt keeps of a rule, one line each: digest, id and days.
 *
 * @param digest the first digits of a digest
 * @param window the days it applies on; {@code null} in receipts that do not tell
 */
record RuleState(String digest, @Nullable RuleWindow window) {

    static final String GAP = "  ";

    /** What the lines keep, by the ids of the rules; lines of another form say nothing. */
    static Map<String, RuleState> byRule(List<TopicDigests> topics) {
        Map<String, RuleState> states = new LinkedHashMap<>();
        for (TopicDigests topic : topics) {
            for (String line : topic.rules()) {
                String[] columns = line.split(GAP, -1);
                if (columns.length >= 2) {
                    states.put(
                            columns[1],
                            new RuleState(columns[0], columns.length > 2 ? RuleWindow.parse(columns[2]) : null));
                }
            }
        }
        return states;
    }
}
