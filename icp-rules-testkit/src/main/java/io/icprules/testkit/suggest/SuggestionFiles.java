package io.icprules.testkit.suggest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes suggestions into a folder: a scenario file for each rule file, and the bases they need beside it. Stateless. */
public final class SuggestionFiles {

    private SuggestionFiles() {}

    /**
     * Writes the files; what is there already is replaced.
     *
     * @param folder where to
     * @param byRuleFile suggestions by the path of their rule file, such as {@code province/11-beijing.drl}
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, Map<String, List<Suggestion>> byRuleFile, Bases bases) throws IOException {
        for (Map.Entry<String, List<Suggestion>> entry : byRuleFile.entrySet()) {
            String path = entry.getKey().replaceFirst("\\.drl$", "");
            Path place = Files.createDirectories(folder.resolve(path));
            String name = path.substring(path.lastIndexOf('/') + 1);
            write(
                    place.resolve(name + ".scenario.yaml"),
                    SuggestionYaml.of("Edges of the rules in " + entry.getKey(), entry.getValue()));
            Set<String> used =
                    entry.getValue().stream().map(Suggestion::base).collect(Collectors.toCollection(TreeSet::new));
            for (String base : used) {
                writeBase(place, bases.base(base));
            }
        }
    }

    private static void writeBase(Path place, Bases.Base base) throws IOException {
        if (base.delta().size() > 0) {
            write(place.resolve(base.name() + ".base.yaml"), SuggestionYaml.of(base));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
