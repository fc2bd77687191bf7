package io.icprules.drools.fix;

import io.icprules.api.application.SuppliedDocument;

/** Values of changes as text. Stateless. */
final class Shown {

    private Shown() {}

    /** A text that tells values apart; text forms of records name their type only. */
    static String of(Object value) {
        return value instanceof SuppliedDocument document
                ? document.type() + " " + document.subjectRef()
                : value.toString();
    }
}
