package io.icprules.drools.source;

import static io.icprules.drools.source.RuleFolderFixture.GOOD;
import static io.icprules.drools.source.RuleFolderFixture.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCheckTest {

    private static final String FACT = GOOD.replaceAll("(?s).*rule \"([^\"/]+).*", "$1");

    @TempDir
    Path rules;

    private List<String> problems(String rule, String... ledger) throws IOException {
        RuleFolderFixture folder = new RuleFolderFixture(rules);
        folder.write(PATH, rule).write("ledger.tsv", "# a comment\n" + String.join("\n", ledger) + "\n");
        return folder.check().stream()
                .map(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.code().code())
                .toList();
    }

    private static String line(String fact, String from, String until, String outcome, String detail) {
        return String.join("\t", fact, "national", "test", "requirement", from, until, outcome, detail);
    }

    @Test
    void aFactWithItsRuleIsAccountedFor() throws IOException {
        assertThat(problems(GOOD, line(FACT, "", "", "rule", ""))).isEmpty();
    }

    @Test
    void aFactWhoseRuleIsMissingFailsTheBuild() throws IOException {
        assertThat(problems(GOOD, line(FACT, "", "", "rule", ""), line("cn-nat-lost", "", "", "rule", "")))
                .containsExactly("ledger.tsv:3 ICP-2271");
    }

    @Test
    void aRuleOnAnUnknownFactFailsTheBuild() throws IOException {
        assertThat(problems(GOOD, line("cn-nat-other", "", "", "not-decidable", "nobody can tell")))
                .containsExactly("national/addresses.drl:8 ICP-2272");
    }

    @Test
    void aRuleBeyondTheDaysOfItsFactFailsTheBuildUnlessArgued() throws IOException {
        assertThat(problems(GOOD, line(FACT, "2019-01-01", "", "rule", ""))).containsExactly("ledger.tsv:2 ICP-2273");
        assertThat(problems(GOOD, line(FACT, "2019-01-01", "", "rule", "dates: the page was rewritten on that day")))
                .isEmpty();
    }

    @Test
    void aFactWithoutARuleNeedsAReason() throws IOException {
        assertThat(problems(GOOD, line(FACT, "", "", "rule", ""), line("cn-nat-none", "", "", "not-decidable", "")))
                .containsExactly("ledger.tsv:3 ICP-2270");
    }

    @Test
    void aLineThatIsNotWellFormedFailsTheBuild() throws IOException {
        assertThat(problems(GOOD, FACT)).containsExactly("ledger.tsv:2 ICP-2270");
        assertThat(problems(GOOD, line(FACT, "1.1.2019", "", "rule", ""))).containsExactly("ledger.tsv:2 ICP-2270");
        assertThat(problems(GOOD, line(FACT, "", "", "perhaps", ""))).containsExactly("ledger.tsv:2 ICP-2270");
        assertThat(problems(GOOD, line(FACT, "", "", "rule", ""), line(FACT, "", "", "rule", "")))
                .containsExactly("ledger.tsv:3 ICP-2270");
    }

    @Test
    void aMisspeltFactIsOneProblem() throws IOException {
        String misspelt = GOOD.replace("cn-nat-sample", "cn-nat-smaple");
        assertThat(problems(misspelt, line(FACT, "", "", "rule", "")))
                .containsExactly("national/addresses.drl:8 ICP-2272");
    }

    @Test
    void aRuleThatCannotBeReadIsNotMissing() throws IOException {
        String broken = GOOD.replace("rule \"cn-nat-sample\"", "rule cn-nat-sample");
        assertThat(problems(broken, line(FACT, "", "", "rule", "")))
                .containsExactly("national/addresses.drl:8 ICP-2206");
    }

    @Test
    void aDayThatIsNoneIsNotHeldAgainstTheFact() throws IOException {
        String rule = GOOD.replace("    @source", "    @from(\"2019-7-1\")\n    @source");
        assertThat(problems(rule, line(FACT, "2019-01-01", "", "rule", "")))
                .containsExactly("national/addresses.drl:11 ICP-2235");
    }
}
