package io.icprules.drools.engine;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.compile.GeneratedRules;
import io.icprules.drools.compile.RuleCompiler;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.source.SourceRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/** The models of a pack: from the jar where a package is as it is there, compiled anew otherwise. */
final class CompiledPack {

    private CompiledPack() {}

    static RuleBase ruleBase(EffectiveRules rules) {
        return RuleBase.ofModels(RuleBaseProperties.of(rules), rules.readings(), models(rules));
    }

    private static List<Model> models(EffectiveRules rules) {
        Map<String, List<EffectiveRule>> packages = new LinkedHashMap<>();
        rules.rules()
                .forEach(rule -> packages.computeIfAbsent(rule.packageName(), name -> new ArrayList<>())
                        .add(rule));
        List<Model> models = new ArrayList<>();
        if (packages.values().stream().anyMatch(CompiledPack::allBundled)) {
            for (Model model : BundledRules.models()) {
                List<EffectiveRule> now = packages.getOrDefault(model.getPackageName(), List.of());
                if (allBundled(now) && now.size() == model.getRules().size()) {
                    models.add(model);
                    packages.remove(model.getPackageName());
                }
            }
        }
        Map<String, List<SourceRule>> others = new LinkedHashMap<>();
        packages.forEach((name, own) ->
                others.put(name, own.stream().map(EffectiveRule::source).toList()));
        if (!others.isEmpty()) {
            models.addAll(instances(RuleCompiler.compile(others)));
        }
        return models;
    }

    private static boolean allBundled(List<EffectiveRule> rules) {
        return rules.stream().allMatch(EffectiveRule::bundled);
    }

    private static List<Model> instances(GeneratedRules generated) {
        List<Model> models = new ArrayList<>();
        for (String name : generated.models()) {
            try {
                models.add(Class.forName(name, true, generated.classes())
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new FilingRulesException(
                        ErrorCode.RULE_BASE_UNUSABLE,
                        "The compiled rules cannot be loaded: " + e + ".",
                        "Please report it; the rules can run from their sources meanwhile (RuleEngine.INTERPRETER).",
                        e);
            }
        }
        return models;
    }
}
