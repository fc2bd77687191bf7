package io.icprules.drools.fix;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.change.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leaves out values that nobody would file, though the rules may take them. Stateless. */
final class Sense {

    private static final Pattern EXPIRY = Pattern.compile(".*/(validUntil|expiresOn)");
    private static final String SAME_PERSON = "sameAsResponsiblePerson";

    /** Free texts, by the names of their fields: samples that are well formed. */
    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            Map.entry("mobile/number", List.of("13800000099")),
            Map.entry("contact2", List.of("13800000098", "010-80000000")),
            Map.entry("emergencyPhone", List.of("13800000097", "010-80000001")),
            Map.entry("email", List.of("a@example.com")),
            Map.entry("authenticity/appVersion", List.of("99.0.0")),
            Map.entry("registrar/name", List.of("示例域名注册商")));

    /** Texts that have to be those of other fields. */
    private static final Map<String, List<String>> COPIES = Map.of(
            "holder/name", List.of("/subject/name", "/responsiblePerson/name"),
            "holder/certificate/number", List.of("/subject/certificate/number", "/responsiblePerson/document/number"),
            "displayedName", List.of("name"),
            "footerIcpNumber", List.of("icpNumber"),
            "mobile/registeredName", List.of("name"));

    private Sense() {}

    /** Those of the values that make sense at a pointer, or others that do. */
    static List<Object> select(FilingApplication application, String pointer, List<Object> values) {
        if (pointer.endsWith("/" + SAME_PERSON)) {
            String person = pointer.substring(0, pointer.length() - SAME_PERSON.length() - 1);
            return Fields.get(application, person) == null ? List.of(true) : List.of();
        }
        if (Fields.type(pointer) == String.class) {
            return List.copyOf(texts(application, pointer, values));
        }
        Object old = Fields.get(application, pointer);
        // what stands elsewhere in the filing comes first: rules compare fields with each other
        Collection<Object> elsewhere = Fields.leaves(application).values();
        return values.stream()
                .filter(value -> !(value instanceof LocalDate day) || isLater(pointer, old, day))
                // nobody moves to any province, only to one where there is something already
                .filter(value -> !(value instanceof Province) || old == null || elsewhere.contains(value))
                .sorted(Comparator.comparing(value -> !(value instanceof Enum<?>) || !elsewhere.contains(value)))
                .toList();
    }

    private static Set<Object> texts(FilingApplication application, String pointer, List<Object> values) {
        Set<Object> texts = new LinkedHashSet<>(names(pointer));
        COPIES.forEach((field, sources) -> {
            if (pointer.endsWith("/" + field)) {
                sources.forEach(source -> copy(application, pointer, field, source, texts));
            }
        });
        SAMPLES.forEach((field, samples) -> {
            if (pointer.endsWith("/" + field)) {
                texts.addAll(samples);
            }
        });
        if (texts.isEmpty()) {
            // words of the rules come first: they are what the rule asks for, if it asks for any
            values.stream().filter(value -> isPlain((String) value)).forEach(texts::add);
        }
        return texts;
    }

    private static void copy(
            FilingApplication application, String pointer, String field, String source, Set<Object> texts) {
        String near = pointer.substring(0, pointer.length() - field.length());
        Object value = Fields.get(application, source.startsWith("/") ? source : near + source);
        if (value != null) {
            texts.add(value);
        }
    }

    /** Names of sites and domains are free, so samples will do. */
    private static List<Object> names(String pointer) {
        List<Object> names = new ArrayList<>();
        if (pointer.matches("/sites/\\d+/domains/\\d+/name")) {
            names.addAll(List.of("shili.cn", "shili.gov.cn"));
        } else if (pointer.matches("/sites/\\d+/name")) {
            names.addAll(List.of("示例阅读笔记", "示例阅读笔记的个人博客"));
        }
        return names;
    }

    /** No blanks, no addresses of another kind, nothing but a text. */
    private static boolean isPlain(String text) {
        return !text.isBlank() && !text.contains("!") && !text.contains("@") && !text.matches("[0-9-]+");
    }

    /** Documents are renewed and orders are put off, never the other way round. */
    private static boolean isLater(String pointer, @Nullable Object old, LocalDate day) {
        boolean forward =
                pointer.equals("/submittedOn") || EXPIRY.matcher(pointer).matches();
        return !forward || !(old instanceof LocalDate before) || day.isAfter(before);
    }
}
