package io.icprules.drools.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    static final String CONTRADICTIONS = "contradictions.properties";

    /** What became of every fact; optional. */
    static final String LEDGER = "ledger.tsv";

    /** Names and digests of the files that were compiled into a jar, written by the build. */
    static final String MANIFEST = "rule-base.sha256";

    /** Ending of the copies of rule files in a jar: Drools' plugin takes away what ends in {@code .drl}. */
    static final String COPY = ".txt";

    private static final Set<String> PROPERTIES = Set.of("rule-base.properties", CONTRADICTIONS, LEDGER);

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

    /** Reads a folder and those below it. */
    public static RuleFolder read(Path root) throws IOException {
        List<RuleFile> rules = new ArrayList<>();
        Map<String, RuleFile> properties = new TreeMap<>();
        List<RuleProblem> problems = new ArrayList<>();
        for (Map.Entry<String, Path> entry : files(root).entrySet()) {
            String path = entry.getKey();
            Problems found = new Problems(path);
            boolean isRule = path.endsWith(".drl") && !isHidden(path);
            boolean regular = Files.isRegularFile(entry.getValue(), LinkOption.NOFOLLOW_LINKS);
            if (!regular || !(isRule || PROPERTIES.contains(path))) {
                StrayFile.report(path, regular || Files.isDirectory(entry.getValue()), found);
            } else {
                RuleFile file = RuleBytes.read(path, Files.readAllBytes(entry.getValue()), found);
                if (isRule) {
                    rules.add(file);
                } else {
                    properties.put(path, file);
                }
            }
            problems.addAll(found.list());
        }
        return new RuleFolder(rules, properties, problems);
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

    /** Sorted by name on every system: what walks a folder gives files in any order. */
    private static Map<String, Path> files(Path root) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> put(root, path, files));
        }
        return files;
    }

    /** What a hidden folder hides is reported once. */
    private static void put(Path root, Path path, Map<String, Path> files) {
        String relative = relative(root, path);
        String shown = StrayFile.shown(relative);
        files.put(shown, shown.equals(relative) ? path : root.resolve(shown));
    }

    private static boolean isHidden(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith(".");
    }

    private static String relative(Path root, Path path) {
        List<String> names = new ArrayList<>();
        root.relativize(path).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /**
     * Reads the rule files that were compiled into a jar.
     *
     * @param open opens a file by its path below the rules
     * @throws IOException if a file that the manifest names is missing or cannot be read
     */
    public static RuleFolder bundled(Opener open) throws IOException {
        List<RuleFile> rules = new ArrayList<>();
        Map<String, RuleFile> properties = new TreeMap<>();
        List<RuleProblem> problems = new ArrayList<>();
        String manifest = new String(read(open, MANIFEST), StandardCharsets.UTF_8);
        for (String line : manifest.lines().toList()) {
            String path = line.substring(line.indexOf("  ") + 2);
            Problems found = new Problems(path);
            boolean isRule = path.endsWith(".drl");
            RuleFile file = RuleBytes.read(path, read(open, isRule ? path + COPY : path), found);
            problems.addAll(found.list());
            if (isRule) {
                rules.add(file);
            } else {
                properties.put(path, file);
            }
        }
        return new RuleFolder(rules, properties, problems);
    }

    private static byte[] read(Opener open, String path) throws IOException {
        try (InputStream in = open.open(path)) {
            return in.readAllBytes();
        }
    }
}
