package io.icprules.drools.fix;

import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.Severity;
import io.icprules.drools.collect.RequiredDocuments;
import io.icprules.drools.engine.Examination;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.drools.facts.Document;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Order;
import io.icprules.drools.interpret.InterpretedRule;
import io.icprules.drools.rule.RuleDefinition;
import io.icprules.drools.source.SourceRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what keeps one application from being acceptable. Not thread-safe.
 *
 * <p>A filing of the wrong type is all that matters until the type is right, as all rules hang on the type; a fix never
 * turns an order that has a type into one of another type.
 */
final class Obstacles {

    private static final Set<FilingType> REFUSED =
            Set.of(FilingType.BLOCKED, FilingType.NOT_SUPPORTED, FilingType.NO_FILING);

    private final RuleWorkbench workbench;
    private final Examination examination;
    private final boolean documentsToo;
    private final Map<String, Obstacle> found = new LinkedHashMap<>();

    private Obstacles(RuleWorkbench workbench, Examination examination, boolean documentsToo) {
        this.workbench = workbench;
        this.examination = examination;
        this.documentsToo = documentsToo;
    }

    /**
     * What stands in the way.
     *
     * @param wanted filing type that the order shall have; {@code null} for any that can be filed
     */
    static List<Obstacle> of(
            RuleWorkbench workbench, Examination examination, FixOptions options, @Nullable FilingType wanted) {
        boolean documentsToo = options.goal() == Admissibility.ACCEPTED;
        Obstacles obstacles = new Obstacles(workbench, examination, documentsToo);
        FilingType type = examination.verdict().filingType().type();
        if (!isFiled(type) || (wanted != null && type != wanted)) {
            return List.of(obstacles.type());
        }
        obstacles.findings();
        obstacles.documents();
        obstacles.undetermined();
        return List.copyOf(obstacles.found.values());
    }

    /** Whether orders of the type are filed. */
    static boolean isFiled(@Nullable FilingType type) {
        return type != null && !REFUSED.contains(type);
    }

    private Obstacle type() {
        Set<String> inputs = new LinkedHashSet<>();
        List<SourceRule> sources = new ArrayList<>();
        for (RuleDefinition row : examination.offered()) {
            if (row.factClass() == Order.class && row.description().inForceOn(examination.day())) {
                facts(row).forEach(order -> inputs.addAll(order.inputs(row.reads())));
                sources.add(source(row.id()));
            }
        }
        String row = examination.verdict().filingType().row();
        return new Obstacle(row == null ? "filing type" : "row " + row, "", sources, inputs, List.of(), null);
    }

    private void findings() {
        for (Finding finding : verdict().findings()) {
            boolean matters = finding.severity() == Severity.BLOCKING
                    || (documentsToo && finding.severity() == Severity.DOCUMENT);
            if (matters && finding.outcome() == Outcome.VIOLATED) {
                add(finding.ruleId(), finding.at(), List.of());
            }
        }
    }

    private void documents() {
        for (RequiredDocument document : verdict().requiredDocuments()) {
            if (documentsToo && document.status() != DocumentStatus.SUPPLIED) {
                Set<String> facts = new LinkedHashSet<>();
                document.reasons().forEach(reason -> facts.add(reason.factId()));
                examination.offered().stream()
                        .filter(rule -> facts.contains(rule.description().factId()))
                        .filter(rule -> asks(rule, document.at()))
                        .map(rule -> add(rule.id(), document.at(), supplies(document)))
                        .forEach(obstacle -> obstacle.inputs().addAll(supplied(document)));
            }
        }
    }

    /** A document that is supplied, but not as it has to be, may be put right. */
    private List<String> supplied(RequiredDocument required) {
        return examination.facts().stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .filter(one -> one.getType() == required.document()
                        || required.alternatives().contains(one.getType()))
                .map(Fact::at)
                .toList();
    }

    private boolean asks(RuleDefinition rule, String at) {
        return rule.description().inForceOn(examination.day())
                && facts(rule).stream().anyMatch(fact -> isAbout(fact, at) && rule.holds(fact));
    }

    private void undetermined() {
        for (UndeterminedFact fact : verdict().undetermined()) {
            if (fact.essential()) {
                add(fact.ruleId(), fact.at(), List.of()).inputs().addAll(fact.missing());
            }
        }
    }

    private Obstacle add(String id, String at, List<SuppliedDocument> documents) {
        InterpretedRule rule = Objects.requireNonNull(workbench.rule(id), id);
        Obstacle obstacle = found.computeIfAbsent(id + " " + at, name -> {
            Set<String> inputs = new LinkedHashSet<>();
            facts(rule.definition()).stream()
                    .filter(fact -> isAbout(fact, at))
                    .forEach(fact -> inputs.addAll(fact.inputs(rule.definition().reads())));
            if (rule.definition().description().topic().startsWith("province.")) {
                inputs.add("/province"); // its rules are not even asked in another province
            }
            return new Obstacle(
                    id,
                    at,
                    List.of(rule.source()),
                    inputs,
                    new ArrayList<>(),
                    rule.definition().description().effectiveUntil());
        });
        obstacle.documents().addAll(documents);
        return obstacle;
    }

    /** Findings on papers stand where the papers belong. */
    private static boolean isAbout(Fact fact, String at) {
        return fact.at().equals(at) || RequiredDocuments.placeOf(fact).equals(at);
    }

    private static List<SuppliedDocument> supplies(RequiredDocument required) {
        Set<DocumentType> types = new LinkedHashSet<>();
        types.add(required.document());
        types.addAll(required.alternatives());
        String owner = required.at().isEmpty() ? null : required.at();
        return types.stream()
                .map(type ->
                        SuppliedDocument.builder().type(type).subjectRef(owner).build())
                .toList();
    }

    private List<Fact> facts(RuleDefinition rule) {
        return examination.facts().stream()
                .filter(fact -> fact.getClass() == rule.factClass())
                .toList();
    }

    private SourceRule source(String id) {
        return Objects.requireNonNull(workbench.rule(id), id).source();
    }

    private Verdict verdict() {
        return examination.verdict();
    }
}
