package io.icprules.testkit.assertion;

import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.DocumentType;
import java.util.function.Consumer;

/**
 * Assertions on a verdict; {@link VerdictAssertions#assertThat} gives them. Facts are named by the id of the fact or of one
 * of its rules. Not thread-safe.
 */
public final class VerdictAssert extends ProcedureAssert {

    private final Verdict verdict;
    private final Consumer<Complaint> failures;
    private final DocumentChecks documents;
    private final FactChecks facts;

    VerdictAssert(Verdict verdict, Consumer<Complaint> failures) {
        this.verdict = verdict;
        this.failures = failures;
        this.documents = new DocumentChecks(verdict, failures);
        this.facts = new FactChecks(verdict, failures);
    }

    /** The filing needs this document, supplied or not. */
    public DocumentAssert requires(DocumentType document) {
        String should = "require " + document;
        return new DocumentAssert(this, should, documents.required(should, document));
    }

    /** The filing does not need this document. */
    public VerdictAssert doesNotRequire(DocumentType document) {
        lists().absent("not require " + document, document.name(), Items.documents(verdict));
        return this;
    }

    /** The filing needs these documents, supplied or not, and no others; the order does not count. */
    public VerdictAssert requiresExactly(DocumentType... types) {
        lists().exactly("require exactly", Items.documents(verdict), types);
        return this;
    }

    /** This document is still to be supplied. */
    public DocumentAssert isMissing(DocumentType document) {
        String should = "miss " + document;
        return new DocumentAssert(this, should, documents.missing(should, document));
    }

    /** These documents are still to be supplied, and no others; the order does not count. */
    public VerdictAssert isMissingExactly(DocumentType... types) {
        lists().exactly("miss exactly", documents.missing(), types);
        return this;
    }

    /** The fact is among the findings. */
    public FindingAssert finds(String factId) {
        String should = "find " + factId;
        return new FindingAssert(this, should, facts.found(should, factId));
    }

    /** The fact is not among the findings; one that the rule base does not have fails, as it would hold for ever. */
    public VerdictAssert doesNotFind(String factId) {
        facts.notFound("not find " + factId, factId);
        return this;
    }

    /** The fact is violated. */
    public FindingAssert violates(String factId) {
        String should = "find " + factId + " violated";
        return new FindingAssert(this, should, facts.violated(should, factId));
    }

    /**
     * The fact holds, and is nowhere violated. Requirements that are met are listed only in verdicts with every finding
     * ({@link io.icprules.api.EvaluationOptions#withEveryFinding}).
     */
    public FindingAssert satisfies(String factId) {
        String should = "find " + factId + " satisfied";
        return new FindingAssert(this, should, facts.satisfied(should, factId));
    }

    /** The fact could not be decided. */
    public UndeterminedAssert undetermined(String factId) {
        String should = "leave " + factId + " undetermined";
        return new UndeterminedAssert(this, should, facts.undetermined(should, factId));
    }

    /** Nothing without which the verdict cannot be relied on is left undetermined. */
    public VerdictAssert decidesAllThatIsEssential() {
        facts.nothingEssential("leave nothing essential undetermined");
        return this;
    }

    /** This contradiction of the sources mattered. */
    public VerdictAssert appliesContradiction(String id) {
        lists().present(
                        "apply the contradiction " + id,
                        id,
                        Items.contradictions(verdict),
                        item -> item.name().equals(id));
        return this;
    }

    Verdict verdict() {
        return verdict;
    }

    void fail(Complaint complaint) {
        failures.accept(complaint);
    }

    @Override
    VerdictAssert self() {
        return this;
    }
}
