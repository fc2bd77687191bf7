package io.icprules.drools.facts;

import org.jspecify.annotations.Nullable;

/** Reads the parts of an application by their names. Written by the build from the records; stateless and thread-safe. */
public interface PartReader {

    /** Name of the class that the build writes. */
    String CLASS = "io.icprules.generated.ApplicationParts";

    /**
     * What a record of an application has under a name.
     *
     * @param record an application or a part of one
     * @param name name of a component
     * @return {@code null} if the application leaves it out
     * @throws IllegalArgumentException if the record has no such component
     */
    @Nullable Object part(Object record, String name);

    /** The reader that the build wrote. */
    static PartReader load() {
        try {
            return Class.forName(CLASS, true, PartReader.class.getClassLoader())
                    .asSubclass(PartReader.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(CLASS + " is written by the build of icp-rules-drools", e);
        }
    }

    /** For readers: the record has no part of that name. */
    static IllegalArgumentException none(Object record, String name) {
        return new IllegalArgumentException("Input " + name + " of a fact names no component of "
                + record.getClass().getSimpleName());
    }
}
