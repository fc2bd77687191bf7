package io.icprules.drools.pack;

/**
 * What a layer of rules does to those below it; a layer that lies over none adds all its rules. Immutable and thread-safe.
 *
 * @param replaced rules that stand in place of one of the same id
 * @param added rules of a new id
 * @param withdrawn rules below that no longer apply
 */
public record LayerChanges(int replaced, int added, int withdrawn) {

    static final LayerChanges NONE = new LayerChanges(0, 0, 0);

    LayerChanges withReplaced() {
        return new LayerChanges(replaced + 1, added, withdrawn);
    }

    LayerChanges withAdded() {
        return new LayerChanges(replaced, added + 1, withdrawn);
    }

    LayerChanges withWithdrawn() {
        return new LayerChanges(replaced, added, withdrawn + 1);
    }
}
