package io.icprules.document;

import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.util.Optional;

/**
 * What fields of an application say about each other. Looks at nodes rather than records, so that these problems are
 * reported together with those that keep a record from being made.
 */
final class ApplicationChecks {
    private static final String SAME = "sameAsResponsiblePerson";

    private ApplicationChecks() {}

    static void check(Node application, Problems problems) {
        application
                .at("/responsiblePerson")
                .flatMap(ApplicationChecks::same)
                .ifPresent(field -> problems.add(
                        ProblemCode.CONTRADICTION,
                        field.location(),
                        "no such field of the responsible person",
                        null,
                        Hints.SAME_PERSON_MISPLACED));
        if (application.child("sites").orElse(null) instanceof ListNode sites) {
            for (Node site : sites.entries()) {
                site.child("administrator").ifPresent(person -> administrator(person, problems));
            }
        }
    }

    private static void administrator(Node person, Problems problems) {
        boolean others = person instanceof ObjectNode object && object.fields().size() > 1;
        same(person)
                .filter(field -> others && isTrue(field.value()))
                .ifPresent(field -> problems.add(
                        ProblemCode.CONTRADICTION,
                        field.location(),
                        "no other field of the person",
                        null,
                        Hints.SAME_PERSON_ALONE));
    }

    private static Optional<Field> same(Node person) {
        return person instanceof ObjectNode object
                ? object.fields().stream()
                        .filter(field -> field.name().equals(SAME))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isTrue(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.kind() == Kind.BOOLEAN
                && scalar.text().equalsIgnoreCase("true");
    }
}
