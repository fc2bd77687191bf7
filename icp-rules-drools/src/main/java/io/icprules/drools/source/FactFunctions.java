package io.icprules.drools.source;

import io.icprules.drools.facts.Words;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** The functions that conditions may use. */
final class FactFunctions {

    private static final List<String> NAMES = Arrays.stream(Words.class.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()))
            .map(Method::getName)
            .sorted()
            .toList();

    private FactFunctions() {}

    static List<String> names() {
        return NAMES;
    }
}
