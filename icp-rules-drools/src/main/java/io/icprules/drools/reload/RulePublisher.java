package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/**
 * Publishes rules for {@link PackSource#versions}: writes the files aside, moves the whole version into place in one step,
 * and then names it current in one step. If it is stopped anywhere in between, what was current still is.
 *
 * <p>Any number of publishers, of any processes, may publish at once: they take turns, and each writes into a folder of its
 * own. Of several that publish other files under one name the first wins, the others are told.
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
     * Publishes files as a new version. Whether the rules in them are in order is for the caller to check first. Waits for
     * other publishers to be done.
     *
     * @param files what was read of a folder
     * @param name name of the version, such as {@code 2026-11-22.1}; versions never change: one of that name must hold the
     *     same files, and is named current again, which goes back behind what was published since
     * @throws FilingRulesException {@link ErrorCode#RULES_REFUSED} if files could not be read as text, or there is a
     *     version of that name that holds anything else
     * @throws IOException if it cannot be written
     */
    public void publish(RuleFolder files, String name) throws IOException {
        VersionName.check(name);
        if (!files.problems().isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.RULES_REFUSED,
                    files.problems().size() + " problems with the files, the first: "
                            + files.problems().get(0) + ".",
                    "Mend them; `icp-rules check DIR` shows each place.");
        }
        Files.createDirectories(root.resolve(VersionedFolder.VERSIONS));
        try (PublishLock lock = PublishLock.of(root)) {
            lock.ensureHeld();
            place(files, name);
            CurrentFile current = new CurrentFile(root);
            current.write(Aside.file(root), CurrentFile.named(name, current.names()));
        }
    }

    /** Makes sure that the version is there. */
    private void place(RuleFolder files, String name) throws IOException {
        Path version = new VersionedFolder(root).version(name);
        String signature = key == null ? null : Signatures.sign(files.manifest(), key);
        if (!Files.exists(version)) {
            Aside.clear(root);
            Path aside = Aside.folder(root);
            Aside.write(files, signature, aside);
            if (!holds(aside, files, signature)) {
                throw new IOException("what was written to " + aside + " reads otherwise");
            }
            try {
                Files.move(aside, version, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException e) {
                // On file systems where locks do nothing another publisher may have been first: no version is ever
                // replaced.
                if (!Files.exists(version)) {
                    throw e;
                }
            }
        }
        if (!holds(version, files, signature)) {
            throw new FilingRulesException(
                    ErrorCode.RULES_REFUSED,
                    "There is a version " + name + " already, with other files, another signature or damage;"
                            + " versions do not change.",
                    "Give the new version another name.");
        }
    }

    /** Whether a version holds just these files, all of them, signed as they would be now. */
    private static boolean holds(Path version, RuleFolder files, @Nullable String signature) {
        try {
            RuleFolder there = Published.files(version);
            return there.problems().isEmpty()
                    && there.manifest().equals(files.manifest())
                    && (signature == null || signature.equals(Published.signature(version)));
        } catch (IOException e) {
            return false;
        }
    }
}
