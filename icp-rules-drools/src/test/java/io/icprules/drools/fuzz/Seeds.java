package io.icprules.drools.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The bundled rule files, as what mutations begin with. */
final class Seeds {

    private static final Path RULES = Path.of("src", "main", "resources", "io", "icprules", "rules");
    private static final int MOST_RULES = 3;

    /** A file cut to a few rules. */
    record Seed(String path, String text) {}

    private final List<Seed> files = new ArrayList<>();

    Seeds() {
        try (Stream<Path> paths = Files.walk(RULES)) {
            for (Path path : paths.filter(one -> one.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(new Seed(RULES.relativize(path).toString().replace('\\', '/'), Files.readString(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Seed> all() {
        return files;
    }

    Seed any(Random random) {
        Seed file = files.get(random.nextInt(files.size()));
        String[] parts = file.text().split("(?m)^(?=rule \")", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        int rules = 1 + random.nextInt(MOST_RULES);
        int first = 1 + random.nextInt(parts.length - 1);
        for (int i = first; i < Math.min(first + rules, parts.length); i++) {
            text.append(parts[i]);
        }
        return new Seed(file.path(), text.toString());
    }
}
