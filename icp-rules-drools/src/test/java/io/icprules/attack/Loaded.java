package io.icprules.attack;

/** A class that an attack has the JVM load: it leaves the mark by that alone. Kept out of the packages of the library. */
public final class Loaded {

    static {
        System.setProperty("icprules.attack", "hit");
    }

    /** Attacks make instances of it too. */
    public Loaded() {
        System.setProperty("icprules.attack", "hit");
    }
}
