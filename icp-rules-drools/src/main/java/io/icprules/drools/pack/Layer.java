package io.icprules.drools.pack;

import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the packs that lie over each other.
 *
 * @param folder its files
 * @param bundled whether it is the jar's own, which was checked when the jar was built
 */
record Layer(RuleFolder folder, boolean bundled) {

    /** One digest for several layers, the lowest first. */
    static String digest(List<Layer> layers) {
        if (layers.size() == 1) {
            return layers.get(0).folder().digest();
        }
        String digests =
                layers.stream().map(layer -> layer.folder().digest() + "\n").collect(Collectors.joining());
        return Sha256.of(digests.getBytes(StandardCharsets.UTF_8));
    }
}
