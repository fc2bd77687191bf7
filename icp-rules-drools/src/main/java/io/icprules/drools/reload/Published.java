package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A published pack.
 *
 * @param name name of the version, for messages
 * @param pack its rules, which agree with their manifest or have problems that say where not
 * @param manifest what a signature signs: the manifest of what was read
 * @param signature text of the signature file, or {@code null} if there is none
 */
public record Published(
        String name,
        RulePack pack,
        String manifest,
        @Nullable String signature) {

    private static final int LONGEST_SIGNATURE = 1_000;

    /**
     * Reads a folder with a manifest: the files that the manifest lists.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if a file is missing, the manifest above all
     */
    public static Published read(Path folder) {
        try {
            RuleFolder files = files(folder);
            return new Published(name(folder), RulePack.of(files), files.manifest(), signature(folder));
        } catch (IOException e) {
            throw new FilingRulesException(
                    ErrorCode.RULES_UNREADABLE,
                    "The rules in " + folder + " cannot be read in full: "
                            + e.getClass().getSimpleName() + "; expected the manifest " + RuleFolder.MANIFEST
                            + " and every file it lists.",
                    "Wait until the copy is complete, or publish the folder with `icp-rules publish`.",
                    e);
        }
    }

    static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }

    Published over(RulePack base) {
        return new Published(name, pack.over(base), manifest, signature);
    }

    /** The files that the manifest of a folder lists. */
    static RuleFolder files(Path folder) throws IOException {
        return RuleFolder.listed(path -> open(folder, path));
    }

    /** Neither links, which lead elsewhere, nor pipes, which would keep the service waiting. */
    private static InputStream open(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(path + " is no regular file");
        }
        return Files.newInputStream(file);
    }

    static @Nullable String signature(Path folder) throws IOException {
        try {
            try (InputStream in = open(folder, RuleFolder.SIGNATURE)) {
                return new String(in.readNBytes(LONGEST_SIGNATURE), StandardCharsets.US_ASCII);
            }
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
