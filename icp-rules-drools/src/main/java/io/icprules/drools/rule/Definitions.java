package io.icprules.drools.rule;

import io.icprules.api.RuleDescription;
import io.icprules.api.verdict.Citation;
import io.icprules.drools.facts.Fact;
import java.time.LocalDate;
import java.util.List;

/** Makes definitions from what rules state of themselves, whoever read them. */
public final class Definitions {

    /** Packages of rules begin with this; what follows is the topic. */
    private static final String ROOT = "io.icprules.rules.";

    private Definitions() {}

    /**
     * The definition of a rule. What is wrong with the annotations is found in {@link Metadata#problems()} afterwards.
     *
     * @param name name of the rule
     * @param packageName package of its file
     * @param metadata its annotations
     * @param order place in the rule base
     * @param factClass class of the facts it looks at
     * @param conditions its tests
     * @param reads names of the properties the tests read, sorted
     */
    public static RuleDefinition define(
            String name,
            String packageName,
            Metadata metadata,
            int order,
            Class<? extends Fact> factClass,
            List<Condition> conditions,
            List<String> reads) {
        return new RuleDefinition(
                describe(name, packageName, metadata, reads),
                order,
                metadata.optional("row"),
                metadata.list("otherwise"),
                factIds(name, metadata),
                new RuleDefinition.Wording(
                        metadata.optionalText("authority"),
                        metadata.optionalText("papers"),
                        metadata.optionalText("countedFrom")),
                factClass,
                conditions,
                conditions.stream().mapToLong(Condition::reads).reduce(0L, (a, b) -> a | b));
    }

    private static RuleDescription describe(String name, String packageName, Metadata metadata, List<String> reads) {
        LocalDate from = metadata.date("from");
        LocalDate until = metadata.date("until");
        metadata.requireOrder(from, until);
        return new RuleDescription(
                name,
                factIds(name, metadata).get(0),
                packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName,
                from,
                until,
                metadata.text("title"),
                metadata.text("message"),
                metadata.optionalText("remedy"),
                metadata.severity(),
                new Citation(metadata.required("source"), metadata.required("section")),
                metadata.list("contradiction"),
                reads);
    }

    /** The fact id: the rule name up to the part or the version. */
    private static String factId(String ruleName) {
        return ruleName.split("[/@]", 2)[0];
    }

    private static List<String> factIds(String ruleName, Metadata metadata) {
        List<String> stated = metadata.list("facts");
        return stated.isEmpty() ? List.of(factId(ruleName)) : stated;
    }
}
