package io.icprules.drools.collect;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Reason;
import io.icprules.api.verdict.RequiredDocument;
import io.icprules.api.vocabulary.DocumentStatus;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.drools.facts.Access;
import io.icprules.drools.facts.Document;
import io.icprules.drools.facts.Fact;
import io.icprules.drools.facts.Filing;
import io.icprules.drools.facts.Missing;
import io.icprules.drools.facts.Modification;
import io.icprules.drools.facts.Subject;
import io.icprules.drools.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents that rules ask for; one entry for each document and what it is for, however many rules ask. */
public final class RequiredDocuments {

    private record Key(String at, DocumentType document, Set<DocumentType> alternatives) implements Comparable<Key> {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && at.equals(key.at)
                    && document == key.document
                    && alternatives.equals(key.alternatives);
        }

        @Override
        public int hashCode() {
            return at.hashCode() * 31 + document.hashCode();
        }

        @Override
        public int compareTo(Key other) {
            int byDocument = document.compareTo(other.document);
            int byPlace = byDocument != 0 ? byDocument : PointerOrder.INSTANCE.compare(at, other.at);
            return byPlace != 0 ? byPlace : alternatives.toString().compareTo(other.alternatives.toString());
        }
    }

    private static final Missing NO_DOCUMENTS = Missing.of(List.of("/documents"));

    private final Map<Key, Speakers> reasons = new LinkedHashMap<>();
    private final Map<String, DocumentStatus> rejected = new HashMap<>();

    RequiredDocuments() {}

    void require(RuleDefinition rule, Fact about, DocumentType document, DocumentType... alternatives) {
        String at = placeOf(about);
        Key key = new Key(at, document, new LinkedHashSet<>(Arrays.asList(alternatives)));
        Speakers asking = reasons.get(key);
        if (asking == null) {
            asking = new Speakers();
            reasons.put(key, asking);
        }
        asking.add(rule);
    }

    /** JSON pointer to what papers are for that a rule asks for on a fact; empty for the subject. */
    public static String placeOf(Fact about) {
        return isForSubject(about) ? "" : about.at();
    }

    /** Papers about the order, its subject or its record are papers of the subject. */
    private static boolean isForSubject(Fact about) {
        return about instanceof Subject
                || about instanceof Filing
                || about instanceof Modification
                || about instanceof Access;
    }

    void reject(Document document, DocumentStatus status) {
        DocumentStatus before = rejected.get(document.at());
        if (before == null || before.compareTo(status) < 0) {
            rejected.put(document.at(), status);
        }
    }

    /** The list for the verdict; each rule that asks for something not supplied makes a finding, too. */
    List<RequiredDocument> inOrder(FilingApplication application, UploadRules uploads, Collected collected) {
        SuppliedDocuments supplied = new SuppliedDocuments(application, rejected);
        List<RequiredDocument> documents = new ArrayList<>();
        List<Key> keys = new ArrayList<>(reasons.keySet());
        Collections.sort(keys);
        for (Key key : keys) {
            Speakers asking = Objects.requireNonNull(reasons.get(key));
            DocumentStatus status = supplied.statusOf(key.at(), accepted(key));
            for (RuleDefinition rule : asking) {
                report(rule, key.at(), status, collected);
            }
            documents.add(new RequiredDocument(
                    key.document(),
                    List.copyOf(key.alternatives()),
                    key.at(),
                    reasons(asking),
                    uploads.of(key.document()),
                    status));
        }
        return documents;
    }

    private static List<Reason> reasons(Speakers asking) {
        List<Reason> reasons = new ArrayList<>();
        for (RuleDefinition rule : asking) {
            reasons.add(reason(rule));
        }
        return reasons;
    }

    private static void report(RuleDefinition rule, String at, DocumentStatus status, Collected collected) {
        switch (status) {
            case SUPPLIED -> collected.findings().add(rule, at, Outcome.SATISFIED);
            case UNKNOWN -> collected.undetermined().inputsMissing(rule, at, NO_DOCUMENTS);
            default -> collected.findings().add(rule, at, Outcome.VIOLATED);
        }
    }

    private static Set<DocumentType> accepted(Key key) {
        Set<DocumentType> accepted = new LinkedHashSet<>(key.alternatives());
        accepted.add(key.document());
        return accepted;
    }

    private static Reason reason(RuleDefinition rule) {
        return new Reason(
                rule.description().factId(),
                rule.description().message(),
                rule.description().source());
    }
}
