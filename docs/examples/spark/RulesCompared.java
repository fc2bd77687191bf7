import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.verdict.Verdict;
import io.icprules.drools.handle.RulesHandle;
import io.icprules.testkit.generate.Filings;
import io.icprules.testkit.generate.RandomFilings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Judges filings under two rule bases and counts those whose verdicts differ, by province. Arguments: how many filings, and
 * two places of rules, such as {@code 1000000 bundled bundled+our-rules}; every machine sees the places under these names.
 * The filings are made up here; one's own come from {@code spark.read().textFile(…)} and {@code FilingDocuments}.
 */
public final class RulesCompared {

    public static void main(String[] args) throws IOException {
        long began = System.nanoTime();
        long count = Long.parseLong(args[0]);
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            for (Row row : differences(spark, count, RulesHandle.of(args[1]), RulesHandle.of(args[2]))) {
                System.out.println(row.getString(0) + " " + row.getLong(1));
            }
        }
        System.out.println(count + " filings in " + (System.nanoTime() - began) / 1_000_000_000 + " s");
    }

    /** Only the handles, two short records, travel to the executors. */
    static List<Row> differences(SparkSession spark, long count, RulesHandle before, RulesHandle after) {
        MapPartitionsFunction<Long, String> judge = numbers -> provinces(numbers, before.rules(), after.rules());
        return spark.range(count)
                .mapPartitions(judge, Encoders.STRING())
                .groupBy("value")
                .count()
                .orderBy("value")
                .collectAsList();
    }

    private static Iterator<String> provinces(Iterator<Long> numbers, FilingRules before, FilingRules after) {
        RandomFilings filings = RandomFilings.of(Filings.everywhere().any(), 1);
        List<String> provinces = new ArrayList<>();
        while (numbers.hasNext()) {
            FilingApplication filing = filings.at(numbers.next());
            Verdict now = after.evaluate(filing);
            Verdict then = before.evaluate(filing).toBuilder().ruleBase(now.ruleBase()).build();
            if (!now.equals(then)) {
                provinces.add(String.valueOf(filing.province()));
            }
        }
        return provinces.iterator();
    }
}
