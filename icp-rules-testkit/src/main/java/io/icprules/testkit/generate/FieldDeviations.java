package io.icprules.testkit.generate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;

/** Any single field of a filing otherwise: another value, left out, or a hostile one. */
final class FieldDeviations {

    private FieldDeviations() {}

    /** Another value that a caller might well state. */
    static List<Deviation> changed() {
        return each("field", field -> FieldValues.plausible(field.getGenericType()));
    }

    /** Nothing known of the field. */
    static List<Deviation> leftOut() {
        return each("left-out", field -> List.of(day -> null));
    }

    /** The same, of all fields that are no list of records. */
    static List<Deviation> unknown() {
        return each(
                "left-out",
                field -> field.getType() == List.class
                                && RecordShape.held(field.getGenericType()).isRecord()
                        ? List.of()
                        : List.of(day -> null));
    }

    /** A value that no form would take. */
    static List<Deviation> hostile() {
        return each("hostile", field -> HostileValues.of(field.getGenericType()));
    }

    private static List<Deviation> each(String topic, Function<RecordComponent, List<FieldValues.Value>> values) {
        Catalogue all = new Catalogue(topic);
        for (Class<?> type : RecordTree.types()) {
            List<RecordComponent> fields = RecordTree.components(type);
            for (int i = 0; i < fields.size(); i++) {
                List<FieldValues.Value> choices = values.apply(fields.get(i));
                for (int n = 0; n < choices.size(); n++) {
                    String name = type.getSimpleName() + "." + fields.get(i).getName();
                    all.add(choices.size() == 1 ? name : name + "#" + n, set(type, i, choices.get(n)));
                }
            }
        }
        return all.deviations();
    }

    private static Change set(Class<?> type, int field, FieldValues.Value value) {
        return (f, at) -> RecordTree.change(f, type, at, fields -> fields[field] = value.on(Catalogue.day(f)));
    }
}
