package io.icprules.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that people make in real rule files, one at a time: each is reported where it was made. */
class SeededMistakesTest {

    private static final Path RULES = Path.of("src/main/resources/io/icprules/rules");
    private static final double EXACT = 0.99;
    private static final double ALONE = 0.9;

    private static List<Outcome> outcomes = List.of();

    @TempDir
    static Path folders;

    /** What the check said to a mistake. */
    private record Outcome(SeededMistake mistake, String expected, List<RuleProblem> problems) {

        boolean exact() {
            return places().contains(expected);
        }

        boolean alone() {
            return problems.size() == 1;
        }

        private List<String> places() {
            return problems.stream()
                    .map(p -> p.code() + " " + p.file() + ":" + p.line() + ":" + p.column())
                    .toList();
        }

        @Override
        public String toString() {
            return mistake + "\n    expected " + expected + "\n    reported "
                    + problems.stream().map(p -> p.code() + " " + p).collect(Collectors.joining("\n             "));
        }
    }

    @BeforeAll
    static void checkEveryMistake() throws IOException {
        List<Outcome> all = new ArrayList<>();
        for (SeededMistake mistake : SeededMistake.all(table())) {
            Path root = folders.resolve(String.valueOf(all.size()));
            String original = Files.readString(RULES.resolve(mistake.file()));
            Files.createDirectories(root);
            Files.writeString(root.resolve("ledger.tsv"), ledger(original));
            Files.copy(RULES.resolve("contradictions.properties"), root.resolve("contradictions.properties"));
            String expected = mistake.seed(original, root);
            all.add(new Outcome(mistake, expected, RuleSourceCheck.check(root)));
        }
        outcomes = List.copyOf(all);
    }

    private static String table() throws IOException {
        try (InputStream in = SeededMistakesTest.class.getResourceAsStream("seeded-mistakes.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The lines of the ledger on the facts of a file. */
    private static String ledger(String rules) throws IOException {
        TreeSet<String> facts = new TreeSet<>();
        Pattern.compile("(?m)^rule \"([a-z0-9-]+)|@facts\\(\"([^\"]*)")
                .matcher(rules)
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .forEach(ids -> facts.addAll(List.of(ids.split(",", -1))));
        try (var lines = Files.lines(RULES.resolve("ledger.tsv"))) {
            return lines.filter(line -> facts.contains(line.split("\t", 2)[0]))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    @Test
    void areManyAndOfManyKinds() {
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(200);
        assertThat(outcomes.stream().map(o -> o.mistake.what()).distinct()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(outcomes.stream().map(o -> o.mistake.file()).distinct()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void areAllReported() {
        assertThat(outcomes).allSatisfy(o -> assertThat(o.problems).isNotEmpty());
    }

    @Test
    void areReportedAtTheirPlace() {
        List<Outcome> missed = outcomes.stream().filter(o -> !o.exact()).toList();
        assertThat(missed.size()).as(score("exact", missed)).isLessThanOrEqualTo((int) (outcomes.size() * (1 - EXACT)));
    }

    /** One mistake, one problem; some are two, such as a name that no fact has. */
    @Test
    void areMostlyReportedOnce() {
        List<Outcome> several = outcomes.stream().filter(o -> !o.alone()).toList();
        assertThat(several.size()).as(score("reported once", several)).isLessThanOrEqualTo((int)
                (outcomes.size() * (1 - ALONE)));
    }

    @Test
    void comeWithAdviceInBothLanguages() {
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.problems).allSatisfy(problem -> {
                    assertThat(problem.hint().zh())
                            .containsPattern("\\p{IsHan}")
                            .endsWith("。");
                    assertThat(problem.hint().en()).matches("\\p{Lu}.* .*\\.");
                    assertThat(problem.found()).isNotBlank();
                    assertThat(problem.expected()).isNotBlank();
                    assertThat(problem.wanted().zh()).doesNotContainPattern("\\b(a|an|the|of|with|without|before)\\b");
                }));
    }

    @Test
    void areNotThereBeforehand() throws IOException {
        assertThat(RuleSourceCheck.check(RULES)).isEmpty();
    }

    private static String score(String what, List<Outcome> others) {
        return others.stream()
                .map(Outcome::toString)
                .collect(Collectors.joining(
                        "\n",
                        what + ": " + (outcomes.size() - others.size()) + " of " + outcomes.size() + "; not\n",
                        "\n"));
    }
}
