package io.icprules.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.document.RecordShape.Component;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an application straight from Jackson's parser, several times as fast as through a tree. Takes only what is plainly in
 * order; whatever is not, or is unusual, it leaves to the slow way, which knows places and hints. So the two must never differ
 * on a line this one takes. Used once, on one thread.
 */
final class LineReader {

    private static final JsonFactory FACTORY = JsonTree.factory();

    /** Not a value: what stands there is for the slow way. */
    private static final Object UNSURE = new Object();

    private final JsonParser parser;

    private LineReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The application, or {@code null} when the line is not plainly in order. */
    static @Nullable FilingApplication read(byte[] bytes, int from, int to) {
        if (to - from > Limits.BYTES || !Utf8.isPlain(bytes, from, to)) {
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            return new LineReader(parser).application();
        } catch (IOException | RuntimeException e) {
            // Not well-formed, or a record refused its values: the slow way meets the same and says where.
            return null;
        }
    }

    private @Nullable FilingApplication application() throws IOException {
        if (parser.nextToken() == JsonToken.START_OBJECT
                && record(RecordShape.of(FilingApplication.class)) instanceof FilingApplication application
                && parser.nextToken() == null
                && isConsistent(application)) {
            return application;
        }
        return null;
    }

    /** As {@link ApplicationChecks} has it. */
    private static boolean isConsistent(FilingApplication application) {
        Person responsible = application.responsiblePerson();
        if (responsible != null && responsible.sameAsResponsiblePerson() != null) {
            return false;
        }
        List<Site> sites = application.sites();
        if (sites != null) {
            for (Site site : sites) {
                Person administrator = site.administrator();
                if (administrator != null
                        && Boolean.TRUE.equals(administrator.sameAsResponsiblePerson())
                        && !administrator.equals(OnlySame.PERSON)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Object record(RecordShape shape) throws IOException {
        List<Component> components = shape.components();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        int expected = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int index = shape.index(parser.currentName(), expected);
            if (index < 0 || values[index] != null) {
                return UNSURE; // unknown or repeated
            }
            Object value = value(parser.nextToken(), components.get(index));
            if (value == UNSURE) {
                return UNSURE;
            }
            values[index] = value;
            expected = index + 1;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !components.get(i).optional()) {
                return UNSURE;
            }
        }
        return shape.create(values);
    }

    private Object value(@Nullable JsonToken token, Component component) throws IOException {
        if (!component.list()) {
            return single(token, component);
        }
        if (token != JsonToken.START_ARRAY) {
            return UNSURE;
        }
        List<Object> entries = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            Object entry = single(next, component);
            if (entry == UNSURE || entries.size() == Limits.ENTRIES) {
                return UNSURE;
            }
            entries.add(entry);
        }
        return entries;
    }

    private Object single(@Nullable JsonToken token, Component component) throws IOException {
        if (token == null) {
            return UNSURE;
        }
        Object value = switch (token) {
            case START_OBJECT -> component.type().isRecord() ? record(RecordShape.of(component.type())) : null;
            case VALUE_STRING -> component.plain().text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> component.plain().number(parser.getText());
            case VALUE_TRUE -> component.plain().truth(Boolean.TRUE);
            case VALUE_FALSE -> component.plain().truth(Boolean.FALSE);
            default -> null;
        };
        return value == null ? UNSURE : value;
    }

    /** Who is said to be the responsible person, and nothing else. */
    private static final class OnlySame {
        static final Person PERSON =
                Person.builder().sameAsResponsiblePerson(true).build();
    }
}
