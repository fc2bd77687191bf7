package io.icprules.drools.reload;

import io.icprules.drools.pack.RulePack;
import java.nio.file.Path;
import java.util.Optional;

/** Where published rules are found. Implementations are thread-safe. */
public interface PackSource {

    /**
     * What is published now.
     *
     * @throws io.icprules.api.FilingRulesException if it cannot be read in full
     */
    Published current();

    /**
     * What was published before, if that is still there: for a service that starts while the current pack is not in order.
     *
     * @throws io.icprules.api.FilingRulesException if it cannot be read in full
     */
    default Optional<Published> previous() {
        return Optional.empty();
    }

    /**
     * A folder that {@link RulePublisher} writes: versions side by side, and a file that names the current one.
     *
     * @param root the folder of all versions
     */
    static PackSource versions(Path root) {
        return new VersionedFolder(root);
    }

    /** One folder with its manifest {@code rule-base.sha256}, whoever wrote it. */
    static PackSource folder(Path folder) {
        return () -> Published.read(folder);
    }

    /** These packs over the bundled rules. */
    default PackSource overBundled() {
        PackSource packs = this;
        return new PackSource() {
            @Override
            public Published current() {
                return packs.current().over(RulePack.bundled());
            }

            @Override
            public Optional<Published> previous() {
                return packs.previous().map(pack -> pack.over(RulePack.bundled()));
            }
        };
    }
}
