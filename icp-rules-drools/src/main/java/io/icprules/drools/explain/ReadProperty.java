package io.icprules.drools.explain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property that a test reads, with its value in one application. Holds personal data.
 *
 * @param name name as it stands in the rule
 * @param value value as a rule would write it, such as {@code 3}, {@code true}, {@code ENTERPRISE} or {@code "示例"};
 *     {@code null} when it is unknown
 * @param fields JSON pointers of the fields of the application it was computed from; of an unknown property, those to
 *     ask for
 */
public record ReadProperty(String name, @Nullable String value, List<String> fields) {

    /** Copies the list and checks what may not be null. */
    public ReadProperty {
        Objects.requireNonNull(name, "name");
        fields = List.copyOf(fields);
    }

    /** The value for people, who write a day as 2018-01-01 and not as a number; {@code null} if it is unknown. */
    public @Nullable String shown() {
        return value == null ? null : shown(name, value);
    }

    /** By their names the properties that hold days end in "On". */
    static String shown(String property, String value) {
        return property.endsWith("On") ? value.replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)$", "$1-$2-$3") : value;
    }

    /** Names the property only: values may be personal data. */
    @Override
    public String toString() {
        return "ReadProperty[" + name + "]";
    }
}
