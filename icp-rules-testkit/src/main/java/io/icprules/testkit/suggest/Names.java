package io.icprules.testkit.suggest;

import io.icprules.testkit.witness.FilingDelta;
import java.util.ArrayList;
import java.util.List;

/** Names of rows: what is different, in few words. */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    static String of(FilingDelta delta) {
        List<String> parts = new ArrayList<>();
        delta.removed().forEach(pointer -> parts.add("no " + field(pointer)));
        delta.set().forEach((pointer, value) -> parts.add(field(pointer) + " " + shown(value)));
        String name = String.join(", ", parts);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private static String field(String pointer) {
        String[] steps = pointer.split("/", -1);
        String last = steps[steps.length - 1];
        String owner = steps.length > 2 ? steps[steps.length - 2] : "";
        boolean index = !owner.isEmpty() && owner.chars().allMatch(Character::isDigit);
        return owner.isEmpty() || index ? last : owner + " " + last;
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list && (list.isEmpty() || list.get(0) instanceof Record)) {
            return "× " + list.size();
        }
        return value.toString();
    }
}
