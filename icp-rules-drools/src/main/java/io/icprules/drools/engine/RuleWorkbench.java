package io.icprules.drools.engine;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.interpret.RuleTranslator;
import io.icprules.drools.pack.EffectiveRule;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule base for those who test rules: it runs them from their sources, shows what they look at, and exchanges one rule for
 * another in no time. Immutable and thread-safe.
 */
public final class RuleWorkbench {

    private final EffectiveRules effective;
    private final List<InterpretedRule> rules;
    private final Map<String, InterpretedRule> byId = new LinkedHashMap<>();
    private final RuleBase base;

    private RuleWorkbench(EffectiveRules effective) {
        this.effective = effective;
        List<InterpretedRule> translated = new ArrayList<>();
        for (EffectiveRule rule : effective.rules()) {
            translated.add(RuleTranslator.translate(rule.source(), rule.packageName(), translated.size()));
        }
        rules = List.copyOf(translated);
        rules.forEach(rule -> byId.put(rule.definition().id(), rule));
        base = RuleBase.ofSources(RuleBaseProperties.of(effective), effective.readings(), rules);
    }

    /**
     * The bundled rules.
     *
     * @throws io.icprules.api.FilingRulesException if they cannot be read
     */
    public static RuleWorkbench bundled() {
        return of(RulePack.bundled());
    }

    /**
     * The rules of a pack.
     *
     * @throws io.icprules.drools.pack.RulesRefusedException if there are problems in it
     */
    public static RuleWorkbench of(RulePack pack) {
        return of(pack.check().rules());
    }

    /** Rules that were checked. */
    public static RuleWorkbench of(EffectiveRules rules) {
        return new RuleWorkbench(rules);
    }

    /** All rules, in the order in which they are reported. */
    public List<InterpretedRule> rules() {
        return rules;
    }

    /** The files the rules were read from; of several layers, the lowest first. Not every rule in them is in effect. */
    public List<SourceFile> files() {
        return effective.files();
    }

    /** Rules of a file that are in effect: none that another layer replaced or withdrew. */
    public List<SourceRule> inEffect(SourceFile file) {
        return file.rules().stream()
                .filter(rule -> {
                    InterpretedRule known = byId.get(rule.name());
                    return known != null && known.source().equals(rule);
                })
                .toList();
    }

    /** The rules, as the layers of their pack make them. */
    public EffectiveRules effective() {
        return effective;
    }

    /** Digest of the files. */
    public String digest() {
        return effective.id().digest();
    }

    /** The rule of that id, or {@code null} if there is none. */
    public @Nullable InterpretedRule rule(String id) {
        return byId.get(id);
    }

    /** The rules as a service uses them. */
    public FilingRules filingRules() {
        return new RuleBaseFilingRules(base);
    }

    /** A changed rule in the place of another: same package, same order. */
    public InterpretedRule changed(String id, SourceRule change) {
        InterpretedRule old = existing(id);
        return RuleTranslator.translate(
                change, old.packageName(), old.definition().order());
    }

    /**
     * Rules of which one is exchanged or dropped.
     *
     * @param id the rule
     * @param replacement what stands in its place, or {@code null} to drop it
     */
    public FilingRules with(String id, @Nullable InterpretedRule replacement) {
        return with(Collections.singletonMap(id, replacement));
    }

    /**
     * Rules of which some are exchanged or dropped.
     *
     * @param replacements what stands in the place of a rule, by its id, or {@code null} to drop it
     * @throws IllegalArgumentException if there is no rule of such an id
     */
    public FilingRules with(Map<String, @Nullable InterpretedRule> replacements) {
        replacements.keySet().forEach(this::existing);
        return new RuleBaseFilingRules(base.with(replacements));
    }

    /**
     * Judges an application that has a day, and shows what the rules looked at.
     *
     * @throws IllegalArgumentException if neither the application nor the options name a day
     */
    public Examination examine(FilingApplication application, EvaluationOptions options) {
        LocalDate day = options.asOf() != null ? options.asOf() : application.submittedOn();
        if (day == null) {
            throw new IllegalArgumentException("the application has no day");
        }
        Evaluation evaluation = new Evaluation(base, application, day, options.everyFinding());
        Verdict verdict = evaluation.run();
        return new Examination(verdict, day, evaluation.facts(), offered(application.province()));
    }

    /** The rules that filings of a province meet, in force or not: the national ones and those of the province. */
    public List<RuleDefinition> offered(@Nullable Province province) {
        List<RuleDefinition> offered = new ArrayList<>(base.national().rules());
        RuleSet provincial = base.of(province);
        if (provincial != null) {
            offered.addAll(provincial.rules());
        }
        return offered;
    }

    private InterpretedRule existing(String id) {
        InterpretedRule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return rule;
    }
}
