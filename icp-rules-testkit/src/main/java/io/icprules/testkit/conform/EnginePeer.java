package io.icprules.testkit.conform;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.FilingDocuments;
import io.icprules.drools.engine.RuleBases;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.pack.RulePack;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The same rules, run by another engine: every byte of the verdict has to be the same. */
public final class EnginePeer implements Peer {

    private final String name;
    private final FilingRules rules;

    /** The bundled rules, run by an engine. */
    public EnginePeer(RuleEngine engine) {
        this(nameOf(engine), RuleBases.load(RulePack.bundled(), engine));
    }

    EnginePeer(String name, FilingRules rules) {
        this.name = name;
        this.rules = rules;
    }

    /** Name of an engine, such as {@code generated}. */
    public static String nameOf(RuleEngine engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    /** The rules it judges by. */
    public FilingRules rules() {
        return rules;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> disagreements(FilingApplication filing, Verdict verdict) {
        return same(rules.evaluate(filing), verdict);
    }

    @Override
    public List<String> disagreementsInFull(FilingApplication filing, Verdict verdict) {
        return same(rules.evaluate(filing, Judged.IN_FULL), verdict);
    }

    private static List<String> same(Verdict mine, Verdict verdict) {
        byte[] own = FilingDocuments.writeLine(mine);
        return Arrays.equals(own, FilingDocuments.writeLine(verdict)) ? List.of() : List.of("another verdict");
    }
}
