package io.icprules.drools.engine;

import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.interpret.RuleTranslator;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.RuleSourceCheck;
import io.icprules.drools.source.SourceFile;
import io.icprules.drools.source.SourceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule base for those who test rules: it runs them from their sources, shows what they look at, and exchanges one rule for
 * another in no time. Immutable and thread-safe.
 */
public final class RuleWorkbench {

    private final CheckedRules sources;
    private final List<InterpretedRule> rules;
    private final Map<String, InterpretedRule> byId = new LinkedHashMap<>();
    private final RuleBase base;

    private RuleWorkbench(CheckedRules sources, List<InterpretedRule> rules) {
        this.sources = sources;
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> byId.put(rule.definition().id(), rule));
        base = RuleBase.ofSources(BundledRules.properties(), BundledRules.readings(), rules);
    }

    /**
     * The bundled rules.
     *
     * @throws io.icprules.api.FilingRulesException if they cannot be read
     */
    public static RuleWorkbench bundled() {
        CheckedRules sources = RuleSourceCheck.parse(BundledRules.sources());
        List<SourceFile> files = sources.files().stream()
                .sorted(Comparator.comparing(RuleTranslator::packageOf))
                .toList();
        List<InterpretedRule> rules = new ArrayList<>();
        for (SourceFile file : files) {
            String packageName = RuleTranslator.packageOf(file);
            file.rules().forEach(rule -> rules.add(RuleTranslator.translate(rule, packageName, rules.size())));
        }
        return new RuleWorkbench(sources, rules);
    }

    /** All rules, in the order in which they are reported. */
    public List<InterpretedRule> rules() {
        return rules;
    }

    /** The files the rules were read from. */
    public CheckedRules sources() {
        return sources;
    }

    /** Digest of the files. */
    public String digest() {
        return sources.folder().digest();
    }

    /** The rule of that id, or {@code null} if there is none. */
    public @Nullable InterpretedRule rule(String id) {
        return byId.get(id);
    }

    /** The rules as a service uses them. */
    public FilingRules filingRules() {
        return new DroolsFilingRules(base);
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
        existing(id);
        return new DroolsFilingRules(base.with(id, replacement));
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
