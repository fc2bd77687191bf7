package io.icprules.benchmark.memory;

import io.icprules.api.FilingRules;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** Whose memory is looked at: engines that a service can load. */
public enum Judges {
    /** Nobody: the process reads the filings and does not judge them. */
    NOBODY {
        @Override
        @Nullable FilingRules load() {
            return null;
        }
    },
    /** Generated Java, out of the jar. */
    GENERATED {
        @Override
        FilingRules load() {
            return FilingRules.load();
        }
    },
    /** The interpreter, which reads and checks the rule files. */
    INTERPRETER {
        @Override
        FilingRules load() {
            return RuleBases.load(RulePack.bundled(), RuleEngine.INTERPRETER);
        }
    },
    /** Drools with the executable models of the jar. */
    PHREAK {
        @Override
        FilingRules load() {
            return RuleBases.load(RulePack.bundled(), RuleEngine.PHREAK);
        }
    };

    abstract @Nullable FilingRules load();
}
