package io.icprules.drools.pack;

import io.icprules.api.Text;
import io.icprules.api.WithdrawnRule;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.drools.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The rules that are in effect once the layers of a pack lie over each other. Immutable and thread-safe.
 *
 * @param id version and digest
 * @param verifiedFrom first day the rules were verified for
 * @param verifiedThrough last day the rules were verified for
 * @param readings readings of contradictions, by id
 * @param rules the rules, by package and then in the order of the files; a replaced rule stands in its old place
 * @param files the files of all layers, the lowest first
 * @param layers version and digest of each layer, the lowest first
 * @param withdrawn rules that a layer withdrew
 */
public record EffectiveRules(
        RuleBaseId id,
        LocalDate verifiedFrom,
        LocalDate verifiedThrough,
        Map<String, Text> readings,
        List<EffectiveRule> rules,
        List<SourceFile> files,
        List<RuleBaseId> layers,
        List<WithdrawnRule> withdrawn) {

    /** Copies the collections. */
    public EffectiveRules {
        readings = Map.copyOf(readings);
        rules = List.copyOf(rules);
        files = List.copyOf(files);
        layers = List.copyOf(layers);
        withdrawn = List.copyOf(withdrawn);
    }
}
