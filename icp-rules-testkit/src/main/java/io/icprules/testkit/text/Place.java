package io.icprules.testkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON pointers into an application as people read them: {@code /sites/0/domains/1} is "site 1, domain 2". */
public final class Place {

    private static final Map<String, Labels> NAMES = Map.of(
            "subject", Labels.PLACE_SUBJECT,
            "responsiblePerson", Labels.PLACE_RESPONSIBLE_PERSON,
            "sites", Labels.PLACE_SITE,
            "domains", Labels.PLACE_DOMAIN,
            "documents", Labels.PLACE_DOCUMENT,
            "administrator", Labels.PLACE_ADMINISTRATOR,
            "server", Labels.PLACE_SERVER,
            "access", Labels.PLACE_ACCESS,
            "modification", Labels.PLACE_MODIFICATION);

    private Place() {}

    /** The place a pointer names; numbers count from one. */
    public static String of(String pointer, Language language) {
        if (pointer.isEmpty()) {
            return Labels.PLACE_ORDER.in(language);
        }
        List<String> parts = new ArrayList<>();
        String[] tokens = pointer.substring(1).split("/", -1);
        for (int i = 0; i < tokens.length; i++) {
            String name = tokens[i].replace("~1", "/").replace("~0", "~");
            boolean numbered = i + 1 < tokens.length && tokens[i + 1].matches("\\d{1,9}");
            String number = numbered ? String.valueOf(Integer.parseInt(tokens[++i]) + 1) : "";
            parts.add(part(name, number, language));
        }
        return String.join(Labels.PLACE_SEPARATOR.in(language), parts);
    }

    private static String part(String name, String number, Language language) {
        Labels label = NAMES.get(name);
        if (label != null) {
            return label.in(language, number).strip();
        }
        return number.isEmpty()
                ? Labels.PLACE_OTHER.in(language, name)
                : Labels.PLACE_NUMBERED.in(language, name, number);
    }
}
