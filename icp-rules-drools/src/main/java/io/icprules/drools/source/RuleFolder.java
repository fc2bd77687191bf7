package io.icprules.drools.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a folder, each read once: what was checked is what is used.
 *
 * @param rules rule files, by path
 * @param properties what the rule base says of itself, by path
 * @param problems what could not be read
 */
public record RuleFolder(List<RuleFile> rules, Map<String, RuleFile> properties, List<RuleProblem> problems) {

    /** Readings of contradictions; optional. */
    public static final String CONTRADICTIONS = "contradictions.properties";

    /** What became of every fact; optional. */
    public static final String LEDGER = "ledger.tsv";

    /** What the rule base says of itself: version, and days it was verified for. */
    public static final String RULE_BASE = "rule-base.properties";

    /** Rules below that no longer apply; only in a folder that lies over others. */
    public static final String WITHDRAWN = "withdrawn.tsv";

    /** Names and digests of all other files, as sha256sum prints them; a folder that has it must agree with it. */
    public static final String MANIFEST = "rule-base.sha256";

    /** Signature of the manifest; optional. */
    public static final String SIGNATURE = "rule-base.sha256.sig";

    /** Ending of the copies of rule files in a jar: Drools' plugin takes away what ends in {@code .drl}. */
    static final String COPY = ".txt";

    /** Opens files of a rule base. */
    @FunctionalInterface
    public interface Opener {

        /** Opens a file; the caller closes the stream. */
        InputStream open(String path) throws IOException;
    }

    /** Copies the collections. */
    public RuleFolder {
        rules = List.copyOf(rules);
        properties = Map.copyOf(properties);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder and those below it.
     *
     * @throws IOException if the folder, or a file in it, cannot be read
     */
    public static RuleFolder read(Path root) throws IOException {
        return new RuleFolderReader().folder(root);
    }

    /**
     * Reads the files that a manifest lists.
     *
     * @param open opens a file by its path, the manifest among them
     * @throws IOException if a file that the manifest lists is missing or cannot be read
     */
    public static RuleFolder listed(Opener open) throws IOException {
        return new RuleFolderReader().listed(open, "");
    }

    /**
     * Reads the rule files that were compiled into the jar of this library.
     *
     * @param open opens a file by its path below the rules
     * @throws IOException if a file that the manifest lists is missing or cannot be read
     */
    public static RuleFolder bundled(Opener open) throws IOException {
        return new RuleFolderReader().listed(open, COPY);
    }

    /** SHA-256 of {@link #manifest()}. */
    public String digest() {
        return Sha256.of(manifest().getBytes(StandardCharsets.UTF_8));
    }

    /** The lines {@code <sha256>  <path>} of all files in the order of their paths, as sha256sum prints them. */
    public String manifest() {
        return Stream.concat(rules.stream(), properties.values().stream())
                .collect(Collectors.toMap(RuleFile::path, RuleFile::sha256, (a, b) -> a, TreeMap::new))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
