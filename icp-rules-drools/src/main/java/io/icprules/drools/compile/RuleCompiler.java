package io.icprules.drools.compile;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.SourceRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles rules that were checked. Stateless; compiles one pack at a time, as Drools keeps what it builds in one place. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Compiles rules to executable models.
     *
     * @param rules rules without problems, by package
     * @return classes that passed the guard; none of their code has run
     * @throws FilingRulesException {@link ErrorCode#COMPILER_MISSING} without the compiler of Drools on the class path,
     *     {@link ErrorCode#HOST_SETTINGS} if the host changed how Drools reads rules,
     *     {@link ErrorCode#RULE_BASE_UNUSABLE} if Drools cannot compile them,
     *     {@link ErrorCode#GENERATED_CODE_REFUSED} if what came out may not be used
     */
    public static GeneratedRules compile(Map<String, List<SourceRule>> rules) {
        HostSettings.check(System.getProperties());
        Map<String, String> files = new TreeMap<>();
        rules.forEach((name, inPackage) -> files.put(name, CanonicalDrl.print(name, inPackage)));
        DroolsBuild build = build(files);
        return new GeneratedRules(GuardedClasses.loader(build.classes()), build.models());
    }

    private static DroolsBuild build(Map<String, String> files) {
        try {
            return DroolsBuild.of(files);
        } catch (NoClassDefFoundError e) {
            throw new FilingRulesException(
                    ErrorCode.COMPILER_MISSING,
                    "The compiler of Drools is not on the class path: " + e.getMessage() + " is missing.",
                    "Add org.drools:drools-engine without exclusions and org.drools:drools-ecj, or let the rules run from"
                            + " their sources (RuleEngine.INTERPRETER), which needs neither.",
                    e);
        }
    }
}
