import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.handle.RulesHandle;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/examples/spark counts what a plain loop counts. Run by {@code mvn -Pspark}. */
class RulesComparedTest {

    private static final int COUNT = Integer.getInteger("spark.filings", 20_000);

    /** Refuses every filing of an enterprise in Jiangsu, with or without reason. */
    private static final String OURS = """
            package io.icprules.rules.province.jiangsu

            import io.icprules.api.vocabulary.*
            import io.icprules.drools.facts.*
            global io.icprules.drools.collect.VerdictCollector verdict

            rule "cn-js-ours"
                @title("本公司规则")
                @titleEn("Our rule")
                @source("a.md")
                @section("S")
                @severity("BLOCKING")
                @message("本公司规则。")
                @messageEn("Our rule.")
            when
                $subject : Subject( nature == SubjectNature.ENTERPRISE )
            then
                verdict.violated( $subject );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void differencesAreCountedByProvince() throws IOException {
        Files.createDirectories(folder.resolve("province"));
        Files.writeString(folder.resolve("province/32-jiangsu.drl"), OURS);
        RulesHandle before = RulesHandle.of("bundled");
        RulesHandle after = RulesHandle.of("bundled+" + folder);
        long began = System.nanoTime();
        try (SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            List<Row> differences = RulesCompared.differences(spark, COUNT, before, after);
            tell(differences, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
            assertThat(differences).hasSize(1);
            assertThat(differences.get(0).getString(0)).isEqualTo("JIANGSU");
            assertThat(differences.get(0).getLong(1)).isEqualTo(counted(before.rules(), after.rules()));
        }
    }

    /** For whoever runs the profile: what was counted, and how long it took with the start of Spark. */
    private static void tell(List<Row> differences, long seconds) {
        System.out.println(COUNT + " filings in " + seconds + " s; verdicts that differ: "
                + differences.stream()
                        .map(row -> row.getString(0) + " " + row.getLong(1))
                        .collect(Collectors.joining(", ")));
    }

    private static long counted(FilingRules before, FilingRules after) {
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), 1);
        long different = 0;
        for (int i = 0; i < COUNT; i++) {
            FilingApplication filing = filings.at(i);
            if (filing.province() == Province.JIANGSU && differ(before.evaluate(filing), after.evaluate(filing))) {
                different++;
            }
        }
        assertThat(different).isPositive();
        return different;
    }

    /** The rule speaks, or hangs on a nature that is not stated. */
    private static boolean differ(Verdict then, Verdict now) {
        return !then.findings().equals(now.findings()) || !then.undetermined().equals(now.undetermined());
    }
}
