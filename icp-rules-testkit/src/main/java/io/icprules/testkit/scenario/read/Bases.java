package io.icprules.testkit.scenario.read;

import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.ParsedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where bases are looked for: a base {@code NAME} is a file {@code NAME.base.yaml} (or {@code .yml}, {@code .json}) in the
 * folder of the file that names it or in a folder above it, the nearest first; then one of those that come with the
 * testkit. Immutable and thread-safe.
 */
public final class Bases {

    private static final List<String> ENDINGS = List.of(".base.yaml", ".base.yml", ".base.json");

    /** No separators: a name never leads out of a folder. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,98}");

    private static final Bases BUNDLED = new Bases(List.of(), null);

    private final List<Path> folders;
    private final @Nullable Path root;

    private Bases(List<Path> folders, @Nullable Path root) {
        this.folders = List.copyOf(folders);
        this.root = root;
    }

    /** Only the bases that come with the testkit. */
    public static Bases bundled() {
        return BUNDLED;
    }

    /** The bases a file sees, in its folder and all folders above it. */
    public static Bases near(Path file) {
        return new Bases(folders(file, null), null);
    }

    /**
     * The bases a file sees, in its folder and those above it up to a folder.
     *
     * @param file the file
     * @param root the last folder to look in; all folders above count when the file is not below it
     */
    public static Bases near(Path file, Path root) {
        return new Bases(folders(file, root), root);
    }

    /** A base with the document that states it and the bases it sees itself. */
    record Found(String name, ParsedDocument document, Bases seen) {

        /** The file it is in, as messages name it. */
        String file() {
            return document.file();
        }
    }

    /**
     * Finds and parses a base.
     *
     * @throws io.icprules.document.DocumentException if it is not well-formed
     */
    Optional<Found> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        for (Path folder : folders) {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(name + ending);
                if (Files.isRegularFile(file)) {
                    Bases seen = root == null ? near(file) : near(file, root);
                    return Optional.of(new Found(name, FilingDocuments.parse(file), seen));
                }
            }
        }
        return BundledBases.bytes(name)
                .map(bytes -> new Found(
                        name, FilingDocuments.parse(bytes, DocumentFormat.YAML, BundledBases.shown(name)), BUNDLED));
    }

    /** Names of all bases, for messages. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(BundledBases.NAMES);
        folders.forEach(folder -> names.addAll(namesIn(folder)));
        return names;
    }

    /** None when the folder cannot be listed. */
    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .flatMap(file -> ENDINGS.stream()
                            .filter(file::endsWith)
                            .map(ending -> file.substring(0, file.length() - ending.length())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Relative to where the program runs if the file is, so that messages name files as the user does. */
    private static List<Path> folders(Path file, @Nullable Path root) {
        Path here = Path.of("").toAbsolutePath();
        Path last = root == null ? null : root.toAbsolutePath().normalize();
        List<Path> folders = new ArrayList<>();
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            folders.add(file.isAbsolute() ? folder : here.relativize(folder));
            if (folder.equals(last)) {
                break;
            }
        }
        return folders;
    }
}
