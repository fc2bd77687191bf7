package io.icprules.testkit.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A seeded mistake: files with something wrong in them and what has to be said of it, from a text like those in {@code
 * src/test/resources/mistakes}. There {@code ===} begins a mistake, {@code +++} another file than the scenario itself, and
 * {@code >>>} is a line of what has to be said.
 *
 * @param name what is wrong, in words
 * @param files contents by name
 * @param problems place, code, pointer and hint of each problem, in order
 */
record Mistake(String name, Map<String, String> files, List<String> problems) {

    static final String SCENARIO = "s.scenario.yaml";

    static List<Mistake> of(Path file) throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("=== ")) {
                mistakes.add(new Mistake(line.substring(4), new LinkedHashMap<>(), new ArrayList<>()));
                content = new StringBuilder();
                last(mistakes).files().put(SCENARIO, "");
                continue;
            }
            Mistake mistake = last(mistakes);
            if (line.startsWith("+++ ")) {
                content = new StringBuilder();
                mistake.files().put(line.substring(4), "");
            } else if (line.startsWith(">>> ")) {
                mistake.problems().add(line.substring(4));
            } else {
                content.append(line).append('\n');
                mistake.files()
                        .put(
                                List.copyOf(mistake.files().keySet())
                                        .get(mistake.files().size() - 1),
                                content.toString());
            }
        }
        return mistakes;
    }

    /** Writes the files and returns the scenario. */
    Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder.resolve(SCENARIO);
    }

    private static Mistake last(List<Mistake> mistakes) {
        return mistakes.get(mistakes.size() - 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
