package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions of rules side by side in {@code versions/}, and a file {@code current} with the name of one of them and, on its
 * second line, of the one before. Every file in it is written elsewhere and moved here in one step.
 *
 * @param root the folder
 */
record VersionedFolder(Path root) implements PackSource {

    static final String VERSIONS = "versions";
    static final String CURRENT = "current";
    /** A plain name: nothing that leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    @Override
    public Published current() {
        List<String> names = names();
        if (names.isEmpty()) {
            throw unreadable("the file " + CURRENT + " names no version", null);
        }
        return Published.read(version(names.get(0)));
    }

    @Override
    public Optional<Published> previous() {
        List<String> names = names();
        return names.size() < 2 ? Optional.empty() : Optional.of(Published.read(version(names.get(1))));
    }

    /** Names of the current version and the one before; empty if nothing was published yet. */
    List<String> names() {
        try {
            return Files.readString(root.resolve(CURRENT), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .limit(2)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw unreadable("the file " + CURRENT + " cannot be read", e);
        }
    }

    /** Folder of a version; the name must be one. */
    Path version(String name) {
        checkName(name);
        return root.resolve(VERSIONS).resolve(name);
    }

    /**
     * Whether a name is one that versions may have.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if not
     */
    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new FilingRulesException(
                    ErrorCode.RULES_UNREADABLE,
                    "A version of rules has a name that is none; expected letters, digits, dots and dashes.",
                    "Name it like 2026-11-22.1.");
        }
    }

    private FilingRulesException unreadable(String what, @Nullable Throwable cause) {
        return new FilingRulesException(
                ErrorCode.RULES_UNREADABLE,
                "In " + root + " " + what + ".",
                "Publish a version with `icp-rules publish DIR " + root + "`.",
                cause);
    }
}
