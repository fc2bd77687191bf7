package io.icprules.drools.compile;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.Map;

/** Lets classes that were generated from rules in, once they are seen to mention nothing but what rules need. Stateless. */
public final class GuardedClasses {

    private GuardedClasses() {}

    /**
     * A loader of these classes; none of their code has run.
     *
     * @param classes classes by their internal names
     * @throws FilingRulesException {@link ErrorCode#GENERATED_CODE_REFUSED} if one mentions anything else
     */
    public static ClassLoader loader(Map<String, byte[]> classes) {
        GeneratedClassCheck.check(classes);
        return new GeneratedClassLoader(classes, GuardedClasses.class.getClassLoader());
    }
}
