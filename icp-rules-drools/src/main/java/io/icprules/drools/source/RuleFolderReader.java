package io.icprules.drools.source;

import io.icprules.api.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rule files, each once, and never more of them than rules could need. */
final class RuleFolderReader {

    private static final Set<String> PROPERTIES =
            Set.of(RuleFolder.RULE_BASE, RuleFolder.CONTRADICTIONS, RuleFolder.LEDGER, RuleFolder.WITHDRAWN);
    private static final Set<String> ABOUT_ALL = Set.of(RuleFolder.MANIFEST, RuleFolder.SIGNATURE);
    /** The largest bundled file has a twentieth of it. */
    private static final int LARGEST_FILE = 4 << 20;

    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 32 << 20;
    /** What a manifest may have us open. */
    private static final Pattern RULE_PATH = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9-]{0,100}\\.drl");

    private final List<RuleFile> rules = new ArrayList<>();
    private final Map<String, RuleFile> properties = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private @Nullable String manifest;
    private long size;

    /** Reads a folder and those below it; a manifest in it must agree with it. */
    RuleFolder folder(Path root) throws IOException {
        Map<String, Path> files = files(root);
        if (files.size() > MOST_FILES) {
            report(".", RuleProblemCode.TOO_LARGE, Found.FILES.of(files.size()), Expected.AT_MOST.of(MOST_FILES));
            return done();
        }
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            file(entry.getKey(), entry.getValue());
        }
        if (manifest != null) {
            hold(manifest);
        }
        return done();
    }

    /** Reads the files that a manifest lists, which must agree with it. */
    RuleFolder listed(RuleFolder.Opener open, String suffixOfRules) throws IOException {
        String list = new String(bytes(open, RuleFolder.MANIFEST), StandardCharsets.UTF_8);
        Set<String> paths = Manifest.parse(list).keySet();
        if (paths.size() > MOST_FILES) {
            report(
                    RuleFolder.MANIFEST,
                    RuleProblemCode.TOO_LARGE,
                    Found.FILES.of(paths.size()),
                    Expected.AT_MOST.of(MOST_FILES));
            return done();
        }
        for (String path : paths) {
            boolean isRule = RULE_PATH.matcher(path).matches();
            if (isRule || PROPERTIES.contains(path)) {
                add(path, bytes(open, isRule ? path + suffixOfRules : path));
            } else {
                report(path, RuleProblemCode.FILE_PLACE, Found.FILE.of(path), Expected.RULE_FILES.of());
            }
        }
        hold(list);
        return done();
    }

    private void file(String path, Path file) throws IOException {
        boolean known = isRule(path) || PROPERTIES.contains(path) || ABOUT_ALL.contains(path);
        boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!regular || !known) {
            Problems found = new Problems(path);
            StrayFile.report(path, regular || Files.isDirectory(file), found);
            problems.addAll(found.list());
        } else if (Files.size(file) > LARGEST_FILE) {
            report(
                    path,
                    RuleProblemCode.TOO_LARGE,
                    Found.BYTES.of(Files.size(file)),
                    Expected.AT_MOST.of(LARGEST_FILE));
        } else if (path.equals(RuleFolder.MANIFEST)) {
            manifest = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } else if (!ABOUT_ALL.contains(path)) {
            add(path, Files.readAllBytes(file));
        }
    }

    private void add(String path, byte[] bytes) {
        size += bytes.length;
        if (size > MOST_BYTES) {
            report(
                    path,
                    RuleProblemCode.TOO_LARGE,
                    Found.BYTES_SO_FAR.of(size),
                    Expected.AT_MOST_IN_ALL.of(MOST_BYTES));
            return;
        }
        Problems found = new Problems(path);
        RuleFile file = RuleBytes.read(path, bytes, found);
        if (path.endsWith(".drl")) {
            rules.add(file);
        } else {
            Characters.check(file.text(), found);
            // Escapes in it may be malformed, which Java's reader of properties answers with an exception.
            properties.put(path, found.isEmpty() ? file : new RuleFile(path, "", file.sha256()));
        }
        problems.addAll(found.list());
    }

    private void hold(String text) {
        for (Manifest.Difference difference : Manifest.compare(text, done().manifest())) {
            report(difference.path(), RuleProblemCode.MANIFEST_DIFFERS, difference.found(), Expected.AS_LISTED.of());
        }
    }

    private void report(String path, RuleProblemCode code, Text found, Text expected) {
        Problems one = new Problems(path);
        one.add(code, Position.START, found, expected);
        problems.addAll(one.list());
    }

    private RuleFolder done() {
        return new RuleFolder(rules, properties, problems);
    }

    /** Sorted by name on every system: what walks a folder gives files in any order. */
    private static Map<String, Path> files(Path root) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES + 1L)
                    .forEach(path -> put(root, path, files));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    /** What a hidden folder hides is reported once. */
    private static void put(Path root, Path path, Map<String, Path> files) {
        String relative = relative(root, path);
        String shown = StrayFile.shown(relative);
        files.put(shown, shown.equals(relative) ? path : root.resolve(shown));
    }

    private static boolean isRule(String path) {
        return path.endsWith(".drl")
                && !path.substring(path.lastIndexOf('/') + 1).startsWith(".")
                && !StrayFile.isOfSystem(path);
    }

    private static String relative(Path root, Path path) {
        List<String> names = new ArrayList<>();
        root.relativize(path).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static byte[] bytes(RuleFolder.Opener open, String path) throws IOException {
        try (InputStream in = open.open(path)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new IOException("more than " + LARGEST_FILE + " bytes in " + path);
            }
            return bytes;
        }
    }
}
