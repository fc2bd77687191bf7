package io.icprules.drools.collect;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import java.util.List;

/**
 * Whose document a requirement asks for. Site administrators of several sites may be one person, whose document then serves
 * for all of them; different people need a document each.
 *
 * @param application the application
 */
record DocumentOwners(FilingApplication application) {

    /** A key that is equal for requirements one document can serve. */
    String of(String at) {
        List<Site> sites = application.sites() == null ? List.of() : application.sites();
        for (int i = 0; i < sites.size(); i++) {
            Person administrator = sites.get(i).administrator();
            if (at.equals("/sites/" + i + "/administrator") && administrator != null) {
                return keyOf(administrator, at);
            }
        }
        return at;
    }

    private static String keyOf(Person person, String at) {
        if (Boolean.TRUE.equals(person.sameAsResponsiblePerson())) {
            return "/responsiblePerson";
        }
        String number = person.document() == null ? null : person.document().number();
        return number == null ? at : "number " + number;
    }
}
