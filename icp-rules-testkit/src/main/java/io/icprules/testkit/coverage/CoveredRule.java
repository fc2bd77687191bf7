package io.icprules.testkit.coverage;

import io.icprules.api.RuleDescription;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.source.SourcePattern;
import io.icprules.drools.source.SourceTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule and what each source reached of it.
 *
 * @param rule the rule
 * @param bySource counts by the name of the source, in the order of the sources
 */
public record CoveredRule(InterpretedRule rule, Map<String, RuleCounts> bySource) {

    private static final String PROVINCE = "province.";
    private static final int SHORT = 80;

    /** Copies the map. */
    public CoveredRule {
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
    }

    /** Id of the rule. */
    public String id() {
        return rule.definition().id();
    }

    /** What its file states. */
    public RuleDescription description() {
        return rule.definition().description();
    }

    /** Where it stands, as compilers write it: {@code file:line}. */
    public String place() {
        return rule.source().file() + ":" + rule.source().line();
    }

    /** Its tests, in the order of {@link RuleCounts#tests()}. */
    public List<SourceTest> tests() {
        SourcePattern pattern = rule.source().pattern();
        return pattern == null ? List.of() : pattern.tests();
    }

    /** A test on one line, cut short: lists of words can fill a page. */
    String shortTest(int test) {
        String text = tests().get(test).text().replaceAll("\\s+", " ");
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + " …";
    }

    /** Its province; {@code null} for a national rule. */
    public @Nullable Province province() {
        String topic = description().topic();
        if (!topic.startsWith(PROVINCE)) {
            return null;
        }
        String name = topic.substring(PROVINCE.length());
        return Arrays.stream(Province.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).replace("_", "").equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What one source reached; nothing if it is not known. */
    public RuleCounts of(String source) {
        return bySource.getOrDefault(source, nothing());
    }

    /** What all sources reached together. */
    public RuleCounts total() {
        return bySource.values().stream().reduce(nothing(), RuleCounts::plus);
    }

    private RuleCounts nothing() {
        return RuleCounts.nothing(rule.definition().conditions().size());
    }
}
