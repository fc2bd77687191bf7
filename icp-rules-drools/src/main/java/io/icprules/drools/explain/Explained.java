package io.icprules.drools.explain;

import io.icprules.api.ErrorCode;
import io.icprules.api.EvaluationOptions;
import io.icprules.api.FilingRulesException;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.collect.RequiredDocuments;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.MissingInputs;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One application, judged, whose verdict is explained. Not thread-safe. */
final class Explained {

    private static final String PROVINCE = "province.";

    private final RuleWorkbench workbench;
    private final MissingInputs missing;
    private final Examination examination;
    private final Looks looks;
    private final Set<RuleDefinition> offered;

    private Explained(RuleWorkbench workbench, FilingApplication application, Examination examination) {
        this.workbench = workbench;
        this.missing = new MissingInputs(application);
        this.examination = examination;
        this.looks = new Looks(missing, examination);
        this.offered = new HashSet<>(examination.offered());
    }

    static Explained of(RuleWorkbench workbench, FilingApplication application, EvaluationOptions options) {
        requireDay(application, options);
        return new Explained(workbench, application, workbench.examine(application, options));
    }

    static void requireDay(FilingApplication application, EvaluationOptions options) {
        if (application.submittedOn() == null && options.asOf() == null) {
            throw new FilingRulesException(
                    ErrorCode.DAY_UNKNOWN,
                    "The application has no day (submittedOn), so no rule is applied to it.",
                    "Add submittedOn, or name a day to judge it by (--as-of).");
        }
    }

    Verdict verdict() {
        return examination.verdict();
    }

    List<Firing> findings() {
        return verdict().findings().stream()
                .flatMap(finding -> firings(finding).stream())
                .toList();
    }

    private List<Firing> firings(Finding finding) {
        InterpretedRule rule = Objects.requireNonNull(workbench.rule(finding.ruleId()), finding.ruleId());
        return firings(rule).stream()
                .filter(firing -> finding.equals(firing.finding()))
                .toList();
    }

    List<Firing> firings(InterpretedRule rule) {
        if (!isApplied(rule.definition())) {
            return List.of();
        }
        return facts(rule.definition()).stream()
                .filter(rule.definition()::holds)
                .map(fact -> firing(rule, fact))
                .toList();
    }

    private Firing firing(InterpretedRule rule, Fact fact) {
        Finding finding = verdict().findings().stream()
                .filter(one -> one.ruleId().equals(rule.definition().id()) && isAbout(fact, one.at()))
                .findFirst()
                .orElse(null);
        return new Firing(
                rule.definition().description(),
                examination.day(),
                fact.getClass().getSimpleName(),
                fact.at(),
                looks.all(rule, fact),
                finding);
    }

    /** Findings on papers stand where the papers belong. */
    private static boolean isAbout(Fact fact, String at) {
        return fact.at().equals(at) || RequiredDocuments.placeOf(fact).equals(at);
    }

    WhyNot whyNot(InterpretedRule rule) {
        RuleDefinition definition = rule.definition();
        List<Unspoken> parts = isApplied(definition)
                ? facts(definition).stream().map(fact -> unspoken(rule, fact)).toList()
                : List.of();
        return new WhyNot(
                definition.description(),
                examination.day(),
                province(definition),
                definition.factClass().getSimpleName(),
                silence(definition, parts),
                parts);
    }

    private Silence silence(RuleDefinition rule, List<Unspoken> parts) {
        if (!offered.contains(rule)) {
            return Silence.OTHER_PROVINCE;
        }
        if (!rule.description().inForceOn(examination.day())) {
            return Silence.NOT_IN_FORCE;
        }
        return parts.stream()
                .map(Unspoken::silence)
                .min(Comparator.naturalOrder())
                .orElse(Silence.NO_SUCH_FACT);
    }

    private Unspoken unspoken(InterpretedRule rule, Fact fact) {
        RuleDefinition definition = rule.definition();
        int failed = definition.firstCertainFailure(fact);
        if (failed < 0) {
            boolean unknown = definition.isUndetermined(fact);
            return new Unspoken(
                    fact.at(),
                    unknown ? Silence.FIELDS_UNKNOWN : Silence.SPEAKS,
                    null,
                    0,
                    unknown ? missing.of(fact, definition.reads()).inputs() : List.of());
        }
        long all = definition.conditions().stream()
                .filter(test -> test.decidable(fact) && !test.test().test(fact))
                .count();
        return new Unspoken(
                fact.at(), Silence.TEST_FAILS, looks.one(rule, failed, fact), Math.toIntExact(all - 1), List.of());
    }

    private boolean isApplied(RuleDefinition rule) {
        return offered.contains(rule) && rule.description().inForceOn(examination.day());
    }

    private List<Fact> facts(RuleDefinition rule) {
        return examination.facts().stream()
                .filter(fact -> fact.getClass() == rule.factClass())
                .toList();
    }

    private static @Nullable Province province(RuleDefinition rule) {
        String topic = rule.description().topic();
        for (Province province : Province.values()) {
            String name = province.name().toLowerCase(Locale.ROOT).replace("_", "");
            if (topic.replace("-", "").equals(PROVINCE + name)) {
                return province;
            }
        }
        return null;
    }
}
