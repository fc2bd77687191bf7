package io.icprules.drools.pack;

import io.icprules.api.Text;
import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleSourceCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the layers of a pack, the lowest first, and lays them over each other. */
final class PackCheck {

    private final List<Layer> layers;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, Text> readings = new HashMap<>();

    PackCheck(List<Layer> layers) {
        this.layers = layers;
    }

    CheckedPack check() {
        Overlaying overlaying = new Overlaying(problems);
        Identity identity = new Identity(problems);
        for (Layer layer : layers) {
            readings.putAll(Readings.of(layer.folder()));
            CheckedRules checked = check(layer);
            problems.addAll(checked.problems());
            overlaying.add(layer, checked);
            identity.add(layer.folder());
        }
        if (layers.size() > 1) {
            problems.addAll(RuleSourceCheck.together(overlaying.below(), overlaying.top()));
        }
        String digest = Layer.digest(layers);
        return problems.isEmpty()
                ? new CheckedPack(digest, List.of(), overlaying.changes(), effective(digest, overlaying, identity))
                : new CheckedPack(digest, problems.stream().sorted().distinct().toList(), overlaying.changes(), null);
    }

    private CheckedRules check(Layer layer) {
        if (layer.bundled()) {
            return RuleSourceCheck.parse(layer.folder());
        }
        boolean lowest = layer.equals(layers.get(0));
        return lowest
                ? RuleSourceCheck.check(layer.folder())
                : RuleSourceCheck.checkOverlay(layer.folder(), readings.keySet());
    }

    private EffectiveRules effective(String digest, Overlaying overlaying, Identity identity) {
        return new EffectiveRules(
                identity.id(digest),
                identity.verifiedFrom(),
                identity.verifiedThrough(),
                readings,
                overlaying.rules(),
                overlaying.files(),
                identity.layers(),
                overlaying.withdrawn());
    }
}
