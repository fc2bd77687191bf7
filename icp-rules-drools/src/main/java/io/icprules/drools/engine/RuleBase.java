package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.RuleDescription;
import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.Division;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Rules, divided so that a filing meets the national ones and those of its own province only. Thread-safe.
 */
final class RuleBase {

    private final RuleBaseProperties properties;
    private final Map<String, Text> readings;
    private final RuleSet national;
    private final Map<Province, RuleSet> provinces = new EnumMap<>(Province.class);

    /**
     * A rule base.
     *
     * @param properties version, digest and dates
     * @param readings readings of contradictions, by id
     * @param national rules for every filing
     * @param provinces rules for the filings of one province
     * @throws FilingRulesException {@link ErrorCode#RULE_BASE_EMPTY} if there are no national rules
     */
    RuleBase(
            RuleBaseProperties properties,
            Map<String, Text> readings,
            RuleSet national,
            Map<Province, RuleSet> provinces) {
        this.properties = properties;
        this.readings = Map.copyOf(readings);
        this.national = national;
        this.provinces.putAll(provinces);
        if (national.size() == 0) {
            throw new FilingRulesException(
                    ErrorCode.RULE_BASE_EMPTY,
                    "The rule base has no national rules; expected rules in packages io.icprules.rules.national.*.",
                    "Check that the rules were compiled into the jar (META-INF/kie/…/drools-model) or that the folder"
                            + " holds .drl files.");
        }
    }

    /**
     * A rule base over rule sets that are made of parts.
     *
     * @param parts parts of rule sets
     * @param ruleSet makes a rule set of its name and parts
     */
    <T> RuleBase(
            RuleBaseProperties properties,
            Map<String, Text> readings,
            Division<T> parts,
            BiFunction<String, List<T>, RuleSet> ruleSet) {
        this(properties, readings, ruleSet.apply(Division.NATIONAL, parts.national()), Map.of());
        parts.provincial()
                .forEach((province, own) -> provinces.put(province, ruleSet.apply(Division.nameOf(province), own)));
    }

    /**
     * A rule base over executable models, run by Drools.
     *
     * @param models models, one for each package; order does not matter
     * @throws FilingRulesException {@link ErrorCode#RULE_BASE_EMPTY} if there are no rules,
     *     {@link ErrorCode#RULE_METADATA} if rules are not well formed
     */
    static RuleBase ofModels(RuleBaseProperties properties, Map<String, Text> readings, List<Model> models) {
        ModelReader reader = new ModelReader();
        RuleBase base = new RuleBase(
                properties,
                readings,
                Division.of(models, Model::getPackageName),
                (name, some) -> new KieRuleSet(some, reader));
        reader.check();
        return base;
    }

    /** A rule base over rules that run from their source. */
    static RuleBase ofSources(RuleBaseProperties properties, Map<String, Text> readings, List<InterpretedRule> rules) {
        return new RuleBase(
                properties,
                readings,
                Division.of(rules, InterpretedRule::packageName),
                (name, some) -> new InterpretedRuleSet(some));
    }

    /** The same with rules exchanged by their id, or dropped where the replacement is {@code null}. */
    RuleBase with(Map<String, @Nullable InterpretedRule> replacements) {
        RuleSet changedNational = exchange(national, replacements);
        Map<Province, RuleSet> changedProvinces = new EnumMap<>(provinces);
        changedProvinces.replaceAll((province, rules) -> exchange(rules, replacements));
        changedProvinces.values().removeIf(rules -> rules.rules().isEmpty()); // without rules it is not covered
        return new RuleBase(properties, readings, changedNational, changedProvinces);
    }

    private static RuleSet exchange(RuleSet rules, Map<String, @Nullable InterpretedRule> replacements) {
        return rules instanceof InterpretedRuleSet interpreted ? interpreted.with(replacements) : rules;
    }

    RuleSet national() {
        return national;
    }

    @Nullable RuleSet of(@Nullable Province province) {
        return province == null ? null : provinces.get(province);
    }

    RuleBaseProperties properties() {
        return properties;
    }

    Map<String, Text> readings() {
        return readings;
    }

    private List<String> interpreted() {
        List<RuleDefinition> interpreted = new ArrayList<>(national.interpreted());
        provinces.values().forEach(set -> interpreted.addAll(set.interpreted()));
        return interpreted.stream().map(RuleDefinition::id).toList();
    }

    RuleBaseDescription describe() {
        List<RuleDescription> rules = new ArrayList<>();
        national.rules().stream().map(RuleDefinition::description).forEach(rules::add);
        provinces
                .values()
                .forEach(set ->
                        set.rules().stream().map(RuleDefinition::description).forEach(rules::add));
        return new RuleBaseDescription(
                properties.id(),
                properties.verifiedFrom(),
                properties.verifiedThrough(),
                List.copyOf(provinces.keySet()),
                rules,
                properties.layers(),
                properties.withdrawn(),
                interpreted());
    }
}
