package io.icprules.testkit.diff;

import io.icprules.api.Text;

/** Which way an element of a verdict changes. */
public enum Direction {
    /** The new rules say something the old ones did not (增加). */
    ADDED("增加", "added", "+"),
    /** The new rules no longer say it (减少). */
    REMOVED("减少", "removed", "-"),
    /** They say it differently (改变). */
    CHANGED("改变", "changed", "~");

    private final Text label;
    private final String sign;

    Direction(String zh, String en, String sign) {
        this.label = new Text(zh, en);
        this.sign = sign;
    }

    /** Name for people. */
    public Text label() {
        return label;
    }

    /** One character for it. */
    public String sign() {
        return sign;
    }
}
