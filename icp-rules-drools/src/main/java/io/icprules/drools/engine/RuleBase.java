package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.api.RuleBaseDescription;
import io.icprules.api.RuleDescription;
import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Rules, divided so that a filing meets the national ones and those of its own province only. A package
 * {@code io.icprules.rules.province.<name>} belongs to the province of that name. Thread-safe.
 */
final class RuleBase {

    private static final String PROVINCE = "io.icprules.rules.province.";

    private final RuleBaseProperties properties;
    private final Map<String, Text> readings;
    private final RuleSet national;
    private final Map<Province, RuleSet> provinces = new EnumMap<>(Province.class);

    /**
     * A rule base over executable models.
     *
     * @param properties version, digest and dates
     * @param readings readings of contradictions, by id
     * @param models models, one for each package; order does not matter
     * @throws FilingRulesException {@link ErrorCode#RULE_BASE_EMPTY} if there are no rules,
     *     {@link ErrorCode#RULE_METADATA} if rules are not well formed
     */
    RuleBase(RuleBaseProperties properties, Map<String, Text> readings, List<Model> models) {
        this.properties = properties;
        this.readings = Map.copyOf(readings);
        List<Model> sorted = models.stream()
                .sorted(Comparator.comparing(Model::getPackageName))
                .toList();
        ModelReader reader = new ModelReader();
        national = new RuleSet(
                sorted.stream()
                        .filter(model -> !model.getPackageName().startsWith(PROVINCE))
                        .toList(),
                reader);
        for (Province province : Province.values()) {
            List<Model> own = sorted.stream()
                    .filter(model -> model.getPackageName().equals(PROVINCE + packageName(province)))
                    .toList();
            if (!own.isEmpty()) {
                provinces.put(province, new RuleSet(own, reader));
            }
        }
        reader.check();
        if (national.rules().isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.RULE_BASE_EMPTY,
                    "The rule base has no national rules; expected rules in packages io.icprules.rules.national.*.",
                    "Check that the rules were compiled into the jar (META-INF/kie/…/drools-model) or that the folder"
                            + " holds .drl files.");
        }
    }

    /** The last part of the package that holds the rules of a province. */
    static String packageName(Province province) {
        return province.name().toLowerCase(Locale.ROOT).replace("_", "");
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
                rules);
    }
}
