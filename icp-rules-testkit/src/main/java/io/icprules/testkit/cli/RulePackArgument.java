package io.icprules.testkit.cli;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.pack.CheckedPack;
import io.icprules.drools.pack.EffectiveRules;
import io.icprules.drools.pack.PackLocation;
import io.icprules.drools.pack.RulePack;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A rule pack as an argument: {@code bundled}, a folder, a jar, or several of these with {@code +} between them, each laid
 * over those before it, such as {@code bundled+my-rules}.
 *
 * @param text the argument
 * @param pack the pack
 */
record RulePackArgument(String text, RulePack pack) {

    /** How help texts name it. */
    static final String LABEL = "PACK";

    /** What help texts say of it. */
    static final String DESCRIPTION =
            "bundled, a folder of .drl files, or a jar, or classpath:FOLDER; with + between several, each laid over those"
                    + " before it, as in bundled+my-rules.";

    /** Reads arguments. */
    static final class Converter implements ITypeConverter<RulePackArgument> {
        @Override
        public RulePackArgument convert(String value) {
            return of(value);
        }
    }

    /**
     * The pack that is meant.
     *
     * @throws TypeConversionException if there is no such folder or jar
     */
    static RulePackArgument of(String text) {
        RulePack pack = PackLocation.find(text);
        if (pack == null) {
            throw missing(Arrays.stream(text.split("\\+", -1))
                    .filter(part -> PackLocation.find(part) == null)
                    .findFirst()
                    .orElse(text));
        }
        return new RulePackArgument(text, pack);
    }

    private static TypeConversionException missing(String text) {
        return new TypeConversionException("there is no rule pack '" + text + "'; expected " + DESCRIPTION);
    }

    /**
     * The rules, checked.
     *
     * @throws RefusedPackException if there are problems
     */
    EffectiveRules rules() {
        CheckedPack checked = pack.check();
        if (!checked.problems().isEmpty()) {
            throw new RefusedPackException(text, checked.problems());
        }
        return checked.rules();
    }

    /**
     * The rules, ready to run; the bundled ones run in Drools, as they are compiled already.
     *
     * @throws RefusedPackException if there are problems
     */
    FilingRules filingRules() {
        return pack.isBundled() ? FilingRules.load() : RuleBases.load(rules());
    }
}
