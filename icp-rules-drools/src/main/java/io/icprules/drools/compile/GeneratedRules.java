package io.icprules.drools.compile;

import java.util.List;

/**
 * Rules that Drools compiled and the guard let pass.
 *
 * @param classes loader of the classes
 * @param models names of the classes of the models, one for each package
 */
public record GeneratedRules(ClassLoader classes, List<String> models) {

    /** Copies the list. */
    public GeneratedRules {
        models = List.copyOf(models);
    }
}
