package io.icprules.document;

import io.icprules.api.application.Account;
import io.icprules.api.application.Authenticity;
import io.icprules.api.application.Certificate;
import io.icprules.api.application.Content;
import io.icprules.api.application.Domain;
import io.icprules.api.application.DomainRecord;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Modification;
import io.icprules.api.application.Person;
import io.icprules.api.application.PersonalDocument;
import io.icprules.api.application.PoliceForm;
import io.icprules.api.application.Server;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.application.SuppliedDocument;
import java.time.LocalDate;
import java.util.Set;

/**
 * The component of a record that a value is read for, and what depends on which one it is.
 *
 * @param owner the record
 * @param name the component
 * @param type the type of a single value in it
 */
record Slot(Class<?> owner, String name, Class<?> type) {
    // Whatever is not named here is taken for personal data, so that a new record is safe before anyone thinks of it.
    private static final Set<Class<?>> HARMLESS = Set.of(
            Account.class,
            Authenticity.class,
            Content.class,
            DomainRecord.class,
            Domain.class,
            FilingApplication.class,
            Modification.class,
            PoliceForm.class,
            Server.class,
            Site.class,
            SuppliedDocument.class);

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    // How long-term certificates (长期) are commonly written.
    private static final LocalDate LONG_TERM = LocalDate.of(9999, 12, 31);

    /** What to show of a wrong value. Texts are never shown; constants, numbers and dates only of harmless records. */
    String show(Node found) {
        return type != String.class && HARMLESS.contains(owner) ? Shown.value(found) : Shown.kind(found);
    }

    LocalDate earliest() {
        boolean birth = name.equals("birthDate") && (owner == Person.class || owner == Subject.class);
        return birth ? FIRST_BIRTH : FIRST;
    }

    boolean inRange(LocalDate date) {
        return (!date.isBefore(earliest()) && !date.isAfter(LAST)) || (mayBeLongTerm() && date.equals(LONG_TERM));
    }

    String range() {
        return "a date from " + earliest() + " to " + LAST + (mayBeLongTerm() ? ", or " + LONG_TERM : "");
    }

    private boolean mayBeLongTerm() {
        return switch (name) {
            case "validUntil" -> owner == Certificate.class || owner == SuppliedDocument.class;
            case "expiresOn" -> owner == PersonalDocument.class;
            default -> false;
        };
    }
}
