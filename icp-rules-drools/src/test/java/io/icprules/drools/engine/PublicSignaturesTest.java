package io.icprules.drools.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of Drools shows in a public signature of ours, so that Drools can change without its users noticing. */
class PublicSignaturesTest {

    @Test
    void noPublicSignatureNamesATypeOfDrools() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(DroolsFilingRulesProvider.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> offending = new ArrayList<>();
        int seen = 0;
        for (String name : ourClasses(classes)) {
            Class<?> type = Class.forName(name, false, getClass().getClassLoader());
            if (Modifier.isPublic(type.getModifiers())) {
                seen++;
                signatures(type).filter(PublicSignaturesTest::namesDrools).forEach(offending::add);
            }
        }
        assertThat(seen).isGreaterThan(30);
        assertThat(offending).isEmpty();
    }

    private static List<String> ourClasses(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(java.io.File.separatorChar, '.'))
                    .filter(name -> !name.startsWith("io.icprules.rules."))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> signatures(Class<?> type) {
        List<String> signatures = new ArrayList<>();
        signatures.add(type.toGenericString() + " extends " + type.getGenericSuperclass());
        for (Field field : type.getDeclaredFields()) {
            addIfVisible(signatures, field.getModifiers(), field.toGenericString());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            addIfVisible(signatures, constructor.getModifiers(), generic(constructor));
        }
        for (Method method : type.getDeclaredMethods()) {
            addIfVisible(signatures, method.getModifiers(), generic(method));
        }
        return signatures.stream();
    }

    private static String generic(Executable executable) {
        return executable.toGenericString();
    }

    private static void addIfVisible(List<String> signatures, int modifiers, String signature) {
        if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
            signatures.add(signature);
        }
    }

    private static boolean namesDrools(String signature) {
        return signature.contains("org.drools.") || signature.contains("org.kie.");
    }
}
