package io.icprules.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the pages in {@code docs/rules} equal to the rule files and scenarios. */
class CatalogueTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final Path RULES =
            Path.of("..", "icp-rules-drools", "src", "main", "resources", "io", "icprules", "rules");
    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");

    @Test
    void the_catalogue_is_up_to_date() throws IOException {
        Map<String, String> generated = Catalogue.of(RULES, SCENARIOS).pages();
        if (Boolean.getBoolean("icp.regenerate")) {
            write(generated);
        }
        assertThat(drift(generated, read()))
                .as(
                        "pages of %s that differ from the rules or scenarios. Regenerate them:"
                                + " mvn test -pl icp-rules-testkit -am -Dtest=CatalogueTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dicp.regenerate=true",
                        FOLDER)
                .isEmpty();
    }

    /** One line a page, with the first line that differs: whole pages would bury it. */
    private static List<String> drift(Map<String, String> generated, Map<String, String> present) {
        TreeSet<String> names = new TreeSet<>(generated.keySet());
        names.addAll(present.keySet());
        List<String> drift = new ArrayList<>();
        for (String name : names) {
            String expected = generated.get(name);
            String actual = present.get(name);
            if (expected == null) {
                drift.add(name + ": no rule file belongs to it");
            } else if (actual == null) {
                drift.add(name + ": missing");
            } else if (!actual.equals(expected)) {
                drift.add(name + ":" + firstDifference(expected, actual));
            }
        }
        return drift;
    }

    private static String firstDifference(String expected, String actual) {
        String[] wanted = expected.split("\n", -1);
        String[] found = actual.split("\n", -1);
        int line = 0;
        while (line < Math.min(wanted.length, found.length) && wanted[line].equals(found[line])) {
            line++;
        }
        return line + 1 + ": " + at(found, line) + "; expected " + at(wanted, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "end of file";
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path file : files()) {
            pages.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static void write(Map<String, String> generated) throws IOException {
        Files.createDirectories(FOLDER);
        for (Path file : files()) {
            if (!generated.containsKey(String.valueOf(file.getFileName()))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : generated.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}
