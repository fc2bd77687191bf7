package io.icprules.drools.fix;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.drools.change.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of an application. Holds personal data.
 *
 * @param kind kind of change
 * @param action what it does
 * @param at JSON pointer of the field that is set, of the list that is cut, or {@code /documents}
 * @param before what stands there; {@code null} when it is unknown
 * @param after what shall stand there, as the application holds it; the document that is added; of a list that is cut,
 *     how many entries are kept. One value among others for fields of free text: any that the rules treat alike will do
 */
public record Change(
        ChangeKind kind,
        ChangeAction action,
        String at,
        @Nullable Object before,
        Object after) {

    private static final String DOCUMENTS = "/documents";

    /** Checks what may not be null. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(after, "after");
    }

    static Change supply(SuppliedDocument document) {
        return new Change(ChangeKind.SUPPLY, ChangeAction.ADD_DOCUMENT, DOCUMENTS, null, document);
    }

    /** The application with this change. */
    public FilingApplication on(FilingApplication application) {
        return switch (action) {
            case SET -> Fields.with(application, at, after);
            case ADD_DOCUMENT -> Fields.with(application, at, entries(application, (SuppliedDocument) after));
            case KEEP_FIRST ->
                Fields.with(application, at, entries(application, null).subList(0, (Integer) after));
        };
    }

    private List<@Nullable Object> entries(FilingApplication application, @Nullable SuppliedDocument added) {
        Object old = Fields.get(application, at);
        List<@Nullable Object> entries = new ArrayList<>(old instanceof List<?> list ? list : List.of());
        if (added != null) {
            entries.add(added);
        }
        return entries;
    }

    /** Whether the two cannot stand side by side, as one changes what the other changes or lies in. */
    boolean conflicts(Change other) {
        if (action == ChangeAction.ADD_DOCUMENT || other.action == ChangeAction.ADD_DOCUMENT) {
            return equals(other);
        }
        return (at + "/").startsWith(other.at + "/") || (other.at + "/").startsWith(at + "/") || samePerson(other);
    }

    /** Who is said to be the responsible person has no fields of his own. */
    private boolean samePerson(Change other) {
        String same = "/sameAsResponsiblePerson";
        return (at.endsWith(same) && other.at.startsWith(at.substring(0, at.length() - same.length() + 1)))
                || (other.at.endsWith(same)
                        && at.startsWith(other.at.substring(0, other.at.length() - same.length() + 1)));
    }

    /** Names kind and place only: values may be personal data. */
    @Override
    public String toString() {
        return "Change[" + kind + " " + action + " " + at + "]";
    }
}
