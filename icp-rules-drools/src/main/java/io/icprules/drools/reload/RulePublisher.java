package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.PrivateKey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes rules for {@link PackSource#versions}: writes the files aside, moves the whole version into place in one step,
 * and then names it current in one step. If it is stopped anywhere in between, what was current still is.
 */
public final class RulePublisher {

    private final Path root;
    private final @Nullable PrivateKey key;

    /**
     * A publisher.
     *
     * @param root folder of all versions; made if it is not there
     * @param key Ed25519 key that signs what is published, or {@code null}
     */
    public RulePublisher(Path root, @Nullable PrivateKey key) {
        this.root = root;
        this.key = key;
    }

    /**
     * Publishes files as a new version. Whether the rules in them are in order is for the caller to check first.
     *
     * @param files what was read of a folder
     * @param name name of the version, such as {@code 2026-11-22.1}; versions never change: one of that name must hold the
     *     same files, and is named current again
     * @throws FilingRulesException {@link ErrorCode#RULES_REFUSED} if files could not be read as text, or there is a
     *     version of that name with other files
     * @throws IOException if it cannot be written
     */
    public void publish(RuleFolder files, String name) throws IOException {
        VersionedFolder.checkName(name);
        if (!files.problems().isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.RULES_REFUSED,
                    files.problems().size() + " problems with the files, the first: "
                            + files.problems().get(0) + ".",
                    "Mend them; `icp-rules check DIR` shows each place.");
        }
        VersionedFolder folder = new VersionedFolder(root);
        Path version = folder.version(name);
        if (Files.exists(version) && !isThere(files, version)) {
            throw new FilingRulesException(
                    ErrorCode.RULES_REFUSED,
                    "There is a version " + name + " already; versions do not change.",
                    "Give the new version another name.");
        }
        if (!Files.exists(version)) {
            Files.createDirectories(root.resolve(VersionedFolder.VERSIONS));
            Path aside = root.resolve(".incoming-" + name);
            remove(aside);
            Files.createDirectory(aside);
            write(files, aside);
            Files.move(aside, version, StandardCopyOption.ATOMIC_MOVE);
        }
        List<String> before = folder.names();
        if (before.isEmpty() || !before.get(0).equals(name)) {
            current(before.isEmpty() ? List.of(name) : List.of(name, before.get(0)));
        }
    }

    /** Whether a version holds just these files: then only naming it is left, or it is named current again. */
    private static boolean isThere(RuleFolder files, Path version) {
        try {
            return Files.readString(version.resolve(RuleFolder.MANIFEST)).equals(files.manifest());
        } catch (IOException e) {
            return false;
        }
    }

    private void write(RuleFolder files, Path aside) throws IOException {
        for (RuleFile file : Stream.concat(files.rules().stream(), files.properties().values().stream())
                .toList()) {
            Path target = aside.resolve(file.path());
            Files.createDirectories(target.getParent());
            store(target, file.text());
        }
        store(aside.resolve(RuleFolder.MANIFEST), files.manifest());
        if (key != null) {
            store(aside.resolve(RuleFolder.SIGNATURE), Signatures.sign(files.manifest(), key));
        }
    }

    private void current(List<String> names) throws IOException {
        Path aside = root.resolve(".current-" + names.get(0));
        store(aside, String.join("\n", names) + "\n");
        Files.move(
                aside,
                root.resolve(VersionedFolder.CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a publisher left that was stopped. */
    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Down to the disk: a file that is named before its content is there would be half a file after a power cut. */
    private static void store(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
