package io.icprules.drools.start;

import io.icprules.api.FilingRulesException;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.engine.Applications;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;

/** A service with rules of its own over the bundled ones. Run in a virtual machine of its own. */
final class PackVerdict {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 20);

    private PackVerdict() {}

    /**
     * Prints the admissibility of a filing of Jiangsu by each of our own engines, and what Drools has to say where it is not.
     *
     * @param args the folder of the pack
     */
    public static void main(String[] args) {
        RulePack pack = RulePack.folder(Path.of(args[0])).over(RulePack.bundled());
        for (RuleEngine engine : new RuleEngine[] {RuleEngine.INTERPRETER, RuleEngine.GENERATED}) {
            System.out.println(engine + " "
                    + RuleBases.load(pack, engine)
                            .evaluate(Applications.firstFiling(Province.JIANGSU, DAY)
                                    .build())
                            .admissibility());
        }
        try {
            RuleBases.load(RulePack.bundled(), RuleEngine.PHREAK);
        } catch (FilingRulesException e) {
            System.out.println(
                    RuleEngine.PHREAK + " " + e.getMessage().lines().findFirst().orElseThrow());
        }
    }
}
