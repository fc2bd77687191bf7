package io.icprules.drools.fix;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.change.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out values that nobody would file, though the rules may take them. Stateless. */
final class Sense {

    private static final Pattern EXPIRY = Pattern.compile(".*/(validUntil|expiresOn)");
    private static final Pattern DOMAIN_NAME = Pattern.compile("/sites/\\d+/domains/\\d+/name");
    private static final Pattern SITE_NAME = Pattern.compile("/sites/\\d+/name");
    private static final String SAME_PERSON = "/sameAsResponsiblePerson";

    private Sense() {}

    /** Those of the values that make sense at a pointer. */
    static List<Object> select(FilingApplication application, String pointer, List<Object> values) {
        if (DOMAIN_NAME.matcher(pointer).matches()) {
            return List.of("shili.cn", "shili.gov.cn");
        }
        if (SITE_NAME.matcher(pointer).matches()) {
            return List.of("示例阅读笔记", "示例", "示例阅读笔记的个人博客");
        }
        if (pointer.endsWith(SAME_PERSON)) {
            String person = pointer.substring(0, pointer.length() - SAME_PERSON.length());
            return Fields.get(application, person) == null ? List.of(true) : List.of();
        }
        Object old = Fields.get(application, pointer);
        return values.stream()
                .filter(value -> !(value instanceof String text) || !(text.isBlank() || text.equals("示 例!")))
                .filter(value -> !(value instanceof LocalDate day) || isLater(pointer, old, day))
                .toList();
    }

    /** Documents are renewed and orders are put off, never the other way round. */
    private static boolean isLater(String pointer, Object old, LocalDate day) {
        boolean forward = pointer.equals("/submittedOn") || EXPIRY.matcher(pointer).matches();
        return !forward || !(old instanceof LocalDate before) || day.isAfter(before);
    }
}
