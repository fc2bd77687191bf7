package io.icprules.testkit.conform;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.drools.engine.RuleEngine;
import io.icprules.drools.engine.RuleWorkbench;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import io.icprules.testkit.opinion.OpinionPeer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The long comparison is a command; this is a short one, and what it prints when somebody disagrees. */
class ConformanceTest {

    private static final FilingRules RULES = FilingRules.load();

    @Test
    void enginesAndTheSecondOpinionAgree() throws Exception {
        List<Peer> peers = List.of(
                new EnginePeer(RuleEngine.INTERPRETER), new EnginePeer(RuleEngine.GENERATED), new OpinionPeer());
        FilingRules drools = new EnginePeer(RuleEngine.PHREAK).rules();
        List<Disagreement> kinds = new Conformance(drools, peers, filings()).compare(3_000, 2, done -> {});

        assertThat(kinds).isEmpty();
    }

    @Test
    void aDisagreementIsCountedAndShownByASmallFiling() throws Exception {
        Peer contrary = new Peer() {
            @Override
            public String name() {
                return "contrary";
            }

            @Override
            public List<String> disagreements(FilingApplication filing, Verdict verdict) {
                return verdict.filingType().type() == FilingType.FIRST_FILING ? List.of("no first filing") : List.of();
            }
        };

        List<Disagreement> one = new Conformance(RULES, List.of(contrary), filings()).compare(1_200, 1, done -> {});
        List<Disagreement> two = new Conformance(RULES, List.of(contrary), filings()).compare(1_200, 2, done -> {});

        assertThat(one).hasSize(1);
        assertThat(one.get(0).count()).isGreaterThan(50);
        assertThat(one).isEqualTo(two);
        assertThat(RULES.evaluate(one.get(0).smallest()).filingType().type()).isEqualTo(FilingType.FIRST_FILING);
        assertThat(one.get(0).smallest().sites()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aBugPlantedInARuleIsFound() {
        PlantedBugs bugs = new PlantedBugs(RuleWorkbench.bundled(), rule -> true, new OpinionPeer(), filings());
        assertThat(bugs.planted()).isGreaterThan(800);

        List<PlantedBug> all = bugs.search(2_000, found -> {});

        long found = all.stream().filter(bug -> bug.foundAt().isPresent()).count();
        assertThat(all).hasSize(bugs.planted());
        assertThat(found).isGreaterThan(400);
    }

    @Test
    void aBugInWhatOnlyAVerdictInFullTellsIsFound() {
        PlantedBugs bugs = new PlantedBugs(
                RuleWorkbench.bundled(),
                rule -> rule.file().equals("national/addresses.drl"),
                new OpinionPeer(),
                filings());

        List<PlantedBug> all = bugs.search(1_000, found -> {});

        assertThat(all).hasSize(12).allMatch(bug -> bug.foundAt().isPresent());
    }

    @Test
    void oneFilingInTenIsAskedForInFull() throws Exception {
        Peer contrary = new Peer() {
            @Override
            public String name() {
                return "contrary";
            }

            @Override
            public List<String> disagreements(FilingApplication filing, Verdict verdict) {
                return List.of();
            }

            @Override
            public List<String> disagreementsInFull(FilingApplication filing, Verdict verdict) {
                return verdict.findings().size() > 100 ? List.of("long") : List.of();
            }
        };

        List<Disagreement> kinds = new Conformance(RULES, List.of(contrary), filings()).compare(100, 1, done -> {});

        assertThat(kinds).hasSize(1);
        assertThat(kinds.get(0).count()).isEqualTo(10);
    }

    private static RandomFilings filings() {
        return RandomFilings.of(Filings.everywhere().any(), 1);
    }
}
