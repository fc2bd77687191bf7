package io.icprules.testkit.scenario;

import io.icprules.document.Location;
import io.icprules.document.Node;
import io.icprules.document.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario as it is written.
 *
 * @param id its name
 * @param own what it says itself
 * @param shared what its file says for all scenarios; empty when it is alone in it
 * @param starting where the application comes from
 */
record Definition(String id, ObjectNode own, Optional<ObjectNode> shared, Location starting) {

    /** What is said for all scenarios, then what the scenario says. */
    List<ObjectNode> levels() {
        return Stream.concat(shared.stream(), Stream.of(own)).toList();
    }

    /** A field of the scenario, or else the one for all. */
    Optional<Node> field(String name) {
        return own.child(name).or(() -> shared.flatMap(all -> all.child(name)));
    }

    /** Everything that may name columns of a table. */
    List<Node> texts() {
        List<Node> texts = new ArrayList<>();
        own.child("title").ifPresent(texts::add);
        for (ObjectNode level : levels()) {
            level.child("with").ifPresent(texts::add);
            level.child("expect").ifPresent(texts::add);
        }
        return texts;
    }
}
