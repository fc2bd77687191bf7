package io.icprules.drools.reload;

import io.icprules.drools.pack.RulePack;
import java.nio.file.Path;
import java.util.List;

/** Where published rules are found. Implementations are thread-safe. */
@FunctionalInterface
public interface PackSource {

    /**
     * What is published: first the current version, then those it followed, newest first, for a service that starts while the
     * current one is not in order.
     *
     * @return at least one
     * @throws io.icprules.api.FilingRulesException if nothing is published, or it cannot be told what
     */
    List<Offer> offers();

    /**
     * A folder that {@link RulePublisher} writes: versions side by side, and a file that names the current one.
     *
     * @param root the folder of all versions
     */
    static PackSource versions(Path root) {
        return new VersionedFolder(root);
    }

    /** One folder with its manifest {@code rule-base.sha256}, whoever wrote it. Its version is the name of the folder. */
    static PackSource folder(Path folder) {
        return () -> List.of(new Offer(Published.name(folder), () -> Published.read(folder)));
    }

    /** These packs over the bundled rules. */
    default PackSource overBundled() {
        RulePack bundled = RulePack.bundled();
        return () -> offers().stream().map(offer -> offer.over(bundled)).toList();
    }
}
