package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.nio.file.Path;
import java.util.List;

/**
 * Versions of rules side by side in {@code versions/}, and a file {@code current} that names one of them. Every file in it
 * is written elsewhere and moved here in one step.
 *
 * @param root the folder
 */
record VersionedFolder(Path root) implements PackSource {

    static final String VERSIONS = "versions";

    @Override
    public List<Offer> offers() {
        List<String> names = new CurrentFile(root).names();
        if (names.isEmpty()) {
            throw new FilingRulesException(
                    ErrorCode.RULES_UNREADABLE,
                    "In " + root + " the file " + CurrentFile.NAME + " names no version; expected the name of one.",
                    "Publish a version with `icp-rules publish DIR " + root + "`.");
        }
        return names.stream()
                .map(name -> new Offer(name, () -> Published.read(version(name))))
                .toList();
    }

    /** Folder of a version. */
    Path version(String name) {
        return root.resolve(VERSIONS).resolve(name);
    }
}
