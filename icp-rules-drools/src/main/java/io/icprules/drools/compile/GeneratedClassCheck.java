package io.icprules.drools.compile;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks at the classes that Drools generated before any of them is loaded: they mention {@link AllowedNames} only. */
final class GeneratedClassCheck {

    private static final int SHOWN = 10;

    private GeneratedClassCheck() {}

    /**
     * Checks classes by their internal names.
     *
     * @throws FilingRulesException {@link ErrorCode#GENERATED_CODE_REFUSED} if one mentions anything else
     */
    static void check(Map<String, byte[]> classes) {
        List<String> found = new ArrayList<>();
        new TreeMap<>(classes).forEach((name, bytes) -> found.addAll(check(name, bytes, classes.keySet())));
        if (!found.isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.GENERATED_CODE_REFUSED,
                    "Drools made of the rules what rules may not do: "
                            + String.join("; ", found.subList(0, Math.min(SHOWN, found.size()))) + ".",
                    "No class was loaded. The check of rule files should have refused them first: please report it.");
        }
    }

    private static List<String> check(String name, byte[] bytes, Set<String> generated) {
        ConstantPool pool;
        try {
            pool = ConstantPool.read(bytes);
        } catch (IOException | RuntimeException e) {
            return List.of(name + " is no class file that we can read");
        }
        List<String> found = new ArrayList<>();
        for (String mentioned : pool.classes()) {
            String element = element(mentioned);
            if (!element.isEmpty() && !generated.contains(element) && !AllowedNames.allowsClass(element)) {
                found.add(name + " mentions " + mentioned);
            }
        }
        for (String member : pool.members()) {
            int dot = member.lastIndexOf('.');
            String owner = element(member.substring(0, dot));
            if (!generated.contains(owner) && !AllowedNames.allowsMember(owner, member.substring(dot + 1))) {
                found.add(name + " uses " + member);
            }
        }
        return found;
    }

    /** The class of the elements of an array, or the class itself; empty for arrays of primitives. */
    private static String element(String name) {
        int depth = name.lastIndexOf('[') + 1;
        if (depth == 0) {
            return name;
        }
        return name.startsWith("L", depth) ? name.substring(depth + 1, name.length() - 1) : "";
    }
}
