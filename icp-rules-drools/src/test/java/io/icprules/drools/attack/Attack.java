package io.icprules.drools.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rule file that tries to do what rules may not, most of them to leave a mark: to set the system property
 * {@value #MARK}. The collection is {@code attacks/<group>/<name>.drl} beside {@code attacks.tsv}, which says for each what
 * it tries, where, and with which codes it is refused at least.
 *
 * @param name group and name
 * @param position place in the grammar
 * @param tries what it tries
 * @param codes names of the codes that it is refused with, at least
 */
public record Attack(String name, String position, String tries, List<String> codes) {

    /** The system property that an attack sets if its code runs. */
    public static final String MARK = "icprules.attack";

    private static final Path FOLDER = Path.of("src", "test", "resources", "attacks");

    /** The collection. */
    public static List<Attack> all() {
        try {
            List<Attack> attacks = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve("attacks.tsv"))) {
                String[] columns = line.split("\t", -1);
                if (!line.startsWith("#")) {
                    attacks.add(
                            new Attack(columns[0], columns[1], columns[2], Arrays.asList(columns[3].split(" ", -1))));
                }
            }
            return attacks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it attacks. */
    public String group() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The file. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + ": " + tries;
    }
}
